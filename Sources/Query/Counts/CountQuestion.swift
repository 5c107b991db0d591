/// What a person wants counted: rows of a view, all together or by what they have in common.
public struct CountQuestion: Equatable, Sendable {
  /// Which rows are counted.
  ///
  /// Its order, limit and offset are those of the groups.
  public var rows: Question
  /// What makes the groups, in the order of the columns; all rows are one group when empty.
  public var groups: [Grouping]
  /// Whether the same words by the same speaker count once.
  public var isDistinct: Bool

  /// Makes a question.
  public init(_ rows: Question, by groups: [Grouping] = [], isDistinct: Bool = false) {
    self.rows = rows
    self.groups = groups
    self.isDistinct = isDistinct
  }

  /// Reads the names of groupings of a view; one that the view does not have is refused.
  public static func groups(_ names: [String], of view: Question.View) throws -> [Grouping] {
    var groups: [Grouping] = []
    for name in names {
      guard let group = Grouping(rawValue: name.lowercased()), view.groupings.contains(group) else {
        let refusal = Nearest.refusal(
          "column to count by", name, known: view.groupings.map(\.rawValue))
        throw QueryError(
          .usage, refusal.message + " Words to find stand after the columns, or with --about.")
      }
      if !groups.contains(group) { groups.append(group) }
    }
    return groups
  }

  /// The names of the columns of the answer: the groups, then the view for the number of its rows.
  public var columns: [String] { groups.map(\.rawValue) + [rows.view.rawValue] }
}

/// What rows can be counted by.
public enum Grouping: String, CaseIterable, Sendable {
  case speaker
  case speakerType = "speaker_type"
  case source, year, month, day, kind, stance
  case unit, noun, modifier, per
  case rule, review, article, batch
  case author, language, reader
  case type
}

extension Question.View {
  /// The view of a name; one that cannot be counted is refused.
  public static func named(_ name: String) throws -> Question.View {
    let known = allCases.filter { $0 != .search }
    guard let view = known.first(where: { $0.rawValue == name.lowercased() }) else {
      throw Nearest.refusal("view to count", name, known: known.map(\.rawValue))
    }
    return view
  }

  /// What its rows can be counted by.
  public var groupings: [Grouping] {
    let place: [Grouping] = [.source, .year, .month, .day, .author, .language, .batch]
    return switch self {
    case .claims, .quotes:
      [.speaker, .speakerType, .kind, .stance, .rule, .review, .article] + place
    case .figures:
      [.speaker, .speakerType, .kind, .unit, .noun, .modifier, .per, .rule, .review, .article]
        + place
    case .articles, .search: place + [.reader]
    case .entities: [.type]
    }
  }
}
