/// How an article's text became another, as `show --diff` prints it: the lines that changed, with
/// those about them; `[-what went-]{+what came+}`, or the same in colours.
public struct DifferencePage: Sendable {
  private let particulars: [(name: String, value: String)]
  private let difference: TextDifference

  /// Makes a page of lines above it and a difference.
  public init(particulars: [(name: String, value: String)], _ difference: TextDifference) {
    self.particulars = particulars
    self.difference = difference
  }

  /// Writes the page; lines are broken to fit the width where there is one.
  public func write(to output: ByteOutput, style: Style, width: Int? = nil) throws {
    ArticlePage.write(particulars, to: output, style)
    var isCut = false
    let lines = markedLines(style)
    let shown = Self.near(lines.map(\.isChanged))
    for (line, isShown) in zip(lines, shown) {
      guard isShown else {
        if !isCut { output.append(style.apply(.faint, to: "…") + "\n") }
        isCut = true
        continue
      }
      isCut = false
      for part in width.map({ Wrapping.lines(of: line.text, width: max($0, 20)) }) ?? [line.text] {
        output.append(part + "\n")
      }
      try output.flushWhenFull()
    }
    try output.flush()
  }

  private struct Line {
    var text = ""
    var isChanged = false
  }

  /// The lines of the text with the marks of what changed; a mark ends with its line.
  private func markedLines(_ style: Style) -> [Line] {
    var lines = [Line()]
    for part in difference.parts {
      let pieces = part.text.split(separator: "\n", omittingEmptySubsequences: false)
      let isOnlySpace = part.text.allSatisfy(\.isWhitespace)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { lines.append(Line()) }
        let isBroken = index + 1 < pieces.count
        if part.kind != .same, isBroken || !piece.isEmpty {
          lines[lines.count - 1].isChanged = true
        }
        // A break of lines that came or went by itself would not be seen.
        let words = String(piece) + (isOnlySpace && isBroken && part.kind != .same ? "¶" : "")
        lines[lines.count - 1].text += Self.mark(TerminalText.clean(words), part.kind, style)
      }
    }
    return lines
  }

  private static func mark(_ words: String, _ kind: TextDifference.Part.Kind, _ style: Style)
    -> String
  {
    guard !words.isEmpty else { return "" }
    return switch kind {
    case .same: words
    case .removed: style.isColoured ? style.apply(.removed, to: words) : "[-\(words)-]"
    case .added: style.isColoured ? style.apply(.added, to: words) : "{+\(words)+}"
    }
  }

  private static let around = 2

  /// Which lines are shown: those that changed and those about them.
  private static func near(_ isChanged: [Bool]) -> [Bool] {
    var shown = isChanged
    for line in isChanged.indices where isChanged[line] {
      for near in max(0, line - around)...min(isChanged.count - 1, line + around) {
        shown[near] = true
      }
    }
    return shown
  }
}
