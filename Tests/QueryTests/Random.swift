/// The same numbers in every run.
struct Random {
  private var state: UInt64

  init(seed: UInt64 = 7) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func of<Item>(_ list: [Item]) -> Item { list[below(list.count)] }

  /// Whether a thing happens that does one time in so many.
  mutating func oneIn(_ many: Int) -> Bool { below(many) == 0 }
}
