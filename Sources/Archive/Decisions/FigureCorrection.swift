import Extraction

/// A decision about a figure.
struct FigureCorrection {
  private let decision: Decision
  /// Who gives the number; nil when that was not decided, and nil inside when it is not known.
  private let speaker: Speaker??
  private let text: TextSlices

  init(_ decision: Decision, speaker: Speaker??, in text: TextSlices) {
    self.decision = decision
    self.speaker = speaker
    self.text = text
  }

  /// Lays the decision over the figures found at a place, and gives their indexes; nil when there
  /// is none.
  func apply(to figures: inout [Reviewed<Figure>], at place: Span) -> [Int]? {
    let rows = figures.indices.filter { (figures[$0].found ?? figures[$0].item).span == place }
    if rows.isEmpty, decision.kind == .add, let figure = added(at: place) {
      figures.append(figure)
      return [figures.count - 1]
    }
    for row in rows { figures[row].take(decision.kind, change: change) }
    return rows.isEmpty ? nil : rows
  }

  private func change(_ figure: inout Figure) {
    let content = decision.content
    if let speaker { figure.speaker = speaker }
    if let span = text.valid(DecisionContent.spans(content.spans)).first { figure.span = span }
    if let sentence = text.valid(DecisionContent.spans(content.sentence.map { [$0] })).first {
      figure.sentence = sentence
    }
    if let value = content.value, value.isFinite { figure.value = value }
    if let value = content.valueMax, value.isFinite { figure.valueMax = value }
    if let modifier = content.modifier.flatMap(Figure.Modifier.init) { figure.modifier = modifier }
    if let kind = content.kind.flatMap(Figure.Kind.init) { figure.kind = kind }
    if let unit = content.unit {
      figure.unit = unit
      figure.unitCode = content.unitCode
    }
    if let noun = content.noun { figure.noun = noun }
    if let per = content.per { figure.per = per }
    clear(&figure)
  }

  private func clear(_ figure: inout Figure) {
    let without = decision.content.without ?? []
    if without.contains("value_max") { figure.valueMax = nil }
    if without.contains("unit") { (figure.unit, figure.unitCode) = (nil, nil) }
    if without.contains("noun") { figure.noun = nil }
    if without.contains("per") { figure.per = nil }
  }

  private func added(at place: Span) -> Reviewed<Figure>? {
    guard decision.content.value != nil else { return nil }
    var figure = Figure(
      span: place, value: 0, sentence: place, rule: ClaimCorrection.rule, confidence: 1)
    change(&figure)
    guard figure.span == place else { return nil }
    var row = Reviewed(figure)
    row.review = .added
    return row
  }
}
