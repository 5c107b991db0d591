import Linguistics

/// The units that a typed spelling means.
struct UnitChoice {
  /// Their ids; none when no figure has the unit.
  private(set) var ids: [Int64] = []
  /// Their names, for `per`.
  private(set) var names: [String] = []
  /// What a person should know about it.
  private(set) var notices: [Notice] = []

  private struct Unit {
    var id: Int64
    var name: String
    var code: String?
  }

  /// Finds every spelling of the unit in the archive: `€`, `euro` and `EUR` are one.
  init(_ reader: ArchiveReader, _ typed: String) throws {
    var units: [Unit] = []
    try reader.rows(Self.all) {
      units.append(Unit(id: $0.int64(0), name: $0.text(1), code: $0.optionalText(2)))
    }
    let known = Self.code(of: typed)
    var codes = Set(units.filter { Self.isSame($0.name, typed) }.compactMap(\.code))
    codes.formUnion(units.compactMap(\.code).filter { $0.lowercased() == typed.lowercased() })
    if let known { codes.insert(known) }
    ids = units.filter { unit in
      Self.isSame(unit.name, typed) || unit.code.map(codes.contains) == true
    }.map(\.id)
    if ids.isEmpty { notices = [Self.notice("unit", typed, units.map(\.name))] }
  }

  private static let all = "SELECT id, name, code FROM unit ORDER BY id"

  /// Finds the spellings of what figures count per.
  static func per(_ reader: ArchiveReader, _ typed: String) throws -> UnitChoice {
    var names: [String] = []
    try reader.rows(allPer) { names.append($0.text(0)) }
    var choice = UnitChoice()
    let code = code(of: typed)
    choice.names = names.filter { name in
      isSame(name, typed) || (code != nil && self.code(of: name) == code)
    }
    if choice.names.isEmpty { choice.notices = [notice("per", typed, names)] }
    return choice
  }

  private static let allPer = "SELECT DISTINCT per FROM figure WHERE per IS NOT NULL ORDER BY per"

  private init() {}

  private static func notice(_ what: String, _ typed: String, _ names: [String]) -> Notice {
    let some = Wording.few(names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, of: 12)
    let hint = names.isEmpty ? "There are none." : "There are: \(some)."
    return Notice(.noSuchValue, "No figure in the archive has the \(what) \"\(typed)\". \(hint)")
  }

  /// Whether two spellings are one word, or one sign.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    let (first, second) = (Fold.key(a), Fold.key(b))
    if first.isEmpty || second.isEmpty { return a.trimmed == b.trimmed }
    if first == second { return true }
    let stemmer = Stemmer()
    return stemmer.stem(a.lowercased()) == stemmer.stem(b.lowercased()) && first.count > 3
  }

  /// The common name of a unit that people type by a sign or a word.
  private static func code(of typed: String) -> String? {
    UnitOfMeasure.code(of: typed) ?? english[Fold.key(typed)]
  }

  private static let english = [
    "percent": "%", "pound": "GBP", "pounds": "GBP", "year": "year", "years": "year",
    "month": "month", "months": "month", "week": "week", "weeks": "week", "day": "day",
    "days": "day", "hour": "hour", "hours": "hour", "kilometer": "km", "kilometers": "km",
    "meter": "m", "meters": "m", "ton": "t", "tons": "t", "degree": "°C", "degrees": "°C",
  ]
}
