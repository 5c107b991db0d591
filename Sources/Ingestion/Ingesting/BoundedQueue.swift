import Dispatch
import Synchronization

/// Hands things from one thread to others in order, and lets the one who puts wait when it is full.
final class BoundedQueue<Element: Sendable>: Sendable {
  private let state = Mutex(State())
  // Counted up from nothing: a semaphore must not end below the number that it was made with.
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  private let capacity: Int

  private struct State {
    var elements: [(element: Element, weight: Int)] = []
    var isFinished = false
  }

  /// Makes a queue that holds so many elements at most, or fewer that weigh more.
  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    for _ in 0..<self.capacity { room.signal() }
  }

  /// Puts an element at the end, when there is room; one that is put after the end is dropped.
  ///
  /// One that weighs more than the queue holds is let in when nothing else is there.
  func put(_ element: Element, weighing weight: Int = 1) {
    let weight = min(max(weight, 1), capacity)
    for _ in 0..<weight {
      room.wait()
      guard state.withLock({ $0.isFinished }) else { continue }
      // After the end there is room for all.
      return _ = room.signal()
    }
    let isPut = state.withLock { state in
      if !state.isFinished { state.elements.append((element, weight)) }
      return !state.isFinished
    }
    if isPut { filled.signal() } else { room.signal() }
  }

  /// Takes the first element, when there is one; nil after the last, and when it is told to stop.
  func take(unless stopped: () -> Bool = { false }) -> Element? {
    while filled.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      if stopped() { return nil }
    }
    let first = state.withLock { $0.elements.isEmpty ? nil : $0.elements.removeFirst() }
    guard let first else {
      // The end is there for all who take.
      filled.signal()
      return nil
    }
    for _ in 0..<first.weight { room.signal() }
    return first.element
  }

  /// Says that nothing more will be put.
  func finish() {
    state.withLock { $0.isFinished = true }
    filled.signal()
  }

  /// Drops all that is held, and ends: who waits to put goes on.
  func cancel() {
    state.withLock { $0 = State(elements: [], isFinished: true) }
    filled.signal()
    room.signal()
  }
}
