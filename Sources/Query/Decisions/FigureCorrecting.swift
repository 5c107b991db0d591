import Linguistics

extension Corrector {
  /// Refuses a claim where a figure is meant.
  public func requireFigure(_ target: CorrectionTarget) throws {
    try require(.figure, target, "a value")
  }

  /// The decision that gives a figure other values.
  func figure(
    _ correction: Correction, of target: CorrectionTarget
  ) throws -> [PlannedDecision] {
    try require(.figure, target, "a value")
    let content = try values(correction, before: target.shown)
    var changed = Correction.valueColumns.filter { correction.values[$0] != nil }
    if correction.kind != nil { changed.append("kind") }
    let now = changed.filter { column in
      (correction.values[column] ?? correction.kind) != target.shown[column] ?? ""
    }
    guard !now.isEmpty else { return [] }
    let list = now.map { column in
      let value = column == "kind" ? correction.kind : correction.values[column]
      return "\(column) \(value?.isEmpty == false ? value ?? "" : "none") "
        + "(was \(target.shown[column] ?? "none"))"
    }
    return [
      plan(.figure, target, content, "\(target.reference): \(list.joined(separator: ", "))")
    ]
  }

  /// The values of a figure as they are kept.
  func values(_ correction: Correction, before: [String: String]) throws -> DecisionContent {
    var content = DecisionContent()
    for (column, typed) in correction.values { try set(column, typed, &content) }
    if let kind = correction.kind {
      content.kind = try Known.value(kind, of: .kind, among: Known.figureKinds)
    }
    try requireRange(content, before)
    return content
  }

  private func set(
    _ column: String, _ typed: String, _ content: inout DecisionContent
  ) throws {
    let text = typed.trimmed
    guard !text.isEmpty else {
      guard column != "value", column != "modifier" else {
        throw QueryError(.usage, "A figure has a \(column); nothing was changed.")
      }
      content.without = (content.without ?? []) + [column]
      return
    }
    switch column {
    case "value": content.value = try number(text, column)
    case "value_max": content.valueMax = try number(text, column)
    case "modifier": content.modifier = try Self.modifier(text)
    case "unit":
      content.unit = try Self.text(text, "a unit", symbols: true)
      content.unitCode = UnitOfMeasure.code(of: text)
    case "noun": content.noun = try Self.text(text, "a noun")
    case "per": content.per = try Self.text(text, "what it is per")
    default: break
    }
  }

  private static func modifier(_ typed: String) throws -> String {
    let known = ["exact", "approx", "min", "max", "range", "vague"]
    guard known.contains(typed) else { throw Nearest.refusal("modifier", typed, known: known) }
    return typed
  }

  private static func text(_ typed: String, _ what: String, symbols: Bool) throws -> String {
    typed.unicodeScalars.count <= 50 ? Normalize.nfc(typed) : try text("", what)
  }

  private func number(_ typed: String, _ column: String) throws -> Double {
    guard let number = PlainNumber.read(typed) else {
      throw QueryError(
        .usage,
        "\"\(typed)\" is no number for \(column); nothing was changed. Write 12000, 12 000 or 12.5."
      )
    }
    return number
  }

  // An upper end goes with a lower one below it.
  private func requireRange(_ content: DecisionContent, _ before: [String: String]) throws {
    let removed = content.without?.contains("value_max") == true
    let greatest = content.valueMax ?? (removed ? nil : before["value_max"].flatMap(Double.init))
    let least = content.value ?? before["value"].flatMap(Double.init)
    guard let greatest, let least, greatest < least else { return }
    throw QueryError(
      .usage, "The upper end \(greatest) is below the value \(least); nothing was changed.")
  }
}
