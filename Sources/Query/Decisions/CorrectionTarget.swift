import Archive

/// A claim or figure that a person corrects.
public struct CorrectionTarget: Equatable, Sendable {
  /// What it is.
  public var item: DecisionContent.Item
  /// Its number.
  public var id: Int64
  /// The SHA-256 of its article's text.
  public var digest: [UInt8]
  /// Its article's text.
  public var text: String
  /// Where its words were found, in code points.
  public var found: Range<Int>
  /// Where its sentence stands; nil for a row that was rejected.
  public var sentence: Range<Int>?
  /// What the views show of it, by their columns; nothing of a row that was rejected.
  public var shown: [String: String] = [:]

  /// What to type for it.
  public var reference: String { (item == .claim ? "c" : "f") + "\(id)" }
}

/// Finds the rows that references name.
struct CorrectionTargets {
  let reader: ArchiveReader

  /// The claim or figure of a reference, rejected ones among them.
  func target(_ reference: Reference) throws -> CorrectionTarget {
    switch reference {
    case .claim(let id): return try row(.claim, id)
    case .figure(let id): return try row(.figure, id)
    case .article(let id):
      throw QueryError(
        .usage,
        "a\(id) is an article: name a claim or figure of it. \"verbatim show a\(id)\" lists them.")
    case .words(let digest, let start, let length):
      return try words(digest, start, length)
    }
  }

  private func row(_ item: DecisionContent.Item, _ id: Int64) throws -> CorrectionTarget {
    guard let target = try live(item, id) ?? rejected(item, id) else {
      let letter = item == .claim ? "c" : "f"
      throw QueryError(
        .usage, "There is no \(item.rawValue) \(letter)\(id) in the archive; nothing was changed.")
    }
    return target
  }

  private func live(_ item: DecisionContent.Item, _ id: Int64) throws -> CorrectionTarget? {
    let sql = """
      SELECT article.text_sha256, article.text, coalesce(found_row.start, item.start),
        coalesce(found_row.length, item.length), item.sentence_start, item.sentence_length
      FROM \(item.rawValue) AS item JOIN article ON article.id = item.article_id
      LEFT JOIN found_row ON found_row.article_id = item.article_id
        AND found_row.item = '\(item.rawValue)' AND found_row.id = item.id
      WHERE item.id = ?1
      """
    let found = try reader.first(sql, [.integer(id)]) { row in
      CorrectionTarget(
        item: item, id: id, digest: row.blob(0), text: row.text(1),
        found: row.int(2)..<(row.int(2) + row.int(3)),
        sentence: row.int(4)..<(row.int(4) + row.int(5)))
    }
    guard var target = found else { return nil }
    let columns = item == .claim ? Self.claimColumns : Self.figureColumns
    let names = columns.joined(separator: ", ")
    try reader.rows("SELECT \(names) FROM \(item.rawValue)s WHERE id = ?1", [.integer(id)]) { row in
      for (i, name) in columns.enumerated() where !row.isNull(i) {
        target.shown[name] = Explanation.text(row.value(i))
      }
    }
    return target
  }

  private static let claimColumns = [
    "speaker", "speaker_type", "stance", "kind", "text", "review", "pieces",
  ]
  private static let figureColumns = [
    "speaker", "text", "value", "value_max", "modifier", "kind", "unit", "unit_code", "noun", "per",
    "review",
  ]

  private func rejected(_ item: DecisionContent.Item, _ id: Int64) throws -> CorrectionTarget? {
    let sql = """
      SELECT article.text_sha256, article.text, found_row.start, found_row.length
      FROM found_row JOIN article ON article.id = found_row.article_id
      WHERE item = ?1 AND found_row.id = ?2
      """
    return try reader.first(sql, [.text(item.rawValue), .integer(id)]) { row in
      CorrectionTarget(
        item: item, id: id, digest: row.blob(0), text: row.text(1),
        found: row.int(2)..<(row.int(2) + row.int(3)))
    }
  }

  private func words(_ digest: [UInt8], _ start: Int, _ length: Int) throws -> CorrectionTarget {
    let values: [Value] = [
      .blob(digest), .blob(digest + [UInt8](repeating: 0xFF, count: 27)), .integer(Int64(start)),
      .integer(Int64(length)),
    ]
    for item in [DecisionContent.Item.claim, .figure] {
      let sql = """
        SELECT id FROM (
          SELECT article_id, id, start, length FROM \(item.rawValue)
          WHERE article_id IN (SELECT id FROM article
            WHERE text_sha256 >= ?1 AND text_sha256 <= ?2)
          UNION ALL SELECT article_id, id, start, length FROM found_row
          WHERE item = '\(item.rawValue)' AND article_id IN (SELECT id FROM article
            WHERE text_sha256 >= ?1 AND text_sha256 <= ?2))
        WHERE start = ?3 AND length = ?4 ORDER BY id LIMIT 1
        """
      if let id = try reader.first(sql, values, { $0.int64(0) }) { return try row(item, id) }
    }
    throw QueryError(
      .usage, "No claim or figure stands at those words now; nothing was changed.")
  }
}
