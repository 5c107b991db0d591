/// What separates the cells of a CSV file.
enum CSVDialect {
  private static let delimiters = [",", ";", "\t", "|"].flatMap { Array($0.utf8) }

  /// The delimiter that the header uses most, outside quotes; of Excel's `sep=;`, the one it names.
  static func delimiter(_ window: inout ByteWindow) throws(InputError) -> UInt8 {
    let start = Array(try window.prefix(1 << 16))
    if let named = named(start) {
      _ = try LineTaking.next(&window)
      return named
    }
    var counts = [Int](repeating: 0, count: delimiters.count)
    var quoted = false
    for byte in start.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let place = delimiters.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { delimiters[$0] } ?? delimiters[0]
  }

  private static func named(_ start: [UInt8]) -> UInt8? {
    let line = start.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, line.prefix(4).elementsEqual("sep=".utf8) else { return nil }
    return line.last
  }
}
