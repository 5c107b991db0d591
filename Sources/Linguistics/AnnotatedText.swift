/// A text with its tokens and sentences.
public struct AnnotatedText: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// All tokens, in text order.
  public let tokens: [Token]
  /// All sentences, in text order; together they hold every token once.
  public let sentences: [Sentence]
  /// The part of speech of each token; none when the text was read without a language.
  public internal(set) var tags: [Tag] = []
  /// What each token can be; nothing when the text was read without a language.
  public internal(set) var words: [WordReadings] = []
  var lexicon: Lexicon?
  /// The names, in text order; none when the text was read without a language.
  public internal(set) var names: [TaggedName] = []

  /// A sentence, as tokens.
  public struct Sentence: Sendable {
    /// Indexes into `tokens`.
    public var tokens: Range<Int>
    /// The number of its paragraph, from 0.
    public var paragraph: Int

    /// Makes a sentence.
    public init(tokens: Range<Int>, paragraph: Int) {
      self.tokens = tokens
      self.paragraph = paragraph
    }
  }

  /// Cuts a text into tokens and sentences.
  public init(_ text: String) {
    bytes = Array(text.utf8)
    (tokens, sentences) = bytes.withUnsafeBufferPointer { bytes in
      var tokens = Tokenizer.tokens(of: bytes)
      StraightQuotes.resolve(&tokens, bytes)
      return (tokens, SentenceSplitter(bytes: bytes, tokens: tokens).sentences())
    }
  }

  /// The readings of a token in the lexicon, whatever part of speech it has here: as written, else
  /// in small letters.
  public func analyses(of token: Int) -> [Analysis] {
    guard token < words.count, let lexicon else { return [] }
    let word = words[token]
    return Array(lexicon.analyses(Int(word.entry != 0 ? word.entry : word.lowerEntry)))
  }

  /// The readings of a token in small letters.
  public func smallAnalyses(of token: Int) -> [Analysis] {
    guard token < words.count, let lexicon else { return [] }
    return Array(lexicon.analyses(Int(words[token].lowerEntry)))
  }

  /// The readings of the word between two bytes as it is written.
  public func analyses(of bytes: Range<Int>) -> [Analysis] {
    guard let lexicon else { return [] }
    let entry = self.bytes.withUnsafeBufferPointer { lexicon.entry($0, bytes, .written) }
    return Array(lexicon.analyses(entry))
  }

  /// The identity of the lemma that a reading leads a token to.
  public func lemma(of token: Int, _ analysis: Analysis) -> WordID {
    let range = tokens[token].start..<tokens[token].end
    return lexicon?.lemma(in: bytes, range, analysis) ?? .none
  }

  /// The words of a stretch of bytes, as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The words of a token, as a string.
  public func string(_ token: Token) -> String { string(token.start..<token.end) }

  /// The bytes from the first to the last of some tokens.
  public func range(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return self.tokens[tokens.lowerBound].start..<self.tokens[tokens.upperBound - 1].end
  }
}

/// Turns byte offsets of a text into code points, for offsets that never go back far.
public struct CodePointIndex: Sendable {
  private let marks: [Int32]
  private let bytes: [UInt8]
  private static let step = 64

  /// Counts the code points of a text once.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var marks: [Int32] = []
    marks.reserveCapacity(bytes.count / CodePointIndex.step + 1)
    var count: Int32 = 0
    for i in bytes.indices {
      if i % CodePointIndex.step == 0 { marks.append(count) }
      if bytes[i] & 0xC0 != 0x80 { count += 1 }
    }
    self.marks = marks
  }

  /// How many code points begin before a byte offset.
  public func count(before offset: Int) -> Int {
    guard offset > 0, !bytes.isEmpty else { return 0 }
    let mark = min(offset / CodePointIndex.step, marks.count - 1)
    var count = Int(marks[mark])
    for i in mark * CodePointIndex.step..<min(offset, bytes.count) where bytes[i] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }
}
