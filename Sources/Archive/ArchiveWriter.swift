import Extraction
import SQLite

/// An archive opened for writing: one at a time, under its ingest lock.
public final class ArchiveWriter {
  /// The file.
  public let path: String

  init(path: String) { self.path = path }

  /// Opens the archive at a path, and makes it first if that is asked and it does not exist.
  ///
  /// Another program that writes is waited for, for five seconds at most. Batches that a program
  /// left running when it was stopped become `interrupted`.
  public static func open(
    _ path: String, create: Bool, toolVersion: String
  ) throws -> ArchiveWriter {
    throw ArchiveError(.refused, "Writing is not there yet.")
  }

  /// Begins a batch; what follows belongs to it.
  public func beginBatch(origin: String) throws -> Int64 { 0 }

  /// What an article is to the archive as it stands.
  public func match(_ article: Article) throws -> Match { .new }

  /// Stores deliveries in order, in one transaction, each article whole with its index.
  ///
  /// Each is matched again, since one before it may have changed what it meets; `extract` reads
  /// a text that turns out to be needed where the delivery says it was not. The conflicts are
  /// recorded as rejections.
  public func commit(_ deliveries: [Delivery], extract: ExtractText) throws -> [Match] { [] }

  /// Records that a file or article was refused.
  public func reject(origin: String, line: Int?, reason: String) throws {}

  /// Records the counts of the batch, which is complete with that.
  public func finishBatch(_ counts: BatchCounts) throws {}

  /// Takes back what a batch brought and no other live batch brought as well.
  public func undo(batch: Int64, extract: ExtractText) throws -> UndoReport { UndoReport() }

  /// Puts the file at rest and gives up the lock; a note says what had to be left undone.
  @discardableResult
  public func close() throws -> String? { nil }
}
