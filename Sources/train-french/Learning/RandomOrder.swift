/// The same random numbers on every machine (xorshift64*).
struct RandomOrder: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a row of numbers; another seed gives another row.
  init(seed: UInt64 = 0) { state = 0x9E37_79B9_7F4A_7C15 &+ seed &* 0xD134_2543_DE82_EF95 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
