import Linguistics

extension EntityDecider {
  /// The decisions that make a name stand for another entity, to be taken back; each with a sentence.
  public func decisionsJoining(_ typed: String) throws -> [(id: Int64, sentence: String)] {
    let name = try TypedName(typed)
    let joining = try reader.decisions().compactMap { stored in
      stored.decision.undoneAt == nil
        ? Self.joined(stored.decision).map { (id: stored.id, key: $0) } : nil
    }
    let whole = joining.filter { $0.key.name == name.words.joined(separator: " ") }
    let meant =
      whole.isEmpty
      ? joining.filter { Set(name.words).isSubset(of: Fold.words($0.key.name)) } : whole
    let found = meant.map { id, key in
      let into = try? EntityChoice(reader).one(key.description)
      return (id, "\(key.name) no longer stands for \(into?.name ?? "another")")
    }
    guard Set(meant.map(\.key)).count < 2 else {
      let names = Set(meant.map(\.key.name)).sorted()
      throw QueryError(
        .usage,
        "\"\(name.text)\" means several: \(Wording.few(names)); nothing was changed. Write one whole."
      )
    }
    guard !found.isEmpty else {
      throw QueryError(
        .usage,
        "No decision makes \"\(name.text)\" stand for another; nothing was changed. To part two who "
          + "bear one name, say in which articles: --articles a12,a40 --as NAME.")
    }
    return found
  }

  /// The entity that a decision makes stand for another.
  private static func joined(_ decision: Decision) -> EntityKey? {
    switch decision.kind {
    case .merge, .rename, .retype: decision.entity
    case .alias:
      decision.content.name.flatMap { name in
        decision.entity.flatMap { EntityKey("\($0.type.rawValue):\(name)") }
      }
    default: nil
    }
  }

  /// In some articles a name is another bearer's.
  public func split(
    _ entity: ChosenEntity, in articles: [String], as name: String
  ) throws -> [PlannedDecision] {
    let name = try Corrector.text(name, "a name")
    guard let key = EntityKey("\(entity.type):\(name)"), key != entity.key else {
      throw QueryError(
        .usage,
        "The other bearer wants a name of its own, such as \"\(entity.name) (maire)\"; nothing was "
          + "changed.")
    }
    return try articles.flatMap { reference in
      let page = try PageReader(reader).page(Reference.parse(reference))
      let found = try mentions(of: entity, in: page.id)
      guard !found.isEmpty else {
        throw QueryError(
          .usage, "a\(page.id) does not name \(entity.name); nothing was changed.")
      }
      return found.map { found in
        var planned = plan(.split, entity, "in a\(page.id) \(found.name) is \(name)") {
          ($0.name, $0.into) = (name, key.description)
        }
        planned.decision.entity = found.key
        planned.decision.words = found.words
        return planned
      }
    }
  }

  private typealias Found = (name: String, key: EntityKey, words: Decision.Words)

  /// The first mention in an article of each name that the entity stands for.
  private func mentions(of entity: ChosenEntity, in article: Int64) throws -> [Found] {
    let sql = """
      SELECT coalesce(named.found_name, named.name), named.type || ':' || named.name_key,
        article.text_sha256, min(mention.start), mention.length,
        substr(article.text, mention.start + 1, mention.length)
      FROM mention JOIN entity AS named ON named.id = mention.entity_id
        JOIN article ON article.id = mention.article_id
      WHERE mention.article_id = ?1 AND named.bearer_id = ?2
      GROUP BY named.id ORDER BY named.id
      """
    var found: [Found] = []
    try reader.rows(sql, [.integer(article), .integer(entity.id ?? 0)]) { row in
      guard let key = EntityKey(row.text(1)) else { return }
      let words = Decision.Words(
        digest: row.blob(2), start: row.int(3), length: row.int(4), text: row.text(5))
      found.append((row.text(0), key, words))
    }
    return found
  }
}
