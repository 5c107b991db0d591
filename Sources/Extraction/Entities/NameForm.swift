import Linguistics

/// One way of writing a name in an article, with all places where it is so written.
struct NameForm {
  /// The name as first written.
  var text: String
  /// The folded words of the name, one string a token.
  var words: [String]
  /// The candidates, in text order.
  var candidates: [Int] = []
  var evidence = NameCandidate.Evidence()
  var known: EntityType?
  var gender: Gender?
  var isAcronym = false
  var beginsWithFirstName = false

  /// What each word of the name sounds like.
  var sounds: [String] {
    words.map { $0.split(separator: " ").map { Sound.key(String($0)) }.joined(separator: " ") }
  }

  /// The folded name.
  var key: String { words.joined(separator: " ") }

  /// The kind of bearer; nil when the words are no name.
  var type: EntityType? { evidence.best }

  /// Reads the form of a candidate.
  init(_ candidate: NameCandidate, in reading: NameReading) {
    let tokens = candidate.tokens
    text = NameForm.clean(reading.text.string(reading.text.range(tokens)))
    words = tokens.map { Fold.key(reading.text.string(reading.tokens[$0])) }.filter { !$0.isEmpty }
    known = candidate.known
    evidence = candidate.evidence
    isAcronym = tokens.count == 1 && reading.has(tokens.lowerBound, .allCapitals)
    beginsWithFirstName =
      NameContext.isFirstName(reading, tokens.lowerBound) || reading.isInitial(tokens.lowerBound)
  }

  /// A name on one line, with single spaces.
  private static func clean(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
