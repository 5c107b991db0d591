import Dispatch
import Testing

@testable import Ingestion

struct BoundedQueueTests {
  // 2026-11-25
  @Test func `what weighs more than the queue holds is let through, in order`() {
    let queue = BoundedQueue<Int>(capacity: 3)
    DispatchQueue(label: "put").async {
      for number in 0..<200 { queue.put(number, weighing: number % 7) }
      queue.finish()
    }
    var taken: [Int] = []
    while let number = queue.take() { taken.append(number) }
    #expect(taken == Array(0..<200))
    #expect(queue.take() == nil)
  }

  // 2026-11-25
  @Test func `who waits to put goes on when the queue is cancelled`() {
    let queue = BoundedQueue<Int>(capacity: 2)
    let done = DispatchSemaphore(value: 0)
    DispatchQueue(label: "put").async {
      for number in 0..<50 { queue.put(number, weighing: 2) }
      queue.finish()
      done.signal()
    }
    #expect(queue.take() == 0)
    queue.cancel()
    done.wait()
    #expect(queue.take() == nil)
  }
}
