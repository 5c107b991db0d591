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
    let ranks = question.view == .entities ? [] : ["relevance"]
    let term = try SortTerm(sort, known: question.view.columns + ranks)
    if term.column == "relevance" {
      let best = "\(try Self.ranked(choice)).rank\(term.isDown ? " DESC" : "")"
      terms = "\(best), \(shape.order)"
      (isOfIndex, isByRelevance) = (false, true)
    } else if term.column == "date", question.view != .entities {
      terms = "item.day\(term.isDown ? " DESC" : ""), \(shape.orderInDay)"
      isOfIndex = question.view != .search
    } else {
      let key = SortTerm.key(of: term.column, in: "ordered", question.view)
      terms = "\(term.terms(key ?? "ordered.\"\(term.column)\"")), \(shape.order)"
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
}
