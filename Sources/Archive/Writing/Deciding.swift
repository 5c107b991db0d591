import Extraction
import SQLite

/// What decisions did to the archive.
public struct DecisionReport: Sendable, Equatable {
  /// The numbers of the decisions that were kept, in their order.
  public var ids: [Int64] = []
  /// Decisions of another archive that were taken back here as well.
  public var takenBack: [Int64] = []
  /// Articles whose rows were made anew.
  public var articles = 0
  /// How many texts they have.
  public var texts = 0
  /// Of the articles, those that another extractor had read: their other rows may have changed.
  public var newlyRead = 0
  /// Articles that are to be read again, since names of theirs came to the user's list, or left it,
  /// now or before.
  public var withOtherNames = 0
  /// What became of the rows.
  public var change = ExtractionChange()
  /// Of the decisions that were kept, those whose words are not in the archive.
  public var unmet: [Int64] = []
}

extension ArchiveWriter {
  /// Keeps decisions and lays them over the extractions, in one transaction.
  ///
  /// Nothing is changed when one of them is about words that are not there.
  public func decide(
    _ decisions: [Decision], extract: @escaping ExtractText
  ) throws -> DecisionReport {
    try using { session in
      let laying = Laying(session, extract)
      return try session.stores.transaction {
        let stored = try decisions.map {
          StoredDecision(id: try session.stores.decisions.add($0), decision: $0)
        }
        let report = try laying.lay(stored)
        if let unmet = report.unmet.first, let index = report.ids.firstIndex(of: unmet) {
          throw Self.notThere(decisions[index])
        }
        return report
      }
    }
  }

  /// Takes decisions back, and lays those that are left over the extractions.
  public func takeBack(
    decisions ids: [Int64], extract: @escaping ExtractText
  ) throws -> (undone: [StoredDecision], report: DecisionReport) {
    try using { session in
      let laying = Laying(session, extract)
      return try session.stores.transaction {
        let undone = try ids.map { try Self.undoable($0, session.stores) }
        let time = Timestamp.now()
        for id in ids { try session.stores.decisions.undo(id, at: time) }
        var report = try laying.lay(undone)
        (report.unmet, report.takenBack) = ([], ids)
        return (undone, report)
      }
    }
  }

  private static func undoable(_ id: Int64, _ stores: Stores) throws -> StoredDecision {
    guard let stored = try stores.decisions.find(id) else {
      throw ArchiveError(
        .notFound, "There is no decision \(id). \"verbatim decisions list\" names those there are.")
    }
    guard stored.decision.undoneAt == nil else {
      throw ArchiveError(.refused, "Decision \(id) was taken back already; nothing was changed.")
    }
    return stored
  }

  private static func notThere(_ decision: Decision) -> ArchiveError {
    ArchiveError(
      .refused,
      "No \(decision.content.item?.rawValue ?? "name") stands at the words "
        + "\"\(decision.words?.text ?? "")\" any more; nothing was changed. Look with \"verbatim show "
        + "\(decision.words?.reference ?? "")\".")
  }
}

/// Lays decisions over the rows that they are about.
struct Laying {
  private let session: Session
  private let extract: ExtractText
  private var stores: Stores { session.stores }

  init(_ session: Session, _ extract: @escaping ExtractText) {
    self.session = session
    self.extract = extract
  }

  /// Makes the rows anew that decisions, which came or went, are about; to be run in a transaction.
  func lay(_ decisions: [StoredDecision]) throws -> DecisionReport {
    var report = DecisionReport(ids: decisions.map(\.id))
    session.writer.forgetMet()
    for digest in Self.digests(decisions) {
      report.texts += 1
      for article in try articles(digest) { try reread(article, &report) }
    }
    try stores.writeCounts()
    if decisions.contains(where: \.decision.kind.isAboutEntity) {
      try stores.bearers.settle(EntityGraph(stores.decisions.aboutEntities()), stores.names)
    }
    report.withOtherNames = try ListedNames(session.connection).mark(decisions)
    let met = session.writer.met
    report.unmet = decisions.filter { $0.decision.words != nil && !met.contains($0.id) }.map(\.id)
    return report
  }

  private static func digests(_ decisions: [StoredDecision]) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return decisions.compactMap(\.decision.words?.digest).filter { seen.insert($0).inserted }
  }

  private func articles(_ digest: [UInt8]) throws -> [Int64] {
    var ids: [Int64] = []
    try session.connection.prepare("SELECT id FROM article WHERE text_sha256 = ? ORDER BY id")
      .each(digest) { ids.append($0.int64(0)) }
    return ids
  }

  private func isReadByAnother(_ article: Int64) throws -> Bool {
    try session.connection.prepare(
      "SELECT 1 FROM article WHERE id = ? AND extractor IS NOT NULL AND extractor <> ?"
    ).first(article, Extractor.name) { _ in true } ?? false
  }

  private func reread(_ article: Int64, _ report: inout DecisionReport) throws {
    guard let stored = try stores.articles.load(article) else { return }
    let text = try stores.articles.text(article)
    if try isReadByAnother(article) { report.newlyRead += 1 }
    report.change += try session.writer.reread(stored, extract(text, stored.state.language))
    report.articles += 1
  }
}
