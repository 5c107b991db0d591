/// The order of an answer's rows.
struct SortOrder {
  /// What follows ORDER BY.
  let terms: String
  /// The view joined to the rows, where the order needs one of its columns.
  var join = ""
  /// Whether it is the order that the view has when no other is asked for.
  var isOfView = false
  /// Whether an index holds that order, so that the first rows are found without the others.
  var isOfIndex = true
  /// Whether the rows that fit the words best come first.
  var isByRelevance = false
  /// The condition of the join.
  var conditions: [String] { join.isEmpty ? [] : ["ordered.id = item.id"] }

  init(_ question: Question, _ choice: RowChoice) throws {
    let shape = choice.shape
    // A distinct answer sorts what it shows.
    guard let sort = question.sort, !question.isDistinct else {
      (terms, isOfView) = (shape.order, true)
      return
    }
    let parts = sort.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let direction = parts.count == 2 ? parts[1].lowercased() : "asc"
    guard parts.count <= 2, ["asc", "desc"].contains(direction) else {
      throw QueryError(
        .usage, "\"\(sort)\" is not an order. Write a column, or a column and :desc: date:desc.")
    }
    let isDown = direction == "desc"
    if sort == "relevance", question.view != .entities {
      terms = "\(try Self.ranked(choice)).rank, \(shape.order)"
      (isOfIndex, isByRelevance) = (false, true)
    } else if parts[0] == "date", question.view != .entities {
      terms = isDown ? "item.day DESC, \(shape.orderInDay)" : "item.day, \(shape.orderInDay)"
      isOfIndex = question.view != .search
    } else {
      terms = try Self.byColumn(parts[0], isDown, question) + ", \(shape.order)"
      join = " CROSS JOIN \(shape.view) AS ordered"
      isOfIndex = false
    }
  }

  /// The index of the words, which ranks the rows.
  private static func ranked(_ choice: RowChoice) throws -> String {
    guard let match = choice.match, !match.isComplement else {
      throw QueryError(.usage, "Sorting by relevance wants words to find.")
    }
    return choice.wordIndex
  }

  private static func byColumn(
    _ name: String, _ isDown: Bool, _ question: Question
  ) throws -> String {
    let columns = question.view.columns
    guard columns.contains(name) else {
      throw Nearest.refusal("column to sort by", name, known: columns)
    }
    let column = "ordered.\"\(name)\""
    return isDown
      ? "\(column) COLLATE NOCASE DESC" : "\(column) IS NULL, \(column) COLLATE NOCASE"
  }
}
