/// Which entity each stands for, by the decisions that hold.
///
/// A decision about an entity that stands for another already is about that one; the later of two
/// decisions about one entity holds. There are no circles: to make an entity one with a member of
/// its own group makes that member the one they all stand for.
struct EntityGraph {
  private var parents: [EntityKey: EntityKey] = [:]
  /// Names that people gave, by the key of the entity.
  private(set) var names: [EntityKey: String] = [:]
  /// Entities that are none.
  private(set) var hidden: Set<EntityKey> = []
  /// How each entity that is spoken of is written.
  private var spellings: [EntityKey: String] = [:]

  // Those that others were merged into.
  private var bearers: Set<EntityKey> = []

  init(_ decisions: [StoredDecision]) {
    for stored in decisions { add(stored.decision) }
    bearers = Set(parents.values)
  }

  /// Every entity that decisions speak of.
  var keys: Set<EntityKey> {
    Set(parents.keys).union(bearers).union(names.keys).union(hidden)
  }

  /// How an entity that decisions speak of is written there; nil for another.
  func spelling(of key: EntityKey) -> String? {
    guard isDecided(key) else { return nil }
    return spellings[key] ?? names[key] ?? key.name
  }

  private func isDecided(_ key: EntityKey) -> Bool {
    parents[key] != nil || names[key] != nil || hidden.contains(key) || bearers.contains(key)
  }

  /// The entity that one stands for; itself when nothing was decided.
  func bearer(of key: EntityKey) -> EntityKey {
    var key = key
    while let parent = parents[key] { key = parent }
    return key
  }

  private mutating func add(_ decision: Decision) {
    guard let key = decision.entity else { return }
    let content = decision.content
    switch decision.kind {
    case .merge:
      guard let into = content.into.flatMap(EntityKey.init) else { return }
      spell(key, content.name)
      spell(into, content.intoName)
      join(key, into)
    case .alias:
      guard let name = content.name else { return }
      addAlias(name, to: key)
    case .rename:
      guard let name = content.name else { return }
      let renamed = EntityKey(key.type, name)
      join(key, renamed)
      names[renamed] = name
      // What is none stays none, whatever it is called.
      if hidden.contains(key) { hidden.insert(renamed) }
    case .retype:
      guard let type = content.type.flatMap(EntityKey.type) else { return }
      let retyped = EntityKey(type, key.name)
      spell(retyped, content.name)
      join(key, retyped)
      if hidden.contains(key) { hidden.insert(retyped) }
    case .hide:
      spell(key, content.name)
      hidden.insert(key)
    case .name:
      guard let name = content.name else { return }
      names[key] = name
      for alias in content.aliases ?? [] { addAlias(alias, to: key) }
    default: break
    }
  }

  private mutating func addAlias(_ name: String, to key: EntityKey) {
    let alias = EntityKey(key.type, name)
    spell(alias, name)
    join(alias, key)
  }

  private mutating func spell(_ key: EntityKey, _ name: String?) {
    if let name { spellings[key] = name }
  }

  private mutating func join(_ key: EntityKey, _ other: EntityKey) {
    guard key != other else { return }
    parents[key] = nil
    if bearer(of: other) == key { parents[other] = nil }
    parents[key] = other
  }
}
