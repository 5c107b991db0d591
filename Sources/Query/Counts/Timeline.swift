/// How many rows each day, week, month or year has.
public struct Timeline: Sendable {
  /// The length of its periods.
  public enum Step: String, CaseIterable, Sendable {
    case day, week, month, year

    /// The step of a name; another is refused.
    public static func named(_ name: String) throws -> Step {
      guard let step = Step(rawValue: name.lowercased()) else {
        throw Nearest.refusal("step", name, known: allCases.map(\.rawValue))
      }
      return step
    }
  }

  /// The names of its columns: the period, then the view for the number of its rows.
  public let columns: [String]
  /// The periods from the first to the last, those without rows too.
  ///
  /// A date without day, or without month, cannot be part of a shorter period: it is a period by
  /// itself, before the others of its month or year.
  public let periods: [Period]
  /// What a person should know about the answer.
  public let notices: [Notice]
  /// What the words were widened to.
  public let expansions: [WordExpansion]

  /// A period and the number of its rows.
  public struct Period: Equatable, Sendable {
    /// As 2017, 2017-12, 2017-W49 or 2017-12-07.
    public var name: String
    /// The number of rows.
    public var rows: Int
  }

  /// Counts the rows of a question by period.
  public init(_ question: CountQuestion, step: Step, _ reader: ArchiveReader) throws {
    guard question.rows.view.groupings.contains(.day) else {
      throw QueryError(.usage, "\(question.rows.view.rawValue) have no date of their own.")
    }
    var daily = question
    daily.groups = [.day]
    daily.rows.sort = "day"
    (daily.rows.limit, daily.rows.offset) = (nil, nil)
    let answer = try QueryRunner(reader).prepare(daily)
    var steps = PeriodCounts(step)
    var undated = 0
    try answer.rows { row in
      if let day = row.optionalText(0) {
        steps.add(row.int(1), on: day)
      } else {
        undated += row.int(1)
      }
    }
    columns = [step.rawValue, question.rows.view.rawValue]
    for filter in question.rows.filters where filter.isPeriod {
      let range = try DayRange(filter)
      steps.cover(from: range.since, to: range.until)
    }
    periods = steps.filled()
    expansions = answer.expansions
    notices =
      answer.notices + Self.notice(undated, question.rows.view)
      + (steps.isCut ? [Self.leftOut(step)] : [])
  }

  private static func leftOut(_ step: Step) -> Notice {
    Notice(
      .leftOut,
      "From the first \(step.rawValue) to the last there are too many: those without rows are "
        + "left out. A longer step, or since and until, make fewer.")
  }

  private static func notice(_ undated: Int, _ view: Question.View) -> [Notice] {
    guard undated > 0 else { return [] }
    let noun = undated == 1 ? String(view.rawValue.dropLast()) : view.rawValue
    let verb = undated == 1 ? "is" : "are"
    return [
      Notice(.undated, "\(undated) \(noun) of articles without a date \(verb) in no period.")
    ]
  }
}
