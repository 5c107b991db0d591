import FoundationEssentials

/// Adds up days to periods, and knows those between the first and the last.
struct PeriodCounts {
  private let step: Timeline.Step
  /// Numbers of periods that dates tell in full, by the first day of each.
  private var full: [Date: Int] = [:]
  /// Numbers of dates that tell less than a period.
  private var partial: [String: Int] = [:]

  /// More periods than this are not filled up: a wrong date would make a list without end.
  private static let mostFilled = 50_000

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    // Weeks as in ISO 8601: from Monday, the first with four days in the year.
    (calendar.firstWeekday, calendar.minimumDaysInFirstWeek) = (2, 4)
    return calendar
  }()

  init(_ step: Timeline.Step) { self.step = step }

  /// Adds rows on a date: 2017, 2017-12 or 2017-12-07.
  mutating func add(_ rows: Int, on date: String) {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count >= fullness, let start = Self.start(of: parts, step) else {
      partial[date, default: 0] += rows
      return
    }
    full[start, default: 0] += rows
  }

  /// Makes the periods reach from one day to another, as yyyymmdd with 00 for what was not said.
  mutating func cover(from since: Int?, to until: Int?) {
    if let since {
      let parts = [since / 10_000, max(since / 100 % 100, 1), max(since % 100, 1)]
      if let start = Self.start(of: parts, step) { full[start, default: 0] += 0 }
    }
    if let until {
      let month = until % 10_000 == 0 ? 12 : until / 100 % 100
      let isOpen = until % 100 == 0
      // The day before the first of the next month is the last of this.
      let parts = [until / 10_000, isOpen ? month + 1 : month, isOpen ? 0 : until % 100]
      let last = Self.calendar.date(
        from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
      if let last, let start = Self.start(of: Self.parts(of: last), step) {
        full[start, default: 0] += 0
      }
    }
  }

  private static func parts(of date: Date) -> [Int] {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return [parts.year ?? 1, parts.month ?? 1, parts.day ?? 1]
  }

  /// Whether periods without rows were left out, since there are too many.
  private(set) var isCut = false

  /// How many parts of a date a period takes.
  private var fullness: Int {
    switch step {
    case .year: 1
    case .month: 2
    case .week, .day: 3
    }
  }

  private static func start(of parts: [Int], _ step: Timeline.Step) -> Date? {
    let components = DateComponents(
      year: parts[0], month: step == .year ? 1 : parts[1],
      day: step == .day || step == .week ? parts[2] : 1)
    guard let day = calendar.date(from: components) else { return nil }
    guard step == .week else { return day }
    let weekday = calendar.component(.weekday, from: day)
    return calendar.date(byAdding: .day, value: -((weekday + 5) % 7), to: day)
  }

  /// All periods in order, those without rows too unless there are too many.
  mutating func filled() -> [Timeline.Period] {
    let partial = partial.map { Timeline.Period(name: $0, rows: $1) }
    var periods: [Timeline.Period] = []
    var day = full.keys.min()
    while let start = day, let last = full.keys.max(), start <= last, !isCut {
      periods.append(.init(name: name(start), rows: full[start] ?? 0))
      day = Self.calendar.date(byAdding: unit, value: step == .week ? 7 : 1, to: start)
      isCut = periods.count > Self.mostFilled
    }
    if isCut {
      periods = full.filter { $0.value > 0 }.map { .init(name: name($0.key), rows: $0.value) }
    }
    return (partial + periods).sorted { $0.name < $1.name }
  }

  private var unit: Calendar.Component {
    switch step {
    case .year: .year
    case .month: .month
    case .week, .day: .day
    }
  }

  private func name(_ start: Date) -> String {
    let parts = Self.calendar.dateComponents(
      [.year, .month, .day, .yearForWeekOfYear, .weekOfYear], from: start)
    let year = Self.digits(parts.year ?? 0, 4)
    let month = Self.digits(parts.month ?? 0, 2)
    switch step {
    case .year: return year
    case .month: return "\(year)-\(month)"
    case .day: return "\(year)-\(month)-\(Self.digits(parts.day ?? 0, 2))"
    case .week:
      let week = Self.digits(parts.weekOfYear ?? 0, 2)
      return "\(Self.digits(parts.yearForWeekOfYear ?? 0, 4))-W\(week)"
    }
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
