/// How wide each column of a table is, and on which side its cells stand.
struct TableLayout {
  /// What is known of a column from its name and first cells.
  struct Column {
    var name: String
    var width: Int
    var isNumeric = true
    var hasValues = false

    init(name: String) {
      self.name = name
      width = DisplayWidth.of(name)
    }

    mutating func add(_ text: String, isNumber: Bool) {
      guard !text.isEmpty else { return }
      hasValues = true
      if !isNumber { isNumeric = false }
      // A column is never given more than a screen, so the rest of a long text need not be measured.
      width = max(width, DisplayWidth.of(String(text.prefix(TableLayout.widest))))
    }
  }

  static let widest = 1000
  static let gap = 2
  /// Below this a column of words cannot be read.
  private static let narrowest = 8

  var columns: [Column]

  /// Gives the columns their widths; false where the table cannot be made to fit.
  mutating func fit(into width: Int) -> Bool {
    let room = width - Self.gap * (columns.count - 1)
    guard columns.map(\.width).reduce(0, +) > room else { return true }
    let limit = limit(room: room)
    for index in columns.indices where columns[index].width > limit {
      guard limit >= Self.narrowest, !(columns[index].isNumeric && columns[index].hasValues)
      else { return false }
      columns[index].width = limit
    }
    return true
  }

  /// The greatest width that no column may pass if all are to fit: the widest are shrunk first.
  private func limit(room: Int) -> Int {
    var left = room
    let widths = columns.map(\.width).sorted()
    for (index, width) in widths.enumerated() {
      let share = left / (widths.count - index)
      if width > share { return share }
      left -= width
    }
    return widths.last ?? room
  }
}
