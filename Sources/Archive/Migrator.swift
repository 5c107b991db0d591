/// Brings the archives of earlier programs to the version of this one.
public enum Migrator {
  /// What a migration did.
  public struct Report: Sendable, Equatable {
    /// The version before.
    public var from: Int
    /// The version now.
    public var to: Int
    /// The copy of the archive as it was; nil when there was nothing to do.
    public var backup: String?
  }

  /// Migrates the archive at a path, after a backup beside it.
  public static func migrate(_ path: String, toolVersion: String) throws -> Report {
    throw ArchiveError(.refused, "Migration is not there yet.")
  }
}
