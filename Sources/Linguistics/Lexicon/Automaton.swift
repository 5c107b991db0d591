/// A minimal automaton over the bytes of words, walked in place.
///
/// Each state is a run of 32-bit words. The first has the state's entry (0 for none) in its upper
/// 16 bits and the number of its arcs below; an arc has its byte in the upper 8 bits and the
/// place of the state it leads to in the others.
package struct Automaton: @unchecked Sendable {
  // Sendable, because the words are never written to and live as long as the program.
  private let words: UnsafeBufferPointer<UInt32>

  package init(_ words: UnsafeBufferPointer<UInt32>) { self.words = words }

  /// A place in the automaton.
  package typealias State = Int

  /// Where every word begins; nil in an automaton without words.
  package var root: State? { words.isEmpty ? nil : Int(words[0]) }

  /// The entry of the word that ends at a state; 0 for none.
  package func entry(_ state: State) -> Int { Int(words[state] >> 16) }

  /// The state that a byte leads to.
  @inline(__always)
  package func next(_ state: State, _ byte: UInt8) -> State? {
    let arcs = Int(words[state] & 0xFFFF)
    for k in state + 1..<state + 1 + arcs where UInt8(truncatingIfNeeded: words[k] >> 24) == byte {
      return Int(words[k] & 0xFF_FFFF)
    }
    return nil
  }

  /// How capitals are read.
  package enum Case: Sendable {
    /// As they stand.
    case written
    /// All as small letters.
    case lower
    /// All as small letters but the first, and those after a hyphen.
    case title
  }

  /// The state that the bytes between two offsets lead to; a typographic apostrophe counts as
  /// a straight one.
  package func walk(
    from root: State, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ letters: Case
  ) -> State? {
    var state = root
    var i = range.lowerBound
    var isInitial = true
    while i < range.upperBound {
      var byte = bytes[i]
      if byte == 0xE2, i + 2 < range.upperBound, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
        byte = 0x27
        i += 2
      } else if letters == .lower || letters == .title && !isInitial {
        byte = Automaton.lower(byte, after: i > range.lowerBound ? bytes[i - 1] : 0)
      }
      guard let following = next(state, byte) else { return nil }
      state = following
      i += 1
      isInitial = byte == 0x2D || isInitial && byte >= 0xC0
    }
    return state
  }

  /// The byte of a small letter for that of a capital, within ASCII, Latin-1 and Œ.
  @inline(__always)
  private static func lower(_ byte: UInt8, after before: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    if before == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { return byte | 0x20 }
    return before == 0xC5 && byte == 0x92 ? 0x93 : byte
  }
}
