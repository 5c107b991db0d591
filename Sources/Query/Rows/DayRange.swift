import Archive

/// The days that a date filter lets through.
///
/// A day is yyyymmdd with 00 for what is not known; a partial date matches when it overlaps.
struct DayRange: Equatable {
  /// The first day, month or year.
  var since: Int?
  /// The last day, month or year.
  var until: Int?

  /// The condition on a column of days.
  func condition(on column: String, _ binder: inout Binder) -> String {
    var parts: [String] = []
    if let since {
      // A year or month that holds the first day begins before it and overlaps all the same.
      let (year, month) = (since / 10_000 * 10_000, since / 100 * 100)
      let whole = "\(column) IN (\(binder.bind(year)), \(binder.bind(month)))"
      parts.append("\(column) >= \(binder.bind(year))")
      if since != year { parts.append("(\(column) >= \(binder.bind(since)) OR \(whole))") }
    }
    if let until { parts.append("\(column) <= \(binder.bind(Self.last(of: until)))") }
    return parts.joined(separator: " AND ")
  }

  /// A number that no day of the period exceeds.
  static func last(of day: Int) -> Int {
    if day % 10_000 == 0 { return day + 9999 }
    return day % 100 == 0 ? day + 99 : day
  }

  /// Whether it ends before it begins.
  var isBackward: Bool {
    guard let since, let until else { return false }
    return Self.last(of: until) < since
  }
}

extension DayRange {
  /// Reads the value of a `since`, `until` or `date` filter.
  init(_ filter: Filter) throws {
    self.init()
    switch filter.field {
    case .since: since = try Self.day(filter.value, .since)
    case .until: until = try Self.day(filter.value, .until)
    default: try read(period: filter.value)
    }
  }

  /// Reads `2017`, `2016..2017`, `2017-10..` or `..2017`.
  private mutating func read(period: String) throws {
    let ends = period.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard let first = ends.first, let last = ends.last, ends.count <= 2, ends != ["", ""] else {
      throw Self.refusal(period, .date)
    }
    if !first.isEmpty { since = try Self.day(first, .date) }
    if !last.isEmpty { until = try Self.day(last, .date) }
  }

  private static func day(_ text: String, _ field: Field) throws -> Int {
    guard let date = ArticleDate(parsing: text) else { throw refusal(text, field) }
    return date.day
  }

  private static func refusal(_ text: String, _ field: Field) -> QueryError {
    let more = field == .date ? ", or two of them as 2016..2017" : ""
    return QueryError(
      .usage,
      "\"\(text)\" is not a date for \(field.rawValue). "
        + "Write a year, a month or a day: 2017, 2017-12 or 2017-12-07\(more).")
  }
}
