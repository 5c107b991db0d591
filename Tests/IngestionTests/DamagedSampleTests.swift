import Testing

@testable import Ingestion

/// Each sample with bytes changed, dropped and doubled: whatever comes of it, it comes to an end,
/// and says so where nothing is read.
struct DamagedSampleTests {
  @Test(arguments: [
    "vallee.rss", "vallee.atom", "vallee-feed.json", "vallee-newsml.xml", "vallee.nitf",
    "vallee-ninjs.json",
  ])
  func `a damaged file gives articles or reasons`(_ name: String) throws {
    let whole = try Reading.bytes(ofSample: name)
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4) {
        let at = Int.random(in: 0..<bytes.count)
        switch Int.random(in: 0..<4) {
        case 0: bytes[at] = UInt8.random(in: 0...255)
        case 1: bytes[at] = "<>&;\"'/![]{}:,-".utf8.randomElement() ?? 0
        case 2: bytes.removeSubrange(at..<min(at + Int.random(in: 1...40), bytes.count))
        default: bytes.insert(contentsOf: bytes[at..<min(at + 60, bytes.count)], at: at)
        }
      }
      let found = Reading(name, bytes, block: 997)
      #expect(!found.articles.isEmpty || !found.rejections.isEmpty)
      #expect(found.articles.allSatisfy { !$0.text.isEmpty })
    }
  }
}
