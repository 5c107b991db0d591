/// A number in digits, with how it was written.
public struct NumeralDigits: Sendable, Equatable {
  /// What it says.
  public let value: Double
  /// How many digits stand before the decimal mark.
  public let wholeDigits: Int
  /// How many digits stand after the decimal mark.
  public let decimals: Int
  /// Whether spaces or points part it into groups of three.
  public let isGrouped: Bool
  /// Whether it begins with a zero that no decimal mark follows: `007`.
  public let hasLeadingZero: Bool

  private static let longest = 24

  /// Reads digits, grouped by any space or point, with a decimal comma or point; nil when they
  /// are too many to mean a quantity.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 3 * NumeralDigits.longest else { return nil }
    let mark = NumeralDigits.decimalMark(bytes)
    var digits = 0.0
    var whole = 0
    var decimals = 0
    var groups = false
    for i in bytes.indices {
      let digit = bytes[i] &- 0x30
      guard digit < 10 else {
        groups = groups || i < mark
        continue
      }
      digits = digits * 10 + Double(digit)
      if i < mark { whole += 1 } else { decimals += 1 }
    }
    guard whole + decimals <= NumeralDigits.longest, whole > 0 else { return nil }
    value = digits / NumeralDigits.power(decimals)
    wholeDigits = whole
    self.decimals = decimals
    isGrouped = groups
    hasLeadingZero = bytes[0] == 0x30 && whole > 1
  }

  /// The offset of the decimal mark; the end when there is none.
  ///
  /// Exactly three digits after a point are a group, and so are three zeros after a comma.
  private static func decimalMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let last = bytes.lastIndex(where: { $0 == 0x2E || $0 == 0x2C }) else {
      return bytes.count
    }
    let tail = bytes[(last + 1)...]
    guard tail.count == 3, !(last == 1 && bytes[0] == 0x30) else {
      return tail.allSatisfy { $0 &- 0x30 < 10 } ? last : bytes.count
    }
    let isGroup = bytes[last] == 0x2E || tail.allSatisfy { $0 == 0x30 }
    return isGroup ? bytes.count : last
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}
