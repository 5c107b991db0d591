/// What of an article's words stays in an archive that it is removed from.
public struct Remnants: Equatable, Sendable {
  /// Other articles that have the same text.
  public var copies: [Int64] = []
  /// How many decisions people made on words of its texts.
  public var decisions = 0
}

extension PageReader {
  /// What stays of an article's words when it is removed.
  public func remnants(of article: Int64) throws -> Remnants {
    var remnants = Remnants()
    try reader.rows(Self.copies, [.integer(article)]) { remnants.copies.append($0.int64(0)) }
    remnants.decisions = try reader.first(Self.decisions, [.integer(article)]) { $0.int(0) } ?? 0
    return remnants
  }

  private static let copies = """
    SELECT other.id FROM article JOIN article AS other
      ON other.text_sha256 = article.text_sha256 AND other.id <> article.id
    WHERE article.id = ?1 ORDER BY other.id
    """
  private static let decisions = """
    SELECT count(*) FROM decision WHERE words IS NOT NULL AND text_sha256 IN (
      SELECT text_sha256 FROM article WHERE id = ?1
      UNION SELECT text_sha256 FROM article_version WHERE article_id = ?1)
    """
}
