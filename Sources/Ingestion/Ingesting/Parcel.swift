import Archive
import Dispatch
import Synchronization

/// Some of what the input holds, in its order, on the way from the readers to the writer.
final class Parcel: Sendable {
  /// What a parcel holds, after its articles were read for claims.
  enum Entry: Sendable {
    case delivery(Delivery, nulls: Int)
    /// Anything but an article.
    case other(ArticleStream.Event)
  }

  /// Something of the input, and whether it is to be read for claims.
  struct Load: Sendable {
    var event: ArticleStream.Event
    var isNeeded: Bool
  }

  private let loads: [Load]
  private let read: Mutex<[Entry]> = Mutex([])
  private let done = DispatchSemaphore(value: 0)

  init(_ loads: [Load]) { self.loads = loads }

  /// Reads its articles for claims.
  func work(_ reading: ArticleReading, _ words: TermList?) {
    let entries = loads.map { load -> Entry in
      guard case .article(let read) = load.event else { return .other(load.event) }
      let article = read.article
      let found: Delivery.Reading =
        if !load.isNeeded {
          .notNeeded
        } else {
          reading.extract(article.text, article.language).map { .extracted($0) } ?? .foreign
        }
      return .delivery(Delivery(article, found, listing: words), nulls: read.nulls)
    }
    read.withLock { $0 = entries }
    done.signal()
  }

  /// Waits until it has been worked on, and gives what it holds; nil when it is told to stop.
  func entries(unless stopped: () -> Bool) -> [Entry]? {
    while done.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      if stopped() { return nil }
    }
    return read.withLock { $0 }
  }
}
