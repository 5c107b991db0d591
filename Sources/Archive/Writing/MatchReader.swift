import SQLite

/// Tells what articles are to an archive, beside the program that writes to it.
public final class MatchReader {
  private let matcher: Matcher

  /// Opens an archive for looking only.
  public init(_ path: String) throws {
    matcher = try ArchiveError.about(path) {
      let connection = try Connection.open(Location.existing(path), .readOnly, patience: 5000)
      try Format.requireCurrent(connection, path)
      return try Matcher(connection, Stores(connection))
    }
  }

  /// What an article is to the archive as it stands.
  public func match(_ article: Article) throws -> Match {
    try matcher.match(article, digest: Digest.sha256(article.text))
  }
}
