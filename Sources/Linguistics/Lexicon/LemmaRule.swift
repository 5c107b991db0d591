/// A way from a form to its lemma: bytes to take off its end, and the ending to put there.
package struct LemmaRule: Hashable, BitwiseCopyable {
  /// How many bytes are taken off, how many the ending has, and the ending.
  private var bytes = SIMD16<UInt8>(repeating: 0)

  /// The longest ending, in bytes.
  package static let longestEnding = 14

  /// Makes a rule; nil when the ending or what it replaces is too long.
  package init?(stripping count: Int, ending: some Collection<UInt8>) {
    guard ending.count <= LemmaRule.longestEnding, count < 256 else { return nil }
    bytes[0] = UInt8(count)
    bytes[1] = UInt8(ending.count)
    for (k, byte) in ending.enumerated() { bytes[k + 2] = byte }
  }

  /// How many bytes are taken off the form.
  var stripped: Int { Int(bytes[0]) }

  /// Calls a closure with the ending.
  func withEnding<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withUnsafeBytes(of: bytes) { raw in
      body(UnsafeRawBufferPointer(rebasing: raw[2..<2 + Int(bytes[1])]).bindMemory(to: UInt8.self))
    }
  }
}
