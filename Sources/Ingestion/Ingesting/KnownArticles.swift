import Archive
import Synchronization

/// What need not be read for claims again, since the archive has it already.
///
/// It is looked up while the readers read; what they ask after it is closed is not known.
final class KnownArticles: Sendable {
  private let matcher: Mutex<MatchReader?>

  /// Opens the archive at a path for looking.
  init(_ archive: String) throws { matcher = Mutex(try MatchReader(archive)) }

  /// Whether the archive holds what was found in an article's text.
  ///
  /// A guess, which the writer checks: the articles before this one may not be committed yet.
  func hasRead(_ article: Article) -> Bool {
    matcher.withLock { matcher in
      (try? matcher?.match(article))?.needsReading == false
    }
  }

  /// Lets go of the archive: a reader that waits for input would keep it from being at rest.
  func close() { matcher.withLock { $0 = nil } }
}
