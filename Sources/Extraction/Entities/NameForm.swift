import Linguistics

/// One way of writing a name in an article, with all places where it is so written.
struct NameForm {
  /// The name as first written.
  var text: String
  /// The folded words of the name, one string a token.
  var words: [String]
  /// The candidates, in text order.
  var candidates: [Int] = []
  /// How sure each type is, over all places.
  private var weights: [EntityType: Double] = [:]
  var gender: Gender?
  var isAcronym = false
  var beginsWithFirstName = false

  /// What each word of the name sounds like.
  var sounds: [String] {
    words.map { $0.split(separator: " ").map { Sound.key(String($0)) }.joined(separator: " ") }
  }

  /// The folded name.
  var key: String { words.joined(separator: " ") }

  /// The type that most places speak for.
  var type: EntityType {
    let types: [EntityType] = [.person, .organization, .place]
    return types.max { weights[$0, default: 0] < weights[$1, default: 0] } ?? .person
  }

  /// The share of the places that speak for the type, by how sure they are.
  var certainty: Double {
    weights[type, default: 0] / max(weights.values.reduce(0, +), .leastNormalMagnitude)
  }

  /// Takes in what a place tells of the type.
  mutating func weigh(_ candidate: NameCandidate) {
    weights[candidate.type, default: 0] += candidate.confidence
  }

  /// Reads the form of a candidate.
  init(_ candidate: NameCandidate, in reading: NameReading) {
    let tokens = candidate.tokens
    text = NameForm.clean(reading.text.string(reading.text.range(tokens)))
    words = tokens.map { Fold.key(reading.text.string(reading.tokens[$0])) }.filter { !$0.isEmpty }
    isAcronym = tokens.count == 1 && reading.has(tokens.lowerBound, .allCapitals)
    beginsWithFirstName =
      reading.isFirstName(tokens.lowerBound) || reading.isInitial(tokens.lowerBound)
  }

  /// A name on one line, with single spaces.
  private static func clean(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
