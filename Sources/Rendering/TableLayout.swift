/// How wide each column of a table is, and on which side its cells stand.
struct TableLayout {
  /// What is known of a column from its name and first cells.
  struct Column {
    var name: String
    var width: Int
    /// The width of its longest word, as far as words are kept whole.
    var longestWord: Int
    var isNumeric = true
    var hasValues = false

    init(name: String) {
      self.name = name
      width = DisplayWidth.of(name)
      longestWord = min(width, TableLayout.longestKept)
    }

    mutating func add(_ text: String, isNumber: Bool) {
      guard !text.isEmpty else { return }
      hasValues = true
      if !isNumber { isNumeric = false }
      // A column is never given more than a screen, so the rest of a long text need not be measured.
      let shown = text.prefix(TableLayout.widest)
      width = max(width, DisplayWidth.of(String(shown)))
      guard longestWord < TableLayout.longestKept else { return }
      for word in shown.split(separator: " ") {
        let own = min(DisplayWidth.of(String(word)), TableLayout.longestKept)
        longestWord = max(longestWord, own)
      }
    }

    /// The least width that it can be given.
    func least(keeping longest: Int) -> Int {
      isNumeric && hasValues
        ? width : min(width, max(min(longestWord, longest), TableLayout.narrowest))
    }
  }

  static let widest = 1000
  static let gap = 2
  /// Below this a column of words cannot be read.
  private static let narrowest = 8
  /// Words up to this width are kept whole where that can be; a date always.
  private static let (longestKept, leastKept) = (20, 12)

  var columns: [Column]

  /// Gives the columns their widths; false where the table cannot be made to fit.
  mutating func fit(into width: Int) -> Bool {
    let room = width - Self.gap * (columns.count - 1)
    guard columns.map(\.width).reduce(0, +) > room else { return true }
    for kept in [Self.longestKept, Self.leastKept] {
      let least = columns.map { $0.least(keeping: kept) }
      guard least.reduce(0, +) <= room else { continue }
      let limit = limit(room: room, least)
      for index in columns.indices {
        columns[index].width = max(least[index], min(columns[index].width, limit))
      }
      return true
    }
    return false
  }

  /// The greatest width that no column need pass if all are to fit: the widest are shrunk first.
  private func limit(room: Int, _ least: [Int]) -> Int {
    var limit = min(room, columns.map(\.width).max() ?? room)
    let all = { limit in
      zip(columns, least).reduce(0) { $0 + max($1.1, min($1.0.width, limit)) }
    }
    while limit > 0, all(limit) > room { limit -= 1 }
    return limit
  }
}
