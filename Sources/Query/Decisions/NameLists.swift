/// The lists of names of an archive.
public struct NameLists {
  private let reader: ArchiveReader

  /// Makes the lists of an archive.
  public init(_ reader: ArchiveReader) { self.reader = reader }

  /// The names of the lists.
  public func names() throws -> [String] {
    var names: [String] = []
    let sql = "SELECT DISTINCT list FROM (\(Self.entries)) WHERE list IS NOT NULL ORDER BY 1"
    try reader.rows(sql) { names.append($0.text(0)) }
    return names
  }

  /// Refuses the name of no list.
  public func require(_ name: String) throws {
    let names = try names()
    guard !names.contains(name) else { return }
    let list = names.isEmpty ? "none" : Wording.few(names.map { "\"\($0)\"" })
    throw QueryError(
      .usage, "There is no list of names \"\(name)\"; nothing was changed. There is: \(list).")
  }

  /// Hands over the columns of the entries, then lends each, list by list.
  public func rows(
    columns: ([String]) throws -> Void, each: (borrowing Row) throws -> Void
  ) throws {
    let sql = """
      SELECT entry.name, entry.type, entry.aliases, entry.list, coalesce((
        SELECT bearer.articles FROM entity JOIN entity AS bearer ON bearer.id = entity.bearer_id
        WHERE entity.name_key = substr(entry.key, length(entry.type) + 2) AND entity.type = entry.type), 0)
        AS articles
      FROM (\(Self.entries)) AS entry ORDER BY entry.list, entry.name
      """
    try reader.rows(sql, [], columns: columns, each)
  }

  private static let entries = """
    SELECT json_extract(content, '$.name') AS name, entity_key AS key,
      substr(entity_key, 1, instr(entity_key, ':') - 1) AS type,
      (SELECT group_concat(value, ' | ') FROM json_each(content, '$.aliases')) AS aliases,
      json_extract(content, '$.list') AS list
    FROM decision WHERE kind = 'name' AND undone_at IS NULL
    """
}
