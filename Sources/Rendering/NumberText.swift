/// How numbers are written in every format.
public enum NumberText {
  /// A real number: whole ones without a fraction, others with the fewest digits that give the
  /// same number back.
  public static func real(_ value: Double) -> String {
    if value == value.rounded(), value.magnitude < 0x1p63 { return String(Int64(value)) }
    // An infinite number is written so that JSON readers take it for what it is.
    if value.isInfinite { return value < 0 ? "-1e999" : "1e999" }
    return value.description
  }
}

extension ByteOutput {
  /// Adds the digits of a whole number.
  func append(integer value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude)
  }

  private func appendDigits(_ value: UInt64) {
    if value >= 10 { appendDigits(value / 10) }
    append(UInt8(ascii: "0") + UInt8(value % 10))
  }
}
