/// A text with marks set into it: `[c12 the words [f3 500 people]]`, or the same in colours.
///
/// Marks may lie inside each other or overlap; one that another cuts is closed and opened again.
struct MarkedText {
  let text: String
  let marks: [ArticlePage.Mark]
  let style: Style

  /// A piece of a mark.
  private struct Piece {
    var range: Range<Int>
    var mark: Int
  }

  /// The text with its marks, and nothing in it that a terminal would obey but our own colours.
  func render() -> String {
    var pieces = sortedPieces()[...]
    var open: [Piece] = []
    var result = ""
    for (position, scalar) in text.unicodeScalars.enumerated() {
      if open.contains(where: { $0.range.upperBound <= position }) {
        close(&open, at: position, into: &result)
      }
      while let piece = pieces.first, piece.range.lowerBound <= position {
        pieces.removeFirst()
        open.append(piece)
        begin(piece, isAgain: false, into: &result)
      }
      TerminalText.append(scalar, to: &result)
    }
    close(&open, at: .max, into: &result)
    return result
  }

  /// The pieces in the order in which they open: the outer before the inner.
  private func sortedPieces() -> [Piece] {
    let pieces = marks.indices.flatMap { mark in
      marks[mark].spans.filter { !$0.isEmpty }.map { Piece(range: $0, mark: mark) }
    }
    return pieces.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.mark)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.mark)
    }
  }

  /// Closes what ends here, with all that was opened after it, and opens the rest again.
  private func close(_ open: inout [Piece], at position: Int, into result: inout String) {
    guard let first = open.firstIndex(where: { $0.range.upperBound <= position }) else { return }
    let closed = open[first...]
    open.removeSubrange(first...)
    for _ in closed { result += style.isColoured ? "" : "]" }
    result += style.end
    for piece in open { result += style.begin(role(of: piece)) }
    for piece in closed where piece.range.upperBound > position {
      open.append(piece)
      begin(piece, isAgain: true, into: &result)
    }
  }

  private func begin(_ piece: Piece, isAgain: Bool, into result: inout String) {
    let label = marks[piece.mark].label
    guard style.isColoured else { return result += "[\(label) " }
    if !isAgain { result += style.apply(.faint, to: label) + " " }
    result += style.begin(role(of: piece))
  }

  private func role(of piece: Piece) -> Style.Role {
    marks[piece.mark].kind == .claim ? .claim : .figure
  }
}
