/// Builds the statement that answers a question with rows of its view.
struct AnswerBuilder {
  private let question: Question
  private let reader: ArchiveReader
  private let shape: RowShape
  private let columns: [String]
  private let order: SortOrder
  private let distinctOrder: String?
  private var choice: RowChoice
  private let pages: PageBuilder

  init(_ reader: ArchiveReader, _ question: Question, preference: Int = 0) throws {
    guard question.limit ?? 0 >= 0, question.offset ?? 0 >= 0 else {
      throw QueryError(.usage, "limit and offset count rows: write 0 or more.")
    }
    self.question = question
    self.reader = reader
    guard !question.isDistinct || [.claims, .quotes].contains(question.view) else {
      throw QueryError(.usage, "Only claims and quotes can be the same words.")
    }
    columns = try ColumnChoice(question).names
    choice = try RowChoice(reader, question)
    shape = choice.shape
    distinctOrder = question.isDistinct ? try DistinctPage.order(question) : nil
    order = try SortOrder(question, choice)
    pages = try PageBuilder(choice, preference: preference)
  }

  /// The answer; whatever is wrong with the question has been thrown by now.
  consuming func answer() throws -> Answer {
    var page = question.isDistinct ? try distinctPage() : try page()
    let found = page
    if isOfFewWords { page = try readPage(page) }
    let more = try choice.undatedNotice(pages) + choice.openSpeakerNotice()
    var shown: [String] = []
    for column in columns { shown.append(expression(column)) }
    let order = distinctOrder.map { "ORDER BY \($0) \(cut())" } ?? ""
    let sql = """
      SELECT \(shown.joined(separator: ", "))
      FROM (
      \(page)
      ) AS page CROSS JOIN \(shape.view) AS shown
      WHERE shown.id = page.id
      \(order)
      """
    return Answer(
      columns: columns, notices: try choice.notices() + more,
      expansions: choice.match?.expansions ?? [], sql: sql,
      values: Binder.used(choice.filters.binder.values, in: sql), page: found,
      bound: choice.filters.binder.values, reader: reader)
  }

  /// Whether the places of words are shown for a page that is small enough to be indexed itself.
  private var isOfFewWords: Bool {
    !question.isDistinct && question.limit ?? .max <= PageWords.mostRows
      && choice.match?.isComplement == false
      && columns.contains { ["matched", "excerpt"].contains($0) }
  }

  /// Finds the ids of the page now, and makes an index of their words.
  private mutating func readPage(_ page: String) throws -> String {
    var ids: [Int64] = []
    let values = Binder.used(choice.filters.binder.values, in: page)
    try reader.rows(page, values) { ids.append($0.int64(0)) }
    try PageWords(reader: reader, shape: shape).fill(ids)
    let list = "[" + ids.map(String.init).joined(separator: ",") + "]"
    return "SELECT value AS id FROM json_each(\(choice.filters.binder.bind(.text(list))))"
  }

  private mutating func distinctPage() throws -> String {
    let way = try pages.way(to: &choice, wanted: nil, byRelevance: false)
    return DistinctPage(shape: shape, way: way, cut: distinctOrder == nil ? cut() : nil).sql
  }

  /// How many rows are wanted, and how many are left out first.
  private mutating func cut() -> String {
    let limit = choice.filters.binder.bind(question.limit ?? -1)
    return "LIMIT \(limit) OFFSET \(choice.filters.binder.bind(question.offset ?? 0))"
  }

  /// The page of ids first, in order, so that what is shown is read for its rows alone; the join
  /// keeps that order, since CROSS JOIN is never turned round
  /// (https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join).
  private mutating func page() throws -> String {
    let wanted = question.reach
    let way = try pages.way(
      to: &choice, wanted: order.isOfIndex ? wanted : nil, byRelevance: order.isByRelevance)
    return PageStatement(
      shape: shape, order: order, way: way, cut: cut(),
      reach: choice.filters.binder.bind(wanted ?? -1)
    ).sql
  }

  /// The expression for a column of the answer.
  private mutating func expression(_ column: String) -> String {
    switch column {
    case "matched": "\(matched()) AS matched"
    case "excerpt": "\(excerpt()) AS excerpt"
    case _ where question.isDistinct && DistinctPage.columns.contains(column):
      "\(DistinctPage.expression(column)) AS \(column)"
    default: "shown.\"\(column)\" AS \"\(column)\""
    }
  }

  /// Where the words stand: in which part of the row, else in its sentence, else in its article.
  private mutating func matched() -> String {
    guard let match = choice.match, !match.isComplement else { return "NULL" }
    var cases = ""
    for column in shape.matchColumns {
      cases += " WHEN \(holds(match.within(column))) THEN '\(column)'"
    }
    guard question.inArticle else { return "CASE\(cases) ELSE 'sentence' END" }
    return "CASE\(cases) WHEN \(holds(match)) THEN 'sentence' ELSE 'article' END"
  }

  /// Whether a row of the page has what is asked.
  private mutating func holds(_ match: WordMatch) -> String {
    isOfFewWords
      ? match.probe("page.id", in: PageWords.name, &choice.filters.binder)
      : match.condition("page.id", in: shape.index, &choice.filters.binder)
  }

  /// The place in the article where the words stand.
  private mutating func excerpt() -> String {
    guard let match = choice.match, !match.isComplement else { return "NULL" }
    return Excerpt.sql(
      choice.filters.binder.bind(.text(match.excerptText)),
      in: isOfFewWords ? PageWords.name : shape.index)
  }
}
