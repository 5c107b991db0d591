/// Builds the statement that answers a question.
struct AnswerBuilder {
  private let reader: ArchiveReader
  private let question: Question
  private let shape: RowShape
  private var filters: FilterReader
  private var match: WordMatch?
  private var conditions: [String] = []
  /// The conditions that only rows with a date can meet.
  private var periods: [String] = []
  private var notices: [Notice] = []

  init(_ reader: ArchiveReader, _ question: Question) {
    self.reader = reader
    self.question = question
    shape = RowShape.of(question.view)
    filters = FilterReader(reader, question.view)
  }

  /// The answer; whatever is wrong with the question is thrown.
  consuming func answer() throws -> Answer {
    guard question.limit ?? 0 >= 0, question.offset ?? 0 >= 0 else {
      throw QueryError(.usage, "limit and offset count rows: write 0 or more.")
    }
    let columns = try ColumnChoice(question).names
    let order = try SortOrder(question, shape)
    try addWords()
    let undated = try undatedNotice()
    var shown: [String] = []
    for column in columns { shown.append(expression(column)) }
    let sql = statement(shown.joined(separator: ", "), order)
    return Answer(
      columns: columns, notices: filters.notices + notices + undated,
      expansions: match?.expansions ?? [], sql: sql, values: filters.binder.values,
      reader: reader)
  }

  /// The page of ids first, in order, so that what is shown is read for its rows alone; the join
  /// keeps that order, since CROSS JOIN is never turned round
  /// (https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join).
  private mutating func statement(_ shown: String, _ order: SortOrder) -> String {
    let limit = filters.binder.bind(question.limit ?? -1)
    let offset = filters.binder.bind(question.offset ?? 0)
    return """
      SELECT \(shown)
      FROM (
        SELECT item.id AS id FROM \(shape.table) AS item\(order.join)
        WHERE \((conditions + order.conditions + periods).joined(separator: "\n    AND "))
        ORDER BY \(order.terms)
        LIMIT \(limit) OFFSET \(offset)
      ) AS page CROSS JOIN \(shape.view) AS shown
      WHERE shown.id = page.id
      """
  }

  /// The expression for a column of the answer.
  private mutating func expression(_ column: String) -> String {
    switch column {
    case "matched": "\(matched()) AS matched"
    case "excerpt": "\(excerpt()) AS excerpt"
    default: "shown.\"\(column)\" AS \"\(column)\""
    }
  }
}

extension AnswerBuilder {
  private mutating func addWords() throws {
    let lines = question.view == .entities ? [] : question.words
    let queries = try lines.map(WordQuery.init)
    conditions = [shape.condition ?? "1"]
    try addFilters(question.filters + queries.flatMap(\.filters))
    if question.view == .entities { return try addNames() }
    if question.view == .search, queries.allSatisfy({ $0.root == nil }) {
      throw QueryError(
        .usage, "A search wants at least one word. \"verbatim articles\" lists articles without.")
    }
    match = try WordMatch(queries, ArchiveVocabulary(reader: reader))
    if let condition = wordCondition() { conditions.append(condition) }
  }

  private mutating func wordCondition() -> String? {
    guard let match else { return nil }
    guard question.inArticle, shape.index != "article_search" else {
      return match.condition("item.id", in: shape.index, &filters.binder)
    }
    return match.condition(shape.article, in: "article_search", &filters.binder)
  }

  private mutating func addNames() throws {
    for line in question.words {
      let found = try NameResolver(reader).resolve(line)
      notices += found.notices
      let ids = found.entities.map(\.id)
      conditions.append(ids.isEmpty ? "0" : filters.binder.among("item.id", ids: ids))
    }
  }

  private mutating func addFilters(_ all: [Filter]) throws {
    for field in Field.allCases {
      let chosen = all.filter { $0.field == field && !$0.excludes }
      let isPeriod = [.since, .until, .date].contains(field)
      if !chosen.isEmpty {
        let condition = try filters.condition(field, chosen)
        if isPeriod { periods.append(condition) } else { conditions.append(condition) }
      }
      for excluded in all where excluded.field == field && excluded.excludes {
        conditions.append("NOT coalesce(\(try filters.condition(field, [excluded])), 0)")
      }
    }
    try refuseBackward(all.filter { !$0.excludes })
  }

  private func refuseBackward(_ all: [Filter]) throws {
    let since = try all.filter { $0.field == .since }.compactMap { try DayRange($0).since }.max()
    let until = try all.filter { $0.field == .until }.compactMap { try DayRange($0).until }.min()
    if DayRange(since: since, until: until).isBackward {
      throw QueryError(.usage, "\"since\" is later than \"until\": no day is between them.")
    }
  }

  /// The articles without a date that the date filters leave out, though all else fits.
  private mutating func undatedNotice() throws -> [Notice] {
    guard !periods.isEmpty, question.view != .entities else { return [] }
    let sql = """
      SELECT count(DISTINCT \(shape.article)) FROM \(shape.table) AS item
      WHERE item.day IS NULL AND \(conditions.joined(separator: "\n  AND "))
      """
    let count = try reader.first(sql, usedValues(sql)) { $0.int(0) } ?? 0
    guard count > 0 else { return [] }
    let verb = count == 1 ? "is" : "are"
    return [
      Notice(
        .undated,
        "\(Wording.count(count, "article")) without a date \(verb) left out by the date filter.")
    ]
  }

  /// The values bound so far, as far as a statement has parameters for them.
  private func usedValues(_ sql: String) -> [Value] {
    let last = filters.binder.values.indices.last { sql.contains("?\($0 + 1)") }
    return Array(filters.binder.values.prefix(last.map { $0 + 1 } ?? 0))
  }

  /// Where the words stand: in which part of the row, else in its sentence, else in its article.
  private mutating func matched() -> String {
    guard let match, !match.isComplement else { return "NULL" }
    var cases = ""
    for column in shape.matchColumns {
      let condition = match.condition("page.id", in: shape.index, column: column, &filters.binder)
      cases += " WHEN \(condition) THEN '\(column)'"
    }
    guard question.inArticle else { return "CASE\(cases) ELSE 'sentence' END" }
    let row = match.condition("page.id", in: shape.index, &filters.binder)
    return "CASE\(cases) WHEN \(row) THEN 'sentence' ELSE 'article' END"
  }

  /// The place in the article where the words stand.
  private mutating func excerpt() -> String {
    guard let match, !match.isComplement else { return "NULL" }
    let parameter = filters.binder.bind(.text(match.text))
    return """
      (SELECT snippet(article_search, 0, '', '', '…', 24) FROM article_search
        WHERE article_search MATCH \(parameter) AND article_search.rowid = page.id)
      """
  }
}
