import Extraction
import SQLite

/// An archive opened for writing: one at a time, under its ingest lock.
public final class ArchiveWriter {
  /// The file.
  public let path: String
  let toolVersion: String
  private var session: Session?
  private var batch: Int64?

  init(path: String, toolVersion: String, session: Session) {
    self.path = path
    self.toolVersion = toolVersion
    self.session = session
  }

  deinit { _ = try? close() }

  /// Opens the archive at a path, and makes it first if that is asked and it does not exist.
  ///
  /// Another program that writes is waited for, for `patience` milliseconds at most. Batches that a program
  /// left running when it was stopped become `interrupted`.
  public static func open(
    _ path: String, create: Bool, toolVersion: String, patience: Int = 5000
  ) throws -> ArchiveWriter {
    try ArchiveError.about(path) {
      let session = try Session.open(
        path, create: create, toolVersion: toolVersion, patience: patience)
      return ArchiveWriter(path: path, toolVersion: toolVersion, session: session)
    }
  }

  /// Whether there is anything at a path, be it an archive or not.
  public static func exists(_ path: String) -> Bool { Location.isTaken(path) }

  /// Begins a batch; what follows belongs to it.
  public func beginBatch(origin: String) throws -> Int64 {
    try using { session in
      let id = try session.stores.batches.begin(origin: origin, toolVersion: toolVersion)
      batch = id
      return id
    }
  }

  /// What an article is to the archive as it stands.
  public func match(_ article: Article) throws -> Match {
    try using { try $0.matcher.match(article, digest: Digest.sha256(article.text)) }
  }

  /// The number of the article with an id of a source; nil when the archive has none.
  public func article(key: String, source: String?) throws -> Int64? {
    try using { try $0.matcher.article(key: key, source: source) }
  }

  /// Stores deliveries in order, in one transaction, each article whole with its index.
  ///
  /// Each is matched again, since one before it may have changed what it meets; `extract` reads
  /// a text that turns out to be needed where the delivery says it was not. The conflicts are
  /// recorded as rejections; the first of them can be made the last delivery that is taken in.
  public func commit(
    _ deliveries: [Delivery], refusing refusals: [Refusal] = [], untilConflict: Bool = false,
    extract: @escaping ExtractText
  ) throws -> [Match] {
    try using { session in
      try session.requireInPlace(path)
      let batch = try currentBatch()
      let intake = try Intake(session, batch: batch, extract: extract)
      return try session.stores.transaction {
        let matches = try intake.take(deliveries, untilConflict: untilConflict)
        var counts = BatchCounts()
        for match in matches { counts.add(match) }
        counts.rejected += refusals.count
        for refusal in refusals { try session.stores.batches.reject(batch, refusal) }
        try session.stores.batches.count(batch, counts)
        return matches
      }
    }
  }

  /// Records the counts of the batch, which is complete with that.
  ///
  /// After one that brought as much as was there before, the indexes are brought together: for
  /// smaller ones that takes longer than it saves.
  public func finishBatch(_ counts: BatchCounts) throws {
    try using { session in
      try session.requireInPlace(path)
      try session.stores.batches.finish(try currentBatch(), counts, as: "complete")
      let articles = try session.stores.articles.count()
      if counts.added >= Self.leastToSettle, counts.added * 2 >= articles {
        try session.stores.index.settle()
      }
    }
    batch = nil
  }

  private static let leastToSettle = 1000

  /// Records the counts of a batch that was stopped before its end.
  public func interruptBatch(_ counts: BatchCounts) throws {
    try using { try $0.stores.batches.finish(try currentBatch(), counts, as: "interrupted") }
    batch = nil
  }

  /// Marks the batch, in which something failed, as interrupted if the archive still can be
  /// written; otherwise the next opening does.
  public func abandonBatch() {
    try? using { try $0.stores.batches.interruptRunning() }
    batch = nil
  }

  /// Whether no batch came before the one that has been begun.
  public var isFirstBatch: Bool { batch == 1 }

  /// Takes back what a batch brought and no other live batch brought as well.
  public func undo(batch: Int64, extract: @escaping ExtractText) throws -> UndoReport {
    try using { session in
      let stores = session.stores
      let report = try stores.transaction {
        try Undo(stores: stores, writer: session.writer, batch: batch, extract: extract).run()
      }
      // Entities may have lost their last article.
      stores.entities.forget()
      return report
    }
  }

  /// Puts the file at rest and gives up the lock; a note says what had to be left undone.
  @discardableResult
  public func close() throws -> String? {
    guard let session else { return nil }
    self.session = nil
    return try ArchiveError.about(path) { try session.rest() }
  }

  private func currentBatch() throws -> Int64 {
    guard let batch else { throw ArchiveError(.refused, "No batch has been begun.") }
    return batch
  }

  func using<Result>(_ body: (Session) throws -> Result) throws -> Result {
    guard let session else { throw ArchiveError(.refused, "The archive is closed.") }
    return try ArchiveError.about(path) { try body(session) }
  }
}
