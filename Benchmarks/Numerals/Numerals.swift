import Glibc
import Linguistics

/// Spells whole numbers in every way of writing them, reads each back, and says which do not come
/// back as they were; the exit code is 1 when there is one.
@main enum Numerals {
  static func main() async {
    let numbers = Array(0...1_000_000) + random(10_000)
    let ways = NumeralSpelling.Region.allCases.flatMap { region in
      [false, true].map { NumeralSpelling(region: region, isReformed: $0) }
    }
    var lost = [[Int]](repeating: [], count: ways.count)
    await withTaskGroup(of: (Int, [Int]).self) { group in
      for (index, way) in ways.enumerated() {
        group.addTask {
          (index, numbers.filter { Numeral.value(of: way.words($0)) != Double($0) })
        }
      }
      for await (index, numbers) in group { lost[index] = numbers }
    }
    for (way, lost) in zip(ways, lost) {
      print(
        "\(way.region), hyphens \(way.isReformed ? "of 1990" : "of old"):",
        "\(numbers.count - lost.count) of \(numbers.count) numbers read back")
      for number in lost.prefix(5) { print("  lost: \(number), \(way.words(number))") }
    }
    exit(lost.allSatisfy(\.isEmpty) ? 0 : 1)
  }

  /// Numbers from 1 to 10^15, as many of each length; the same ones each time.
  private static func random(_ count: Int) -> [Int] {
    var generator = SeededGenerator()
    let lengths = (0..<15).map { length in (0..<length).reduce(1) { power, _ in power * 10 } }
    return (0..<count).map {
      let least = lengths[$0 % lengths.count]
      return Int.random(in: least...least * 10, using: &generator)
    }
  }

  /// SplitMix64.
  private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64 = 42

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }
  }
}
