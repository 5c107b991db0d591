/// An article as `show` prints it: its particulars, its text with claims and figures marked in
/// place, and a list of them.
public struct ArticlePage: Sendable {
  /// A claim or figure in the text.
  public struct Mark: Sendable {
    /// What it is.
    public enum Kind: Sendable { case claim, figure }
    /// Whether it is a claim or a figure.
    public var kind: Kind
    /// How it is called: `c12`, `f3`.
    public var label: String
    /// Its pieces, in code points from 0, end excluded.
    public var spans: [Range<Int>]
    /// What the list says of it.
    public var note: String

    /// Makes a mark.
    public init(kind: Kind, label: String, spans: [Range<Int>], note: String) {
      self.kind = kind
      self.label = label
      self.spans = spans
      self.note = note
    }
  }

  /// Lines above the text: what they say, and of what.
  public var particulars: [(name: String, value: String)]
  /// The article's text as it is stored.
  public var text: String
  /// What is marked in it.
  public var marks: [Mark]

  /// Makes a page.
  public init(particulars: [(name: String, value: String)], text: String, marks: [Mark]) {
    self.particulars = particulars
    self.text = text
    self.marks = marks
  }

  /// Writes the page; lines are broken to fit the width where there is one.
  public func write(to output: ByteOutput, style: Style, width: Int? = nil) throws {
    Self.write(particulars, to: output, style)
    let marked = MarkedText(text: text, marks: marks, style: style).render()
    for line in lines(of: marked, width) { output.append(line + "\n") }
    if !marks.isEmpty { output.append("\n") }
    writeList(to: output, style, width)
    try output.flush()
  }

  /// Writes the lines above a text.
  static func write(
    _ particulars: [(name: String, value: String)], to output: ByteOutput, _ style: Style
  ) {
    let column = particulars.map { DisplayWidth.of($0.name) }.max() ?? 0
    for (name, value) in particulars {
      let space = String(repeating: " ", count: column - DisplayWidth.of(name) + 2)
      output.append(style.apply(.heading, to: name) + space + TerminalText.line(value) + "\n")
    }
    if !particulars.isEmpty { output.append("\n") }
  }

  private func writeList(to output: ByteOutput, _ style: Style, _ width: Int?) {
    let column = marks.map { DisplayWidth.of($0.label) }.max() ?? 0
    for mark in marks {
      let space = String(repeating: " ", count: column - DisplayWidth.of(mark.label) + 2)
      let label = style.apply(mark.kind == .claim ? .claim : .figure, to: mark.label)
      let indent = String(repeating: " ", count: column + 2)
      let note = lines(of: TerminalText.line(mark.note), width.map { $0 - column - 2 })
      output.append(label + space + note.joined(separator: "\n" + indent) + "\n")
    }
  }

  private func lines(of text: String, _ width: Int?) -> [String] {
    guard let width else { return [text] }
    return Wrapping.lines(of: text, width: max(width, 20))
  }
}
