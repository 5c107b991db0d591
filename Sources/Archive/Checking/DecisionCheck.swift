import SQLite

/// What entities stand for, against the decisions about them.
enum DecisionCheck {
  static func findings(in connection: Connection) throws -> [CheckFinding] {
    let graph = EntityGraph(try DecisionStore(connection).aboutEntities())
    var wrong: [String] = []
    var seen: Set<EntityKey> = []
    try connection.prepare(decided).each { row in
      guard let type = EntityKey.type(row.text(1)) else { return }
      let key = EntityKey(type, row.text(2))
      seen.insert(key)
      let bearer = row.optionalText(4).flatMap { EntityKey($0) } ?? key
      let isRight =
        bearer == graph.bearer(of: key) && graph.hidden.contains(key) == (row.int(5) != 0)
        && graph.spelling(of: key) == row.optionalText(7)
        && (row.isNull(6) ? graph.names[key] == nil : graph.names[key] == row.text(3))
      if !isRight { wrong.append("entity \(row.int64(0))") }
    }
    wrong += graph.keys.subtracting(seen).map(\.description).sorted()
    guard let first = wrong.first else { return [] }
    let rows = wrong.count == 1 ? first : "\(wrong.count) rows (such as \(first))"
    return [CheckFinding(description: "\(rows): it is not what people decided about it.")]
  }

  private static let decided = """
    SELECT entity.id, entity.type, entity.name_key, entity.name,
      bearer.type || ':' || bearer.name_key, entity.hidden, entity.found_name,
      entity.spelling
    FROM entity LEFT JOIN entity AS bearer ON bearer.id = entity.merged_into
    WHERE entity.merged_into IS NOT NULL OR entity.spelling IS NOT NULL
      OR entity.found_name IS NOT NULL OR entity.hidden <> 0
    """
}
