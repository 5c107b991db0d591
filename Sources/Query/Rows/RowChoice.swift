/// Which rows a question chooses: its filters and words as conditions, and the ways to them.
struct RowChoice {
  let reader: ArchiveReader
  let question: Question
  let shape: RowShape
  /// What each filter means, with the values of all conditions.
  var filters: FilterReader
  /// The words of the question, ready for the index.
  private(set) var match: WordMatch?
  /// What rows have to meet, but for their period.
  private(set) var conditions: [Condition] = []
  /// The condition on their days, which no undated row meets.
  private(set) var period: String?
  /// What a person should know about the names of entities that were typed.
  private(set) var nameNotices: [Notice] = []

  init(_ reader: ArchiveReader, _ question: Question) throws {
    self.reader = reader
    self.question = question
    shape = RowShape.of(question.view)
    filters = FilterReader(reader, question.view)
    let lines = question.view == .entities ? [] : question.words
    guard lines.count <= Self.mostFilters else {
      throw QueryError(
        .usage,
        "There are \(lines.count) lines of words; \(Self.mostFilters) are read at most. "
          + "Put words together in one --about.")
    }
    let queries = try lines.map(WordQuery.init)
    let all = question.filters + queries.flatMap(\.filters)
    try question.refuseMaybe(all)
    filters.isMaybe = question.isMaybe
    if let condition = shape.condition {
      conditions.append(Condition(sql: condition, field: .kind))
    }
    try add(all)
    guard question.view != .entities else {
      try addNames()
      return
    }
    if question.view == .search, queries.allSatisfy({ $0.root == nil }) {
      throw QueryError(
        .usage, "A search wants at least one word. \"verbatim articles\" lists articles without.")
    }
    match = try WordMatch(queries, ArchiveVocabulary(reader: reader))
  }

  /// The least value that figures must reach; nil when any will do.
  private(set) var least: Double?

  /// What a person should know about what was typed.
  func notices() throws -> [Notice] {
    let missing = try MissingWords(reader: reader).notices(match?.expansions ?? [])
    return filters.notices + nameNotices + missing
  }

  /// The full-text index that the words are looked for in.
  var wordIndex: String { question.inArticle ? "article_search" : shape.index }

  /// What names the row in that index.
  var wordID: String { wordIndex == shape.index ? "item.id" : shape.article }

  private mutating func addNames() throws {
    for line in question.words {
      let found = try NameResolver(reader).resolve(line)
      nameNotices += found.notices
      let ids = found.entities.map(\.id)
      let condition = ids.isEmpty ? "0" : filters.binder.among("item.id", ids: ids)
      conditions.append(Condition(sql: condition, field: .by))
    }
  }

  /// More filters than this are not read: SQLite nests what it joins by OR and AND.
  private static let mostFilters = 200

  private mutating func add(_ all: [Filter]) throws {
    guard all.count <= Self.mostFilters else {
      throw QueryError(
        .usage,
        "There are \(all.count) filters; \(Self.mostFilters) are read at most. "
          + "Ask in several questions.")
    }
    var periods: [String] = []
    for field in Field.allCases {
      let chosen = all.filter { $0.field == field && !$0.excludes }
      if !chosen.isEmpty {
        let condition = try filters.condition(field, chosen)
        if [.since, .until, .date].contains(field) {
          periods.append(condition)
        } else {
          conditions.append(
            Condition(sql: condition, field: field, isPlain: chosen.count == 1))
        }
      }
      for excluded in all where excluded.field == field && excluded.excludes {
        let left = inPeriod(try filters.excluded(field, excluded), field)
        let condition = "NOT coalesce(\(left), 0)"
        conditions.append(Condition(sql: condition, field: field, isExclusion: true))
      }
    }
    least = all.filter { !$0.excludes }.compactMap(Self.least(of:)).max()
    period = periods.isEmpty ? nil : inPeriod(periods.joined(separator: " AND "), .date)
    try refuseBackward(all.filter { !$0.excludes })
    try refuseEmptyRange(all.filter { !$0.excludes })
  }

  /// A condition on days; an entity meets it when one article in which it stands does.
  private func inPeriod(_ condition: String, _ field: Field) -> String {
    guard question.view == .entities, [.since, .until, .date].contains(field) else {
      return condition
    }
    return """
      EXISTS (SELECT 1 FROM article_entity AS place
        WHERE place.entity_id IN (SELECT id FROM entity AS member WHERE bearer_id = item.id)
          AND place.day > 0 AND \(condition))
      """
  }

  /// The least value that a filter lets through.
  private static func least(of filter: Filter) -> Double? {
    switch filter.field {
    case .min: PlainNumber.read(filter.value)
    case .value: try? ValueRange(filter.value).least?.number
    default: nil
    }
  }

  /// Refuses a least value above the greatest, which no figure can have.
  private func refuseEmptyRange(_ all: [Filter]) throws {
    let most = all.filter { $0.field == .max }.compactMap { PlainNumber.read($0.value) }.min()
    let least = all.filter { $0.field == .min }.compactMap { PlainNumber.read($0.value) }.max()
    if let least, let most, most < least {
      throw QueryError(.usage, "\"min\" is above \"max\": no value is between them.")
    }
  }

  private func refuseBackward(_ all: [Filter]) throws {
    let since = try all.filter { $0.field == .since }.compactMap { try DayRange($0).since }.max()
    let until = try all.filter { $0.field == .until }.compactMap { try DayRange($0).until }.min()
    if DayRange(since: since, until: until).isBackward {
      throw QueryError(.usage, "\"since\" is later than \"until\": no day is between them.")
    }
  }
}
