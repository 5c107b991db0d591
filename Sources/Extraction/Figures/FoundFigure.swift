import Linguistics

/// A figure found in a text, with byte offsets.
struct FoundFigure: Equatable {
  var tokens: Range<Int>
  /// The bytes from the modifier or number to the end of what is counted.
  var range: Range<Int>
  var value: Double
  var valueMax: Double?
  var modifier: Figure.Modifier
  var kind: Figure.Kind
  /// The unit as written.
  var unit: String?
  var unitCode: String?
  /// What is counted.
  var noun: String?
  /// Per what, for a rate.
  var per: String?
  /// The index of the sentence in the text.
  var sentence: Int
  /// The name of the rule that found it.
  var rule: String
  /// From 0 to 1.
  var confidence: Double
}

extension FoundFigure {
  /// Makes a figure of a draft; this is where its strings are made.
  init(_ draft: FigureDraft, _ scope: FigureScope, sentence: Int) {
    let text = scope.text
    let unit = FoundFigure.unit(draft, text)
    self.init(
      tokens: draft.tokens, range: text.range(draft.tokens), value: draft.quantity.value,
      valueMax: draft.quantity.valueMax, modifier: FoundFigure.modifier(draft), kind: draft.kind,
      unit: unit.name, unitCode: unit.code,
      noun: draft.noun.map { text.string(text.range($0)) } ?? draft.borrowedNoun, per: draft.per,
      sentence: sentence, rule: draft.rule.name, confidence: draft.confidence)
  }

  /// The unit as written, or as the rule knows it where it is not, and its code.
  private static func unit(
    _ draft: FigureDraft, _ text: AnnotatedText
  ) -> (name: String?, code: String?) {
    if let found = draft.unit { return (text.string(text.range(found.tokens)), found.unit.code) }
    if let half = draft.quantity.halfUnit { return (halved(draft, text), half.code) }
    switch draft.rule {
    case .percentageUnsigned: return (UnitOfMeasure.percent.code, UnitOfMeasure.percent.code)
    case .clockDuration: return (FigureQuantityWords.hour, UnitOfMeasure.hour.code)
    default: return (nil, nil)
    }
  }

  /// The unit in the word for half of it: `heure` in `demi-heure`.
  private static func halved(_ draft: FigureDraft, _ text: AnnotatedText) -> String? {
    let word = text.string(text.tokens[draft.quantity.tokens.upperBound - 1])
    return word.split(separator: "-", maxSplits: 1).last.map(String.init)
  }

  /// How exact the number is: what is said of it, else what its form tells.
  private static func modifier(_ draft: FigureDraft) -> Figure.Modifier {
    if draft.quantity.valueMax != nil { return .range }
    if draft.quantity.form == .vague { return .vague }
    if let modifier = draft.modifier { return modifier }
    return draft.quantity.isRough ? .approx : .exact
  }
}
