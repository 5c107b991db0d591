import Linguistics

/// Turns what a person wants of entities into decisions.
public struct EntityDecider {
  let reader: ArchiveReader
  private let author: String
  private let madeAt = Timestamp.now()
  private let choice: EntityChoice

  /// Makes ready to decide about entities of an archive in the name of a person.
  public init(_ reader: ArchiveReader, author: String) {
    self.reader = reader
    self.author = author
    choice = EntityChoice(reader)
  }

  /// The entity that a typed name means.
  public func one(_ typed: String, type: String? = nil) throws -> ChosenEntity {
    let type = try type.map { try Known.value($0, of: .type, among: Known.types) }
    return try choice.one(typed, type: type)
  }

  /// One entity becomes another.
  public func merge(_ one: ChosenEntity, into other: ChosenEntity) throws -> PlannedDecision {
    guard one.key != other.key else {
      throw QueryError(
        .usage,
        "\"\(one.typed)\" and \"\(other.typed)\" are one already, \(other.name); nothing was changed."
      )
    }
    guard one.type == other.type else {
      throw QueryError(
        .usage,
        "\(one.name) is \(one.aType) and \(other.name) \(other.aType), so that they cannot be one; "
          + "nothing was changed. \"verbatim entity retype\" sets right what one of them is.")
    }
    return plan(
      .merge, one,
      "\(one.name) is \(other.name) from now on, with \(Wording.count(one.articles, "article")) "
        + "and \(Wording.count(one.claims, "claim")) more"
    ) {
      ($0.name, $0.into, $0.intoName) = (one.name, other.key.description, other.name)
    }
  }

  /// Two entities are not one, however alike they look.
  public func distinct(_ one: ChosenEntity, _ other: ChosenEntity) throws -> PlannedDecision {
    guard one.key != other.key else {
      throw QueryError(
        .usage,
        "\"\(one.typed)\" and \"\(other.typed)\" are one; nothing was changed. \"verbatim entity split\" "
          + "parts them.")
    }
    return plan(.distinct, one, "\(one.name) and \(other.name) are not one") {
      ($0.name, $0.from) = (one.name, other.key.description)
    }
  }

  /// Whether a decision that says the same holds already.
  func isDecided(_ decision: Decision) throws -> Bool {
    let sql = """
      SELECT 1 FROM decision
      WHERE entity_key = ?1 AND kind = ?2 AND content = ?3 AND undone_at IS NULL
      """
    let values: [Value] = [
      .text(decision.entity?.description ?? ""), .text(decision.kind.rawValue),
      .text(try decision.content.json()),
    ]
    return try reader.first(sql, values) { _ in true } ?? false
  }

  /// An entity has another name too.
  public func alias(_ entity: ChosenEntity, _ name: String) throws -> PlannedDecision {
    let name = try Corrector.text(name, "a name")
    try requireFree(name, for: entity, "\"verbatim entity merge\" makes them one.")
    return plan(.alias, entity, "\(entity.name) is also called \(name)") { $0.name = name }
  }

  /// An entity has another name.
  public func rename(_ entity: ChosenEntity, _ name: String) throws -> PlannedDecision {
    let name = try Corrector.text(name, "a name")
    guard name != entity.name else {
      throw QueryError(.usage, "\(name) is its name already; nothing was changed.")
    }
    try requireFree(name, for: entity, "\"verbatim entity merge\" makes them one.")
    return plan(.rename, entity, "\(entity.name) is now called \(name)") { $0.name = name }
  }

  /// An entity is of another type.
  public func retype(_ entity: ChosenEntity, _ type: String) throws -> PlannedDecision {
    let type = try Known.value(type, of: .type, among: Known.types)
    guard type != entity.type else {
      throw QueryError(.usage, "\(entity.name) is \(entity.aType) already; nothing was changed.")
    }
    return plan(.retype, entity, "\(entity.name): \(type) (was \(entity.type))") {
      ($0.name, $0.type) = (entity.name, type)
    }
  }

  /// What is called so is no entity.
  public func hide(_ entity: ChosenEntity) -> PlannedDecision {
    let rest = entity.claims > 0 ? "; its \(Wording.count(entity.claims, "claim")) stay" : ""
    return plan(.hide, entity, "\(entity.name) leaves the list of entities\(rest)") {
      $0.name = entity.name
    }
  }

  // MARK: - Parts

  // A name that another bears cannot be given without making the two one.
  private func requireFree(_ name: String, for entity: ChosenEntity, _ remedy: String) throws {
    let key = "\(entity.type):\(name)"
    let bearer = try choice.all(key).first { $0.key != entity.key }
    guard let bearer else { return }
    throw QueryError(
      .usage,
      "\(name) is the name of another \(bearer.type), \(bearer.name) (e\(bearer.id ?? 0), "
        + "\(Self.extent(bearer))); nothing was changed. \(remedy)")
  }

  static func extent(_ entity: ChosenEntity) -> String {
    "\(Wording.count(entity.articles, "article")), \(Wording.count(entity.claims, "claim"))"
  }

  func plan(
    _ kind: Decision.Kind, _ entity: ChosenEntity, _ sentence: String,
    _ change: (inout DecisionContent) -> Void
  ) -> PlannedDecision {
    var content = DecisionContent()
    change(&content)
    let decision = Decision(
      madeAt: madeAt, author: author, kind: kind, entity: entity.key, content: content)
    return PlannedDecision(decision: decision, sentence: sentence)
  }
}
