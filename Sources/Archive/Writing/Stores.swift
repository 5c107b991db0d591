import SQLite

/// All that writes to an archive, each store with its own statements.
final class Stores {
  let index: SearchIndex
  let batches: BatchStore
  let articles: ArticleStore
  let sources: SourceStore
  let rules: RuleStore
  let units: UnitStore
  let descriptions: DescriptionStore
  let entities: EntityStore
  let bearers: Bearers
  let decisions: DecisionStore
  let foundRows: FoundRowStore
  let names: NameStore
  let entityCounts: EntityCounts
  let speakerCounts: SpeakerCounts
  let presences: PresenceStore
  let mentions: MentionStore
  let claims: ClaimStore
  let figures: FigureStore
  let terms: TermStore
  let wires: WireStore
  let paragraphs: ParagraphStore
  let tally: Tally
  let tombstones: TombstoneStore
  private let connection: Connection

  init(_ connection: Connection) throws {
    self.connection = connection
    index = try SearchIndex(connection)
    batches = try BatchStore(connection)
    articles = try ArticleStore(connection, index)
    sources = try SourceStore(connection)
    rules = try RuleStore(connection)
    units = try UnitStore(connection)
    descriptions = try DescriptionStore(connection)
    entities = try EntityStore(connection)
    bearers = try Bearers(connection)
    decisions = try DecisionStore(connection)
    foundRows = try FoundRowStore(connection)
    names = try NameStore(connection)
    entityCounts = try EntityCounts(connection)
    speakerCounts = try SpeakerCounts(connection)
    presences = try PresenceStore(connection)
    mentions = try MentionStore(connection)
    claims = try ClaimStore(connection, index)
    figures = try FigureStore(connection, index)
    terms = try TermStore(connection)
    wires = try WireStore(connection)
    paragraphs = try ParagraphStore(connection)
    tally = try Tally(connection)
    tombstones = try TombstoneStore(connection)
  }

  /// Runs a body in one transaction, with the counters it changed.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    entities.trim()
    do {
      return try connection.transaction {
        let result = try body()
        try writeCounts()
        return result
      }
    } catch {
      forget()
      throw error
    }
  }

  /// Writes what was counted since the last time.
  func writeCounts() throws {
    try names.write()
    try entityCounts.write()
    try speakerCounts.write()
    try tally.write()
  }

  /// Forgets what stores remember, since a transaction that failed did not bring it.
  func forget() {
    rules.forget()
    entities.forget()
    bearers.forget()
    decisions.forget()
    names.forget()
    entityCounts.forget()
    speakerCounts.forget()
    terms.forget()
    tally.forget()
  }
}
