/// Two texts that an article has had.
public struct VersionPair: Equatable, Sendable {
  /// The article's number.
  public var article: Int64
  /// Its title now.
  public var title: String?
  /// The older text.
  public var old: Version
  /// The newest text.
  public var new: Version

  /// A text that an article has had.
  public struct Version: Equatable, Sendable {
    /// Its number, 1 for the first.
    public var number: Int
    /// When it came into the archive, in UTC.
    public var seenAt: String
    /// The batch that brought it.
    public var batch: Int64
    /// The text.
    public var text: String
  }
}

extension PageReader {
  /// The newest text of the article that a reference names, and the one before it or that of a
  /// number.
  public func versions(of reference: Reference, against number: Int? = nil) throws -> VersionPair {
    let page = try page(reference)
    var kept: [VersionPair.Version] = []
    try reader.rows(Self.versions, [.integer(page.id)]) { row in
      kept.append(
        .init(number: row.int(0), seenAt: row.text(1), batch: row.int64(2), text: row.text(3)))
    }
    guard let new = kept.popLast(), number != nil || !kept.isEmpty else {
      throw QueryError(
        .notFound,
        "There is no older text of a\(page.id): it came with the one it has, and was not changed.")
    }
    let numbers = kept.map(\.number) + [new.number]
    guard let old = number == nil ? kept.last : (kept + [new]).first(where: { $0.number == number })
    else {
      throw QueryError(
        .notFound,
        "There is no version \(number ?? 0) of a\(page.id). It has "
          + "\(numbers.map { "\($0)" }.joined(separator: ", ")).")
    }
    let title = page.particulars.first { $0.name == "title" }?.value
    return VersionPair(article: page.id, title: title, old: old, new: new)
  }

  private static let versions = """
    SELECT version, seen_at, batch_id, text FROM versions WHERE article_id = ?1 ORDER BY version
    """
}
