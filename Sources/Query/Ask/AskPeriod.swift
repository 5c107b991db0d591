/// A form of period, as a pattern: `since D`, `between M and E`.
///
/// Slots: `D` is a date; `T` one told from today, as last week; `J` a day; `V` a day or a month;
/// `I` a month or a year; `M` the first of two dates, which may lack what the second has; `E` the
/// second; `#` a number; `C` a decade.
struct AskPeriodForm: Sendable {
  /// What a period says of its dates.
  enum Meaning: Equatable {
    case since, until, during, before, after, between, adjoining, week, decade
    /// The last so many days, weeks, months or years.
    case last(Timeline.Step)
  }

  let meaning: Meaning
  let pattern: AskPattern
  /// Whether it is a period only where no words are asked for: claims of 2017.
  var isAfterName = false

  init(_ meaning: Meaning, _ pattern: String) {
    self.meaning = meaning
    self.pattern = AskPattern(pattern)
  }

  /// The form, which among words that are asked for may be one of them.
  var afterName: AskPeriodForm {
    var form = self
    form.isAfterName = true
    return form
  }
}

/// The periods of a question: `since 2017`, `depuis octobre 2017`, `last week`.
struct AskPeriods {
  let language: AskLanguage
  let dates: AskDates
  let keys: [String]

  /// The longest period has no more words.
  private static let longest = 14

  /// The period that some words are.
  func filters(_ range: Range<Int>, afterName: Bool) -> [Filter]? {
    guard range.count <= Self.longest else { return nil }
    for form in language.periods where afterName || !form.isAfterName {
      if let slots = form.pattern.match(keys, in: range, fits),
        let filters = filters(form.meaning, slots)
      {
        return filters
      }
    }
    return nil
  }

  /// The longest period that ends before an index.
  func ending(before end: Int, afterName: Bool) -> (range: Range<Int>, filters: [Filter])? {
    for start in max(0, end - Self.longest)..<max(0, end) {
      if let found = filters(start..<end, afterName: afterName) { return (start..<end, found) }
    }
    return nil
  }

  /// The longest period at the beginning.
  var leading: (range: Range<Int>, filters: [Filter])? {
    for end in stride(from: min(keys.count, Self.longest), to: 0, by: -1) {
      if let found = filters(0..<end, afterName: false) { return (0..<end, found) }
    }
    return nil
  }

  private func fits(_ slot: Character, _ range: Range<Int>) -> Bool {
    guard range.count <= 7 else { return false }
    let words = keys[range]
    switch slot {
    case "T": return dates.relative(words) != nil
    case "J": return dates.day(words)?.day != nil
    case "V": return dates.day(words)?.month != nil
    case "I": return dates.plain(words).map { $0.first.day == nil } ?? false
    case "M": return true
    case "#": return range.count == 1 && dates.count(words) != nil
    case "C": return range.count == 1 && dates.decade(words) != nil
    default: return dates.span(words) != nil
    }
  }

  private func filters(
    _ meaning: AskPeriodForm.Meaning, _ slots: AskPattern.Slots
  ) -> [Filter]? {
    let one = slots.first { "DTJVI".contains($0.key) }.flatMap { dates.span(keys[$0.value]) }
    switch meaning {
    case .since: return one.map { [Filter(.since, $0.first.text)] }
    case .until: return one.map { [Filter(.until, $0.last.text)] }
    case .before: return one.map { [Filter(.until, $0.first.next(-1).text)] }
    case .after: return one.map { [Filter(.since, $0.last.next().text)] }
    case .during: return one.map(Self.both)
    case .week:
      guard let day = one?.first, day.day != nil else { return nil }
      return Self.both(AskSpan(day.monday, day.monday.moved(6, .day)))
    case .decade:
      return slots["C"].flatMap { dates.decade(keys[$0]) }.map(Self.both)
    case .last(let step):
      guard let slot = slots["#"] else {
        return [Filter(.since, dates.today.moved(-1, step).text)]
      }
      return dates.count(keys[slot]).map { [Filter(.since, dates.today.moved(-$0, step).text)] }
    case .adjoining:
      guard let years = slots["M"].flatMap({ dates.plain(keys[$0]) }),
        let next = slots["E"].flatMap({ dates.plain(keys[$0]) }), years.first.month == nil,
        years.last.next() == next.first
      else { return nil }
      return Self.both(AskSpan(years.first, next.last))
    case .between:
      guard let from = slots["M"], let to = slots["E"], let last = dates.span(keys[to]),
        let first = dates.first(keys[from], before: last.last),
        first.first.isNotAfter(last.last)
      else { return nil }
      return Self.both(AskSpan(first.first, last.last))
    }
  }

  private static func both(_ span: AskSpan) -> [Filter] {
    [Filter(.since, span.first.text), Filter(.until, span.last.text)]
  }
}

extension AskDay {
  /// Whether it does not begin after another ends.
  fileprivate func isNotAfter(_ other: AskDay) -> Bool {
    (year, month ?? 1, day ?? 1) <= (other.year, other.month ?? 12, other.day ?? 31)
  }
}
