/// A cell of a table whose cells are parted by tabs.
enum TabbedCell {
  /// The text of a cell as this program writes it, with `\t`, `\n`, `\r` and `\\` for what would
  /// end it; or as spreadsheets do, between quotation marks where it has some.
  static func text(_ cell: Substring) -> String {
    let line = cell.last?.isNewline == true ? cell.dropLast() : cell
    return unescaped(unquoted(line) ?? String(line))
  }

  /// What stands between the marks of a quoted cell; nil when the marks are the text's.
  private static func unquoted(_ cell: Substring) -> String? {
    guard cell.count > 1, cell.first == "\"", cell.last == "\"" else { return nil }
    let inside = cell.dropFirst().dropLast().replacing("\"\"", with: "\u{0}")
    return inside.contains("\"") ? nil : String(inside).replacing("\u{0}", with: "\"")
  }

  private static func unescaped(_ cell: String) -> String {
    guard cell.contains("\\") else { return cell }
    var text = ""
    var isEscaped = false
    for character in cell {
      if isEscaped {
        text += escapes[character] ?? "\\\(character)"
      } else if character != "\\" {
        text.append(character)
      }
      isEscaped = !isEscaped && character == "\\"
    }
    return isEscaped ? text + "\\" : text
  }

  private static let escapes: [Character: String] = [
    "t": "\t", "n": "\n", "r": "\r", "\\": "\\",
  ]
}
