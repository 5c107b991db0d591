/// Builds the statement that counts rows.
struct CountBuilder {
  private let question: CountQuestion
  private let reader: ArchiveReader
  private var choice: RowChoice
  private let pages: PageBuilder

  init(_ reader: ArchiveReader, _ question: CountQuestion) throws {
    guard question.rows.limit ?? 0 >= 0, question.rows.offset ?? 0 >= 0 else {
      throw QueryError(.usage, "limit and offset count groups: write 0 or more.")
    }
    self.question = question
    self.reader = reader
    choice = try RowChoice(reader, question.rows)
    guard !question.isDistinct || choice.shape.table == "claim" else {
      throw QueryError(
        .usage,
        "Only claims and quotes can be the same words: \(question.rows.view) cannot be "
          + "counted with --distinct.")
    }
    pages = try PageBuilder(choice)
  }

  /// The answer: the groups with the most rows first, or as the question sorts them.
  consuming func answer() throws -> Answer {
    let groups = question.groups.map { GroupExpression($0, choice.shape) }
    let source = try source(groups)
    let shown = groups.enumerated().map { index, group -> String in
      let key = group.sample == nil ? "page.k\(index)" : "page.s\(index)"
      return "\(group.shown(key)) AS \"\(question.groups[index].rawValue)\""
    }
    let order = try order()
    let counted = "page.n AS \"\(question.rows.view.rawValue)\""
    let sql = """
      SELECT \((shown + [counted]).joined(separator: ", "))
      FROM (
      \(grouped(source, isCut: order == nil))
      ) AS page
      \(order.map { "ORDER BY \($0) \(cut)" } ?? "")
      """
    let undated = try choice.undatedNotice(pages)
    return Answer(
      columns: question.columns, notices: try choice.notices() + undated,
      expansions: choice.match?.expansions ?? [], sql: sql,
      values: Binder.used(choice.filters.binder.values, in: sql), reader: reader)
  }

  private mutating func source(_ groups: [GroupExpression]) throws -> CountSource {
    if let source = CountSource.speakers(question) ?? CountSource.tally(question, choice) {
      return source
    }
    let way = try pages.way(to: &choice, wanted: nil, byRelevance: false)
    return CountSource.rows(
      way.allRows(of: choice.shape), groups, isDistinct: question.isDistinct)
  }

  private mutating func grouped(_ source: CountSource, isCut: Bool) -> String {
    let keys =
      source.keys.enumerated().map { "\($1) AS k\($0)" }
      + source.samples.map { "\($1) AS s\($0)" }
    let names = source.keys.indices.map { "k\($0)" }.joined(separator: ", ")
    let groupBy = names.isEmpty || source.isGrouped ? "" : "GROUP BY \(names)"
    let order = source.isGrouped ? "claims DESC, speaker, period" : "n DESC, \(names)"
    return """
      SELECT \((keys + ["coalesce(\(source.count), 0) AS n"]).joined(separator: ", "))
      \(source.tables)
      \(groupBy)
      \(isCut && !names.isEmpty ? "ORDER BY \(order) \(cut)" : "")
      """
  }

  private lazy var cut: String = {
    let limit = choice.filters.binder.bind(question.rows.limit ?? -1)
    return "LIMIT \(limit) OFFSET \(choice.filters.binder.bind(question.rows.offset ?? 0))"
  }()

  /// The order of the shown columns that was asked for; nil for that of the numbers.
  private func order() throws -> String? {
    guard let sort = question.rows.sort else { return nil }
    let term = try SortTerm(sort, known: question.columns)
    let index = question.columns.firstIndex(of: term.column) ?? 0
    let rest = question.columns.indices.filter { $0 != index }.map { ", \($0 + 1)" }.joined()
    let key =
      question.groups.indices.contains(index)
      ? GroupExpression.folded(question.groups[index], "page.k\(index)") : nil
    let direction = term.isDown ? "DESC" : "ASC"
    return "\(key ?? "\(index + 1) COLLATE NOCASE") \(direction)\(rest)"
  }
}
