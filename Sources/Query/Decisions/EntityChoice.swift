import Linguistics

/// An entity that a person names to decide about it.
public struct ChosenEntity: Equatable, Sendable {
  /// Its number; nil for one that the archive has not yet.
  public var id: Int64?
  /// Its name as it is shown.
  public var name: String
  /// Its key, by which decisions know it.
  public var key: EntityKey
  /// What a person typed for it.
  public var typed = ""
  /// How many articles name it.
  public var articles = 0
  /// How many claims it makes.
  public var claims = 0
  /// Its type: person, organization or place.
  public var type: String { key.type.rawValue }
  /// Its type with its article.
  var aType: String { (type == "organization" ? "an " : "a ") + type }
}

/// Finds the one entity that a person means.
public struct EntityChoice {
  private let reader: ArchiveReader

  /// Makes a finder of an archive's entities.
  public init(_ reader: ArchiveReader) { self.reader = reader }

  /// The entity that a typed name means: `Anne Le Goff`, `=Le Goff`, `person:le goff` or `e12`.
  ///
  /// A name that is borne whole comes before one of which it is a part. Throws where it means none
  /// or several.
  public func one(_ typed: String, type: String? = nil) throws -> ChosenEntity {
    let found = try all(typed, type: type)
    guard var first = found.first else { throw try nobody(typed, type: type) }
    first.typed = typed
    guard found.count > 1 else { return first }
    let list = found.map { "\($0.name) (\($0.type), e\($0.id ?? 0))" }
    throw QueryError(
      .usage,
      "\"\(typed)\" means \(found.count) names: \(Wording.few(list)). Write one of them whole, "
        + "or its number, such as e\(first.id ?? 0).")
  }

  /// The entities that a typed name can mean; none when nobody is named so.
  public func all(_ typed: String, type: String? = nil) throws -> [ChosenEntity] {
    if let id = Self.number(typed) { return try named([id], type) }
    if let key = EntityKey(typed) {
      return try ids(
        "SELECT bearer_id FROM entity WHERE type = ?1 AND name_key = ?2",
        [.text(key.type.rawValue), .text(key.name)], type)
    }
    let name = try TypedName(typed)
    let whole = try ids(
      "SELECT bearer_id FROM entity WHERE name_key = ?1",
      [.text(name.words.joined(separator: " "))], type)
    guard whole.isEmpty, !name.isWhole else { return whole }
    return try named(NameResolver(reader).resolve(typed).entities.map(\.id), type)
  }

  private static func number(_ typed: String) -> Int64? {
    guard let first = typed.first, first == "e" || first == "E" else { return nil }
    return Int64(typed.dropFirst())
  }

  private func ids(_ sql: String, _ values: [Value], _ type: String?) throws -> [ChosenEntity] {
    var ids: [Int64] = []
    try reader.rows(sql, values) { ids.append($0.int64(0)) }
    return try named(ids, type)
  }

  private func named(_ ids: [Int64], _ type: String?) throws -> [ChosenEntity] {
    var found: [ChosenEntity] = []
    let sql = """
      SELECT id, name, type || ':' || name_key, articles, claims FROM entity
      WHERE id IN (SELECT bearer_id FROM entity WHERE id IN (SELECT value FROM json_each(?1)))
        AND articles > 0 AND (?2 IS NULL OR type = ?2)
      ORDER BY claims DESC, articles DESC, id
      """
    try reader.rows(sql, [.text(NameIndex.json(ids)), type.map(Value.text) ?? .null]) { row in
      guard let key = EntityKey(row.text(2)) else { return }
      found.append(
        ChosenEntity(
          id: row.int64(0), name: row.text(1), key: key, articles: row.int(3), claims: row.int(4)))
    }
    return found
  }

  /// Says that a name means nobody, with the nearest names.
  func nobody(_ typed: String, type: String?) throws -> QueryError {
    let kind = type.map { " of type \($0)" } ?? ""
    guard Self.number(typed) == nil, EntityKey(typed) == nil else {
      return QueryError(
        .usage,
        "There is no entity \(typed)\(kind). \"verbatim entities --columns id,name,type\" lists them."
      )
    }
    let nearest = try NearestNames.of(TypedName(typed), NameIndex(reader: reader))
    let hint =
      nearest.isEmpty
      ? "\"verbatim entities\" lists the names there are."
      : "The nearest: \(Wording.list(nearest, "and"))."
    return QueryError(
      .usage, "Nobody in the archive is named \"\(typed)\"\(kind). \(hint)")
  }
}
