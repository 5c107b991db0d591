import SQLite

/// What was found where people rejected a row or moved its words, with the row's id.
final class FoundRowStore {
  private let find: Statement
  private let insert: Statement
  private let delete: Statement

  /// A row as it was found.
  struct FoundRow {
    let item: DecisionContent.Item
    let id: Int64
    let identity: Identity
  }

  init(_ connection: Connection) throws {
    find = try connection.prepare(
      "SELECT item, id, start, length, kind, text FROM found_row WHERE article_id = ?")
    insert = try connection.prepare(
      """
      INSERT INTO found_row (article_id, item, id, start, length, kind, text)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    delete = try connection.prepare("DELETE FROM found_row WHERE article_id = ?")
  }

  /// The rows of an article.
  func all(of article: Int64) throws -> [FoundRow] {
    var rows: [FoundRow] = []
    try find.each(article) { row in
      guard let item = DecisionContent.Item(rawValue: row.text(0)) else { return }
      let identity = Identity(start: row.int(2), length: row.int(3), row.text(4), row.text(5))
      rows.append(FoundRow(item: item, id: row.int64(1), identity: identity))
    }
    return rows
  }

  /// Puts rows of an article in the place of those that were kept.
  func replace(_ rows: [FoundRow], of article: Int64) throws {
    try delete.run(article)
    for row in rows {
      try insert.run(
        article, row.item.rawValue, row.id, row.identity.start, row.identity.length,
        row.identity.kind, row.identity.text)
    }
  }
}
