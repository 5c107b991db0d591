/// The folded words of stretches of a text, as identities that are compared without making strings.
package struct FoldedWords: Sendable {
  /// The words of the stretch that was read last.
  package private(set) var words: [WordID] = []
  private var letters: [UInt8] = []

  package init() {}

  /// Reads the words between two bytes: a full stop joins what stands about it, as in `O.N.U.`,
  /// and every other mark parts words; a stretch of marks alone is one word as written.
  package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, next) = Scalar.decode(bytes, i)
      if Scalar.isLetterOrDigit(scalar) {
        Fold.append(scalar, to: &letters)
      } else if scalar != 0x2E, !Scalar.isMark(scalar) {
        endWord()
      }
      i = next
    }
    endWord()
    guard words.isEmpty, !range.isEmpty else { return }
    words.append(WordID(bytes: bytes, from: range.lowerBound, to: range.upperBound))
  }

  private mutating func endWord() {
    guard !letters.isEmpty else { return }
    let word = letters.withUnsafeBufferPointer { WordID(bytes: $0, from: 0, to: $0.count) }
    words.append(word)
    letters.removeAll(keepingCapacity: true)
  }
}
