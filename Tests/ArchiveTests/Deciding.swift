import Extraction

@testable import Archive

/// A decision of the tests' person about a claim or figure that a view shows.
struct Deciding {
  let archive: TestArchive

  /// Lays decisions over the archive and gives their numbers.
  @discardableResult
  func decide(_ decisions: Decision...) throws -> DecisionReport {
    try archive.writing { try $0.decide(decisions, extract: Self.extract) }
  }

  /// Takes decisions back.
  @discardableResult
  func takeBack(_ ids: Int64...) throws -> DecisionReport {
    try archive.writing { try $0.takeBack(decisions: ids, extract: Self.extract).report }
  }

  /// Takes over decisions that were made elsewhere.
  @discardableResult
  func take(_ decisions: [Decision]) throws -> DecisionReport {
    try archive.writing { try $0.take(decisions, extract: Self.extract) }
  }

  static func extract(_ text: String, _ language: String?) -> Extraction? {
    language == "en" ? nil : LineExtractor.extract(text)
  }

  /// A decision about the first claim or figure that has words.
  func about(
    _ item: DecisionContent.Item, _ words: String, _ kind: Decision.Kind,
    _ change: (inout DecisionContent) -> Void = { _ in }
  ) throws -> Decision {
    let sql = """
      SELECT article.text_sha256, item.start, item.length,
        substr(article.text, item.start + 1, item.length)
      FROM \(item.rawValue) AS item JOIN article ON article.id = item.article_id
      WHERE item.text = ?1 ORDER BY item.id LIMIT 1
      """
    let found = try ArchiveReader.open(archive.path).first(sql, [.text(words)]) { row in
      Decision.Words(
        digest: row.blob(0), start: row.int(1), length: row.int(2), text: row.text(3))
    }
    var content = DecisionContent()
    content.item = item
    change(&content)
    return Decision(
      madeAt: Self.time, author: "A. B.", kind: kind, words: found, content: content)
  }

  /// A decision about words of a text that nothing was found at.
  static func adding(
    _ item: DecisionContent.Item, _ words: String, to text: String,
    _ change: (inout DecisionContent) -> Void
  ) -> Decision {
    let range = text.range(of: words)
    let start = range.map { text[..<$0.lowerBound].unicodeScalars.count } ?? 0
    let length = words.unicodeScalars.count
    var content = DecisionContent()
    content.item = item
    content.spans = [[start, length]]
    content.sentence = [0, text.unicodeScalars.count]
    change(&content)
    return Decision(
      madeAt: time, author: "A. B.", kind: .add,
      words: .init(digest: Digest.sha256(text), start: start, length: length, text: words),
      content: content)
  }

  /// A decision about an entity.
  static func about(
    _ entity: String, _ kind: Decision.Kind, _ change: (inout DecisionContent) -> Void = { _ in }
  ) -> Decision {
    var content = DecisionContent()
    change(&content)
    return Decision(
      madeAt: time, author: "A. B.", kind: kind, entity: EntityKey(entity), content: content)
  }

  private static let time = "2024-01-01T00:00:00Z"
}

extension String {
  fileprivate func range(of words: String) -> Range<String.Index>? { self.firstRange(of: words) }
}
