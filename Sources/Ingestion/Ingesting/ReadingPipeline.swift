import Archive
import Dispatch
import Synchronization

/// Reads articles on one thread, looks for claims on others, and hands all over in the order of
/// the input.
///
/// What is read ahead is bounded, so that the memory it takes does not grow with the input.
final class ReadingPipeline: Sendable {
  private let underway = BoundedQueue<Parcel>(capacity: capacity)
  private let waiting = BoundedQueue<Parcel>(capacity: capacity)
  private let load = Mutex(ParcelLoad())
  private let isStopped = Atomic(false)
  private let threads = DispatchGroup()
  private static let capacity = 48

  /// What is done with the input.
  struct Plan: Sendable {
    var paths: [String]
    var options: IngestionOptions
    /// How many threads look for claims.
    var jobs: Int
    /// Whether the words of texts are listed, for an archive.
    var listsWords: Bool
    /// Tells the articles that need no reading; called on one thread.
    var isKnown: (@Sendable (Article) -> Bool)?
  }

  /// Begins to read.
  init(_ plan: Plan, _ reading: ArticleReading, progress: InputProgress) {
    let size = DispatchQueue(label: "verbatim.size")
    size.async(group: threads) { [self] in
      InputSize(plan.paths).measure(into: progress) { isStopped.load(ordering: .relaxed) }
    }
    DispatchQueue(label: "verbatim.read").async(group: threads) { [self] in
      read(plan, progress)
    }
    for number in 0..<max(plan.jobs, 1) {
      DispatchQueue(label: "verbatim.extract.\(number)").async(group: threads) { [self] in
        let words = plan.listsWords ? try? TermList() : nil
        while let parcel = waiting.take() { parcel.work(reading, words) }
      }
    }
  }

  /// The next of what the input holds; nil at the end, and once the sign to stop is set.
  func next(unless sign: StopSign? = nil) -> [Parcel.Entry]? {
    let isStopped = { sign?.isSet == true }
    if isStopped() { return nil }
    let parcel = underway.take {
      sendBegun()
      return isStopped()
    }
    return parcel?.entries(unless: isStopped)
  }

  /// Reads no further, and waits until the threads have ended; not for long, since one may be
  /// waiting for input that never comes.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    underway.cancel()
    waiting.cancel()
    _ = threads.wait(timeout: .now() + .seconds(1))
  }

  private func read(_ plan: Plan, _ progress: InputProgress) {
    var stream = ArticleStream(plan.paths, plan.options, progress)
    while !isStopped.load(ordering: .relaxed), let event = stream.next() {
      let isNeeded = Self.isNeeded(event, plan)
      load.withLock { load in
        load.add(event, isNeeded: isNeeded)
        if load.isFull { send(&load) }
      }
    }
    load.withLock { send(&$0) }
    underway.finish()
    waiting.finish()
  }

  private static func isNeeded(_ event: ArticleStream.Event, _ plan: Plan) -> Bool {
    guard case .article(let read) = event, let isKnown = plan.isKnown else { return true }
    return !isKnown(read.article)
  }

  /// Sends a load that is not full, since nothing else is underway: input may come slowly.
  private func sendBegun() {
    // Who reads holds the load while it waits for room; then something is underway.
    load.withLockIfAvailable { send(&$0) }
  }

  private func send(_ load: inout ParcelLoad) {
    guard !load.loads.isEmpty else { return }
    let parcel = Parcel(load.loads)
    let weight = load.weight
    load = ParcelLoad()
    underway.put(parcel, weighing: weight)
    waiting.put(parcel)
  }
}

/// What goes into a parcel.
private struct ParcelLoad {
  private(set) var loads: [Parcel.Load] = []
  private var bytes = 0

  mutating func add(_ event: ArticleStream.Event, isNeeded: Bool) {
    loads.append(Parcel.Load(event: event, isNeeded: isNeeded))
    if case .article(let read) = event { bytes += read.article.text.utf8.count }
  }

  /// Whether it is time to send it: 32 articles, or 256 KiB of text.
  var isFull: Bool { loads.count >= 32 || bytes >= Self.mostBytes }

  /// How many full parcels it is as large as.
  var weight: Int { bytes / Self.mostBytes }

  private static let mostBytes = 1 << 18
}
