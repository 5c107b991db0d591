import Linguistics

/// A figure being put together, in tokens.
struct FigureDraft {
  var quantity: Quantity
  /// From the modifier or number to the end of what is counted.
  var tokens: Range<Int>
  var kind: Figure.Kind
  var rule: FigureRule
  var confidence: Double
  var modifier: Figure.Modifier?
  /// Whether the modifier makes a count of the word for one.
  var countsOne = false
  var unit: FigureUnitReader.Found?
  /// The words of what is counted, in the text.
  var noun: Range<Int>?
  /// What is counted, taken from elsewhere.
  var borrowedNoun: String?
  var per: String?

  init(_ quantity: Quantity, _ kind: Figure.Kind, rule: FigureRule, confidence: Double) {
    self.quantity = quantity
    tokens = quantity.tokens
    self.kind = kind
    self.rule = rule
    self.confidence = confidence
  }

  /// Makes the figure longer, to a token.
  mutating func extend(to end: Int) {
    tokens = tokens.lowerBound..<max(tokens.upperBound, end)
  }

  /// Makes the figure begin earlier, at a token.
  mutating func extend(from start: Int) {
    tokens = min(tokens.lowerBound, start)..<tokens.upperBound
  }

  /// Makes the figure begin no earlier than at a token.
  mutating func begin(from first: Int) {
    tokens = max(first, tokens.lowerBound)..<tokens.upperBound
  }
}
