/// A piece of HTML whose text is wanted whole, as feeds, newsletters and agencies carry it.
enum HTMLFragment {
  /// The text that a reader would see, its paragraphs parted by blank lines.
  ///
  /// A `<br>` is a line end. White space is collapsed as browsers do; no-break spaces stay.
  static func text(of html: [UInt8]) -> String {
    PageText(PageTree(html)).paragraphs.map(\.text).joined(separator: "\n\n")
  }
}
