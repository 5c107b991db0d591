import Linguistics

/// What rows can be chosen by, with `--name VALUE` or with `name:value` among query words.
public enum Field: String, CaseIterable, Sendable {
  /// Who said it.
  case by
  /// The paper.
  case source
  /// The first day, month or year.
  case since
  /// The last day, month or year.
  case until
  /// A day, month or year, or two of them with `..` between.
  case date
  /// The kind of claim or figure.
  case kind
  /// Whether the claim is asserted, denied or questioned.
  case stance
  /// A figure's unit in any spelling.
  case unit
  /// The least value.
  case min
  /// The greatest value.
  case max
  /// A value, or those above, below or between values.
  case value
  /// Per what a figure counts.
  case per
  /// The article.
  case article
  /// The batch that delivered the article.
  case batch
  /// The least confidence, from 0 to 1.
  case confidence
  /// Rows whose speaker is not known.
  case unattributed
  /// Who vouches for the row.
  case review
  /// The type of entity.
  case type

  /// The field of a name typed before a colon: in English or French, accents left out at will.
  static func named(_ name: String) -> Field? {
    let key = Fold.key(name)
    return Field(rawValue: key) ?? FrenchFields.names[key]
  }

  /// Whether a name typed before a colon says that words follow: `about:`.
  static func isAbout(_ name: String) -> Bool {
    ["about", "mention"].contains(Fold.key(name)) || FrenchFields.about.contains(Fold.key(name))
  }

  /// Whether several values of it widen the answer; those of the others narrow it.
  var isChoice: Bool {
    switch self {
    case .since, .until, .date, .min, .max, .value, .confidence, .unattributed: false
    default: true
    }
  }

  /// Whether its value is a number, which may be written in groups of digits.
  var isNumber: Bool { [.min, .max, .value].contains(self) }
}
