import Glibc
import Linguistics

/// Reads random texts for some time.
enum Fuzzing {
  private static let pieces = [
    "«", "»", "\"", "il", " a dit ", " que ", ", ", ". ", "Paul", " Martin ", "M. ", "selon ", "\n",
    "\n\n", "é", "É", "😀", "12 ", "%", "-t-il ", " : ", "d’", "l' ", "(", ")", "ONU", " (ONU) ",
    "A.",
    "\u{301}", "X", "https://", "@", "#", "…", "\u{A0}", "\u{202F}", "\u{0}", "\u{FEFF}", "-", "'",
  ]

  /// Reads until the time is over; prints and gives the first text that loses its place.
  static func run(seconds: Double, _ language: LanguageModel) -> String? {
    var random = SystemRandomNumberGenerator()
    let end = ContinuousClock.now + .seconds(seconds)
    var count = 0
    while ContinuousClock.now < end {
      let text = (0..<Int.random(in: 1...200, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      if !keepsItsPlace(language.read(text)) { return text }
      count += 1
    }
    print("\(count) texts read, all in place")
    return nil
  }

  /// Whether tokens and names stand in order and in the text, and every token in a sentence.
  private static func keepsItsPlace(_ text: AnnotatedText) -> Bool {
    var end = 0
    for token in text.tokens {
      guard token.start >= end, token.end > token.start else { return false }
      end = token.end
    }
    var name = 0
    for tagged in text.names {
      guard tagged.tokens.lowerBound >= name, !tagged.tokens.isEmpty else { return false }
      name = tagged.tokens.upperBound
    }
    return end <= text.bytes.count && name <= text.tokens.count
      && text.tags.count == text.tokens.count
      && (text.sentences.last?.tokens.upperBound ?? 0) == text.tokens.count
  }
}
