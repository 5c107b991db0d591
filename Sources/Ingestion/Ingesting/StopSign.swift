import Synchronization

/// Tells an ingestion to stop, from a signal's handler or another thread, and how far it is.
public final class StopSign: Sendable {
  private let isUp = Atomic(false)
  let progress = InputProgress()

  /// Makes a sign that is not set.
  public init() {}

  /// Sets the sign: what is committed stays, what is underway is committed, no more is read.
  public func set() { isUp.store(true, ordering: .relaxed) }

  /// Whether the sign is set.
  public var isSet: Bool { isUp.load(ordering: .relaxed) }

  /// How much of the input has been read, from 0 to 1; nil as long as its size is not known.
  public var shareRead: Double? { progress.share }
}

/// How many bytes of the input there are, and how many were read.
final class InputProgress: Sendable {
  private let total = Atomic(0)
  private let read = Atomic(0)

  /// Counts bytes that were read.
  func add(_ bytes: Int) { read.add(bytes, ordering: .relaxed) }

  /// Sets how many bytes there are.
  func set(total bytes: Int) { total.store(bytes, ordering: .relaxed) }

  var share: Double? {
    let all = total.load(ordering: .relaxed)
    return all > 0 ? min(Double(read.load(ordering: .relaxed)) / Double(all), 1) : nil
  }
}
