// The standard library compares texts by canonical equivalence but has no public way to compose
// them; the YAML library brings Foundation along already.
import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), so that equal names have equal bytes.
  var composed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
