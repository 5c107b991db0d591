/// Where a number in digits ends, its groups and decimals included.
enum Digits {
  /// The end of the number that begins at a digit: `12 000`, `12.000`, `1.234,56`, `3,5`, `2017`.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = run(bytes, start)
    if end - start <= 3 {
      while let group = groupEnd(bytes, end) { end = group }
    }
    return decimalsEnd(bytes, end) ?? end
  }

  /// The end of the digits that begin at an offset.
  private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var k = start
    while k < bytes.count, isDigit(bytes[k]) { k += 1 }
    return k
  }

  /// The end of a group of exactly three digits after one separator.
  private static func groupEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
    guard end < bytes.count else { return nil }
    let (scalar, next) = Scalar.decode(bytes, end)
    guard scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009 || scalar == 0x2E
    else { return nil }
    guard next + 3 <= bytes.count, (next..<next + 3).allSatisfy({ isDigit(bytes[$0]) }) else {
      return nil
    }
    return next + 3 < bytes.count && isDigit(bytes[next + 3]) ? nil : next + 3
  }

  /// The end of the digits after a decimal comma or point.
  private static func decimalsEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int? {
    guard end + 1 < bytes.count, bytes[end] == 0x2C || bytes[end] == 0x2E, isDigit(bytes[end + 1])
    else { return nil }
    return run(bytes, end + 1)
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
