import Archive
import Dispatch
import Synchronization

/// Articles of an archive being read for claims on every core, while the caller does something
/// else.
final class ReadingGroup: Sendable {
  private let results: Mutex<[Delivery.Reading]>
  private let done = DispatchGroup()

  /// Begins to read articles; those that need none are passed over.
  init(_ articles: [Article], needed: [Bool]? = nil, by reading: ArticleReading) {
    results = Mutex(Array(repeating: .notNeeded, count: articles.count))
    let places = articles.indices.filter { needed?[$0] ?? true }
    DispatchQueue.global(qos: .userInitiated).async(group: done) { [self] in
      DispatchQueue.concurrentPerform(iterations: places.count) { index in
        read(articles[places[index]], at: places[index], by: reading)
      }
    }
  }

  /// Waits until all are read, and gives what they say, in the order of the articles.
  func readings() -> [Delivery.Reading] {
    done.wait()
    return results.withLock { $0 }
  }

  private func read(_ article: Article, at place: Int, by reading: ArticleReading) {
    let found = reading.extract(article.text, article.language)
    results.withLock { $0[place] = found.map { .extracted($0) } ?? .foreign }
  }
}
