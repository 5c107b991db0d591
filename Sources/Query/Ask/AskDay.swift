import FoundationEssentials

/// A day, a month or a year, as a filter has it: 2017, 2017-10 or 2017-10-07.
struct AskDay: Equatable, Sendable {
  let year: Int
  let month: Int?
  let day: Int?

  /// The day, unless the calendar has none such.
  init?(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
    guard (1000...2999).contains(year), (1...12).contains(month ?? 1),
      (1...31).contains(day ?? 1), month != nil || day == nil
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    guard let day else { return }
    // A day that a month lacks would be one of the next.
    guard Self.calendar.component(.day, from: start) == day else { return nil }
  }

  /// The day of a moment, by a calendar.
  init(_ date: Date, _ calendar: Calendar) {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    (year, month, day) = (parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
  }

  /// The day of a moment where the program runs.
  init(today date: Date) {
    var calendar = Self.calendar
    calendar.timeZone = .current
    self.init(date, calendar)
  }

  /// As a filter has it.
  var text: String {
    ([year] + [month, day].compactMap { $0 }).map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: "-")
  }

  /// The day, month or year a number of such after this one.
  func next(_ number: Int = 1) -> AskDay {
    moved(number, day != nil ? .day : month != nil ? .month : .year)
  }

  /// This day some days, weeks, months or years on.
  func moved(_ number: Int, _ step: Timeline.Step) -> AskDay {
    let units: [Timeline.Step: Calendar.Component] = [.month: .month, .year: .year]
    let number = max(-200_000, min(200_000, step == .week ? number * 7 : number))
    let date = Self.calendar.date(byAdding: units[step] ?? .day, value: number, to: start)
    let moved = AskDay(date ?? start, Self.calendar)
    return moved.cut(to: day != nil ? .day : month != nil ? .month : .year)
  }

  /// This day, or the month or year that it is in.
  func cut(to step: Timeline.Step) -> AskDay {
    switch step {
    case .year: AskDay(year) ?? self
    case .month: AskDay(year, month) ?? self
    case .week, .day: self
    }
  }

  /// The Monday of its week.
  var monday: AskDay {
    let weekday = Self.calendar.component(.weekday, from: start)
    return moved(-((weekday + 5) % 7), .day)
  }

  private var start: Date {
    Self.calendar.date(from: DateComponents(year: year, month: month ?? 1, day: day ?? 1))
      ?? .distantPast
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()
}

/// The days from one to another.
struct AskSpan: Equatable, Sendable {
  let first: AskDay
  let last: AskDay

  /// The day, week, month or year some steps from the one of today.
  init(_ step: Timeline.Step, _ offset: Int, from today: AskDay) {
    switch step {
    case .week:
      first = today.monday.moved(offset, .week)
      last = first.moved(6, .day)
    case .day, .month, .year:
      first = today.cut(to: step).next(offset)
      last = first
    }
  }

  init(_ first: AskDay, _ last: AskDay) { (self.first, self.last) = (first, last) }
}
