import Archive

/// Dates in figures: 2017-12-07, 20171207, 2017/12/07, and day first 07/12/2017.
enum NumericDate {
  /// The day; nil when the text is no date in figures.
  static func day(_ text: String) -> ArticleDate? {
    if text.utf8.count == 8, let digits = numbers([text[...]])?.first {
      return ArticleDate(year: digits / 10000, month: digits / 100 % 100, day: digits % 100)
    }
    let marks = text.utf8.filter { !(0x30...0x39).contains($0) }
    guard marks.count <= 2, Set(marks).count <= 1, let mark = Character(marks.first ?? 0x2D) else {
      return nil
    }
    let pieces = text.split(separator: mark, omittingEmptySubsequences: false)
    guard let numbers = numbers(pieces) else { return nil }
    return date(numbers, widths: pieces.map(\.utf8.count))
  }

  private static func date(_ numbers: [Int], widths: [Int]) -> ArticleDate? {
    switch (numbers.count, widths[0], widths[widths.count - 1]) {
    case (1, 4, _): return ArticleDate(year: numbers[0])
    case (2, 4, 1...2): return ArticleDate(year: numbers[0], month: numbers[1])
    case (2, 1...2, 4): return ArticleDate(year: numbers[1], month: numbers[0])
    case (3, 4, 1...2) where widths[1] <= 2:
      return ArticleDate(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, 1...2, 4) where widths[1] <= 2:
      return ArticleDate(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  private static func numbers(_ pieces: [Substring]) -> [Int]? {
    var numbers: [Int] = []
    for piece in pieces {
      guard piece.utf8.allSatisfy({ (0x30...0x39).contains($0) }), piece.utf8.count <= 8,
        let number = Int(piece)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}

extension Character {
  /// One of the marks that stand in dates.
  fileprivate init?(_ byte: UInt8) {
    guard [0x2D, 0x2E, 0x2F, 0x5F].contains(byte) else { return nil }
    self.init(Unicode.Scalar(byte))
  }
}
