/// A text with its tokens and sentences.
public struct AnnotatedText: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// All tokens, in text order.
  public let tokens: [Token]
  /// All sentences, in text order; together they hold every token once.
  public let sentences: [Sentence]

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

  /// The words of a stretch of bytes, as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
