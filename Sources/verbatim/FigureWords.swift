import Ingestion

/// What the words of a figure say by themselves.
enum FigureWords {
  /// The values by the names of their columns.
  static func values(_ figure: FoundFigure?) -> [String: String] {
    guard let figure else { return [:] }
    var values = [
      "value": number(figure.value), "modifier": figure.modifier.rawValue,
      "kind": figure.kind.rawValue,
    ]
    values["value_max"] = figure.valueMax.map(number)
    values["unit"] = figure.unit
    values["noun"] = figure.noun
    values["per"] = figure.per
    return values
  }

  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map { "\($0)" } ?? "\(value)"
  }
}
