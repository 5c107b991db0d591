import Linguistics

@testable import Query

/// A random filter, and what it means to a scan.
struct ScanFilter {
  typealias Row = ScanArchive.Row

  var filter: Filter
  /// Whether a row fits.
  var holds: (Row) -> Bool

  init(_ field: Field, _ view: Question.View, _ random: inout Random) {
    let (typed, test) = Self.choice(field, view, &random)
    let excludes = random.oneIn(3)
    filter = Filter(field, typed, excludes: excludes)
    holds = { excludes != test($0) }
  }

  /// The filter among query words.
  func typed(_ random: inout Random) -> String {
    let french = FrenchFields.names.filter { $0.value == filter.field && !$0.key.contains(" ") }
    let name = random.of([filter.field.rawValue] + french.keys.sorted())
    let isPlain = !filter.value.contains { " ()\"".contains($0) }
    let value = isPlain && random.oneIn(2) ? filter.value : "\"\(filter.value)\""
    return (filter.excludes ? random.of(["-", "NOT "]) : "") + name + ":" + value
  }

  private static func choice(
    _ field: Field, _ view: Question.View, _ random: inout Random
  ) -> (String, (Row) -> Bool) {
    switch field {
    case .by, .source, .unattributed, .kind, .stance: return said(field, view, &random)
    case .since, .until, .date: return period(field, &random)
    case .value, .min, .max: return number(field, &random)
    case .unit:
      let (typed, code) = random.of([
        ("€", "EUR"), ("EUR", "EUR"), ("pour cent", "%"), ("km", "km"),
      ])
      return (typed, { $0.unit == code })
    case .per:
      let per = random.of(ScanArchive.pers)
      return (per, { $0.per == per })
    case .confidence:
      let least = random.of([0.3, 0.4, 0.8, 1])
      return ("\(least)".replacing(".", with: random.of([".", ","])), { $0.confidence >= least })
    case .article:
      let id = Int64(1 + random.below(8))
      return (random.of(["", "a"]) + "\(id)", { $0.article == id })
    case .batch:
      let id = Int64(1 + random.below(3))
      return (random.of(["", "b"]) + "\(id)", { $0.batch == id })
    case .review: return (random.of(["machine", "machine,added"]), { _ in true })
    case .type: return ("person", { _ in true })
    }
  }

  private static func said(
    _ field: Field, _ view: Question.View, _ random: inout Random
  ) -> (String, (Row) -> Bool) {
    switch field {
    case .by:
      let name = random.of(ScanArchive.speakers + [ScanArchive.described])
      let surname = String(name.split(separator: " ").last ?? "")
      let typed = random.of([name, surname, Fold.key(surname), surname.uppercased()])
      return (typed, { $0.speakers.contains(name) })
    case .source:
      let name = random.of(ScanArchive.sources)
      return (random.of([name, Fold.key(name)]), { $0.source == name })
    case .stance:
      let (typed, stance) = random.of([
        ("denied", "denied"), ("démenti", "denied"), ("affirmé", "asserted"),
        ("INTERROGE", "questioned"),
      ])
      return (typed, { $0.stance == stance })
    case .unattributed:
      let isWanted = random.oneIn(2)
      return (isWanted ? random.of(["yes", "oui"]) : "no", { $0.speakers.isEmpty == isWanted })
    default:
      let known = view == .figures ? Known.figureKinds : ["direct", "mixed"]
      let kinds = [random.of(known), random.of(known)]
      return (kinds.joined(separator: ","), { kinds.contains($0.kind) })
    }
  }

  private static func number(
    _ field: Field, _ random: inout Random
  ) -> (String, (Row) -> Bool) {
    let (first, second) = (random.of(ScanArchive.numbers), random.of(ScanArchive.numbers))
    let (low, high) = (min(first, second), max(first, second))
    func typed(_ number: Double) -> String {
      number == 12_000 ? random.of(["12000", "12 000", "1.2e4"]) : "\(number)"
    }
    if field == .min { return (typed(low), { ($0.most ?? $0.value) >= low }) }
    if field == .max { return (typed(low), { $0.value <= low }) }
    switch random.below(8) {
    case 0: return (">" + typed(low), { ($0.most ?? $0.value) > low })
    case 1: return (">=" + typed(low), { ($0.most ?? $0.value) >= low })
    case 2: return ("<" + typed(low), { $0.value < low })
    case 3: return ("<=" + typed(low), { $0.value <= low })
    case 4: return (typed(low) + "..", { ($0.most ?? $0.value) >= low })
    case 5: return (".." + typed(low), { $0.value <= low })
    case 6: return (typed(low), { $0.value <= low && ($0.most ?? $0.value) >= low })
    default:
      return (
        typed(low) + ".." + typed(high), { $0.value <= high && ($0.most ?? $0.value) >= low }
      )
    }
  }

  private static func period(
    _ field: Field, _ random: inout Random
  ) -> (String, (Row) -> Bool) {
    let dates = ["2015", "2016", "2016-03", "2016-03-10", "2017-12-07", "2017-12", "2018"]
    let (low, high) = (random.below(dates.count), random.below(dates.count))
    let (first, last) = (dates[min(low, high)], dates[max(low, high)])
    switch field {
    case .since: return (first, { day($0.date, "-12-31") >= day(first, "-01-01") })
    case .until:
      return (last, { $0.date != nil && day($0.date, "-01-01") <= day(last, "-12-31") })
    default:
      let start = random.oneIn(2) ? first : last
      let typed = start == last ? last : "\(start)..\(last)"
      return (
        typed,
        {
          day($0.date, "-12-31") >= day(start, "-01-01")
            && day($0.date, "-01-01") <= day(last, "-12-31")
        }
      )
    }
  }

  /// Whether a first and a last day, both chosen, have no day between them.
  static func areBackward(_ filters: [Filter]) -> Bool {
    func value(_ field: Field) -> String? {
      filters.first { $0.field == field && !$0.excludes }?.value
    }
    guard let since = value(.since), let until = value(.until) else { return false }
    return day(since, "-01-01") > day(until, "-12-31")
  }

  /// A day of a partial date: the first, or the last one.
  private static func day(_ date: String?, _ end: String) -> String {
    guard let date else { return "" }
    return date + end.suffix(10 - date.utf8.count)
  }
}
