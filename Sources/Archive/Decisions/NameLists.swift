import SQLite

/// Someone or something that a user lists, with the key it has in every archive.
public struct ListedName: Hashable, Sendable {
  /// The entity.
  public var key: EntityKey
  /// The name as it is shown.
  public var name: String
  /// Its other names.
  public var aliases: [String]

  /// Makes an entry of a list.
  public init(key: EntityKey, name: String, aliases: [String]) {
    self.key = key
    self.name = name
    self.aliases = aliases
  }
}

/// What loading a list of names did.
public struct ListReport: Sendable, Equatable {
  /// Entries that the list had not before.
  public var new = 0
  /// Entries that had other aliases, or another spelling of the name.
  public var changed = 0
  /// Entries that are no longer in the list.
  public var gone = 0
  /// Entries that are as they were.
  public var same = 0
  /// Articles that are to be read again, for names that came, changed or went now or before.
  public var articles = 0
}

extension ArchiveWriter {
  /// Makes a list of names what its entries say, by decisions that are made or taken back.
  public func load(
    _ entries: [ListedName], as list: String, author: String, extract: @escaping ExtractText
  ) throws -> ListReport {
    try using { session in
      let laying = Laying(session, extract)
      return try session.stores.transaction {
        let change = try ListChange(entries, list, session.stores.decisions.aboutEntities())
        let time = Timestamp.now()
        for stored in change.gone { try session.stores.decisions.undo(stored.id, at: time) }
        let added = try change.added.map { entry in
          let decision = entry.decision(in: list, author: author, madeAt: time)
          return StoredDecision(id: try session.stores.decisions.add(decision), decision: decision)
        }
        var report = change.report
        report.articles = try laying.lay(change.gone + added).withOtherNames
        return report
      }
    }
  }
}

extension ListedName {
  fileprivate func decision(in list: String, author: String, madeAt: String) -> Decision {
    var content = DecisionContent()
    (content.name, content.aliases, content.list) = (name, aliases, list)
    return Decision(
      madeAt: madeAt, author: author, kind: .name, entity: key, content: content)
  }
}

/// What is new in a list, and what is no longer in it.
private struct ListChange {
  var added: [ListedName] = []
  var gone: [StoredDecision] = []
  var report = ListReport()

  init(_ entries: [ListedName], _ list: String, _ decisions: [StoredDecision]) {
    var before: [EntityKey: StoredDecision] = [:]
    for stored in decisions where stored.decision.content.list == list {
      if stored.decision.kind == .name, let key = stored.decision.entity { before[key] = stored }
    }
    for entry in entries {
      guard let old = before.removeValue(forKey: entry.key) else {
        added.append(entry)
        report.new += 1
        continue
      }
      let content = old.decision.content
      guard content.name != entry.name || content.aliases ?? [] != entry.aliases else {
        report.same += 1
        continue
      }
      gone.append(old)
      added.append(entry)
      report.changed += 1
    }
    report.gone = before.count
    gone += before.values.sorted { $0.id < $1.id }
  }
}
