import Archive
import Linguistics

/// What went wrong with an archive, as a sentence with place and remedy.
public typealias ArchiveError = Archive.ArchiveError
/// What the undoing of a batch did.
public typealias UndoReport = Archive.UndoReport
/// What a migration did.
public typealias MigrationReport = Archive.Migrator.Report

/// What else changes an archive: for the command line, which does not know archives itself.
public enum Maintenance {
  /// Takes back what a batch brought and no other live batch brought as well.
  public static func undo(
    batch: Int64, archive: String, toolVersion: String
  ) throws -> UndoReport {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    let reading = try ArticleReading(knowing: writer.knownNames())
    let report = try writer.undo(batch: batch, extract: reading.extract)
    try writer.close()
    return report
  }

  /// Keeps a question under a name.
  public static func save(
    _ name: String, words: [String], replacing: Bool, archive: String, toolVersion: String
  ) throws {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    try writer.save(Normalize.nfc(name), words, replacing: replacing)
    try writer.close()
  }

  /// Removes the question of a name.
  public static func removeSaved(_ name: String, archive: String, toolVersion: String) throws {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    try writer.removeSavedQuery(name)
    try writer.close()
  }

  /// Removes articles for good; their words leave the file when it is made compact.
  public static func remove(
    articles: [Int64], reason: String, archive: String, toolVersion: String
  ) throws {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    try writer.remove(articles: articles, reason: Normalize.nfc(reason))
    try writer.close()
  }

  /// Lets an article that was removed be taken in again.
  public static func readmit(article: Int64, archive: String, toolVersion: String) throws {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    try writer.readmit(article: article)
    try writer.close()
  }

  /// What making an archive compact did.
  public typealias CompactReport = Archive.CompactReport

  /// Writes the file of an archive anew without what is no longer used.
  public static func compact(archive: String, toolVersion: String) throws -> CompactReport {
    try ArchiveWriter.compact(archive, toolVersion: toolVersion)
  }

  /// Brings an archive to the version of this program, after a backup beside it.
  public static func migrate(archive: String, toolVersion: String) throws -> MigrationReport {
    try Migrator.migrate(archive, toolVersion: toolVersion)
  }
}
