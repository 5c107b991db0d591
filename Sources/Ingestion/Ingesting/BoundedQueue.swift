import Dispatch
import Synchronization

/// Hands things from some threads to others in order, and lets those who put wait when it is full.
final class BoundedQueue<Element: Sendable>: Sendable {
  private let state = Mutex(State())
  // Counted up from nothing: a semaphore must not end below the number that it was made with.
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  private struct State {
    var elements: [Element] = []
    var isFinished = false
  }

  /// Makes a queue that holds so many elements at most.
  init(capacity: Int) {
    for _ in 0..<max(capacity, 1) { room.signal() }
  }

  /// Puts an element at the end, when there is room; one that is put after the end is dropped.
  func put(_ element: Element) {
    room.wait()
    let isPut = state.withLock { state in
      if !state.isFinished { state.elements.append(element) }
      return !state.isFinished
    }
    // After the end there is room for all.
    if isPut { filled.signal() } else { room.signal() }
  }

  /// Takes the first element, when there is one; nil after the last, and when it is told to stop.
  func take(unless stopped: () -> Bool = { false }) -> Element? {
    while filled.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      if stopped() { return nil }
    }
    let element = state.withLock { state -> Element? in
      state.elements.isEmpty ? nil : state.elements.removeFirst()
    }
    // The end is there for all who take.
    if element == nil { filled.signal() } else { room.signal() }
    return element
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
