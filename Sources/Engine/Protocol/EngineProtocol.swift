/// The protocol by which other programs use the engine: one request per line, one event per line, both
/// JSON objects. The schema that describes it is the one that `rencontre schema --of protocol` prints.
public enum EngineProtocol {
  /// The version, told by the `hello` event: it changes when a reader of the last one could fail.
  public static let version = 1

  /// The JSON Schema of requests and events, its last line ended.
  public static var schema: String {
    String(decoding: PackageResources.engine_protocol_schema_json, as: UTF8.self)
  }
}
