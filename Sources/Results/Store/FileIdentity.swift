/// What tells a file from every other one, whatever it is called.
public struct FileIdentity: Sendable, Hashable {
  let device: UInt64
  let file: UInt64
}
