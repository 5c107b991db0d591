extension WordID {
  /// The identity of a word: lower case, a typographic apostrophe as a straight one.
  public init(of word: String) {
    var word = word
    self = word.withUTF8 { WordID(bytes: $0, from: 0, to: $0.count) }
  }

  /// The identity of the word between two offsets.
  init(bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    WordID.mix(bytes, from: start, to: end, into: &hash)
    self.init(hash: hash)
  }

  /// The identity of the word made of what stands between two offsets and an ending.
  init(
    bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
    then ending: UnsafeBufferPointer<UInt8>
  ) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    WordID.mix(bytes, from: start, to: end, into: &hash)
    WordID.mix(ending, from: 0, to: ending.count, into: &hash)
    self.init(hash: hash)
  }

  private static func mix(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, into hash: inout UInt64
  ) {
    var i = start
    while i < end {
      let (scalar, next) = Scalar.decode(bytes, i)
      mix(scalar == 0x2019 ? 0x27 : Scalar.lower(scalar), into: &hash)
      i = next
    }
  }

  @inline(__always)
  private static func mix(_ scalar: UInt32, into hash: inout UInt64) {
    hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    hash ^= hash >> 29
  }
}

/// Facts about words, looked up by a token's identity without making a string.
public struct WordTable<Fact: Sendable>: Sendable {
  private var facts: [WordID: Fact] = [:]

  /// Makes a table of words and their facts; of two facts for one word the first counts.
  public init(_ pairs: some Sequence<(String, Fact)>) {
    for (word, fact) in pairs { facts[WordID(of: word)] = facts[WordID(of: word)] ?? fact }
  }

  /// The fact about a word, if it is in the table.
  public subscript(word: WordID) -> Fact? { facts[word] }
}

/// A set of words, asked by a token's identity without making a string.
public struct WordSet: Sendable {
  private let words: Set<WordID>

  /// Makes a set of the words of a text, parted by white space.
  public init(_ text: String) {
    words = Set(text.split(whereSeparator: \.isWhitespace).map { WordID(of: String($0)) })
  }

  /// Makes a set of words.
  public init(_ list: some Sequence<String>) {
    words = Set(list.map { WordID(of: $0) })
  }

  /// Whether the word is in the set.
  public func contains(_ word: WordID) -> Bool { words.contains(word) }
}
