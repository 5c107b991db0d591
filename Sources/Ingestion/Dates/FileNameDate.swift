import Archive

/// A date in a file's name: 2017-12-07, 2017_12_07, 20171207.
enum FileNameDate {
  /// The first day in the name of the file, its folders left out; nil when there is none.
  static func day(in path: String) -> ArticleDate? {
    let name = Array((path.split(separator: "/").last ?? "").utf8)
    for start in name.indices where start == 0 || !isDigit(name[start - 1]) {
      for width in [10, 8] where start + width <= name.count {
        let end = start + width
        guard end == name.count || !isDigit(name[end]) else { continue }
        if let day = day(name[start..<end]) { return day }
      }
    }
    return nil
  }

  private static func day(_ bytes: ArraySlice<UInt8>) -> ArticleDate? {
    let marks = bytes.filter { !isDigit($0) }
    let allowed: [[UInt8]] = bytes.count == 8 ? [[]] : [[0x2D, 0x2D], [0x5F, 0x5F]]
    guard allowed.contains(marks) else { return nil }
    let text = String(decoding: bytes.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
    // A number of eight digits is a date only when it can be one of a newspaper.
    guard let day = NumericDate.day(text), day.text.utf8.count == 10,
      day.day / 10000 >= 1600, day.day / 10000 <= 2199
    else { return nil }
    return day
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
