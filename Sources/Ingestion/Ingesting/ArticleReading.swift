import Archive
import Dispatch
import Extraction
import Linguistics
import Synchronization

/// Finds what articles say, several at a time.
struct ArticleReading: Sendable {
  private let extractor: Extractor

  /// Makes ready to read; throws when the model inside the program cannot be used.
  init() throws(IngestionError) {
    do { extractor = try Extractor() } catch { throw .unusableModel(error.description) }
  }

  /// What a text says; nil when it is not French.
  ///
  /// What an article declares decides; otherwise its words do, and a text too short to tell is
  /// taken for French.
  func extract(_ text: String, _ language: String?) -> Extraction? {
    let isFrench = language.map(FrenchLanguageNames.contains) ?? LanguageGuess.isFrench(text)
    return isFrench == false ? nil : extractor.extract(text)
  }

  /// Articles being read on every core, while the caller does something else.
  final class Group: Sendable {
    private let results: Mutex<[Delivery.Reading]>
    private let done = DispatchGroup()

    /// Begins to read articles; those with a match are known to need none.
    init(_ articles: [Article], needed: [Bool], by reading: ArticleReading) {
      results = Mutex(Array(repeating: .notNeeded, count: articles.count))
      let places = articles.indices.filter { needed[$0] }
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
}
