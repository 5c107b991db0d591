/// Numbers as they are written in texts, in digits and in words.
public enum Numeral {
  /// A number read in a text.
  public struct Reading: Sendable, Equatable {
    /// What it says.
    public var value: Double
    /// The tokens it is written with.
    public var tokens: Range<Int>
    /// The factor of the last word that multiplies, such as a million; 1 when there is none.
    public var scale: Double
    /// Whether its last word is such a noun, so that what is counted follows after `de`.
    public var endsWithScale: Bool
    /// How its digits are written; nil when it begins with a word.
    public var digits: NumeralDigits?
    /// Whether it is the word for one alone, which may be a mere article.
    public var isArticle: Bool
  }

  /// The value of a number that fills the whole text: `vingt et un`, `1,5 million`, `12 000`.
  public static func value(of string: String) -> Double? {
    let text = AnnotatedText(string)
    let reading = NumeralReader(text).reading(at: 0, before: text.tokens.count)
    return reading?.tokens.count == text.tokens.count ? reading?.value : nil
  }

  /// The words that a number may be written with, without hyphens.
  public static var words: [String] { NumeralWords.all }

  /// The factor of a noun that multiplies: a million and more.
  public static func scale(_ word: WordID) -> Double? {
    guard case .scale(let factor)? = NumeralWords.table[word] else { return nil }
    return factor
  }

  /// A number times a power of ten, whole where its decimals are used up: 8,3 milliards.
  public static func product(_ value: Double, _ factor: Double) -> Double {
    let product = value * factor
    let whole = product.rounded()
    return abs(product - whole) < product * 1e-14 ? whole : product
  }
}
