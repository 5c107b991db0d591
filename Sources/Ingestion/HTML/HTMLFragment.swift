import CGumbo

/// A piece of HTML whose text is wanted whole, as feeds, newsletters and agencies carry it.
enum HTMLFragment {
  /// The text that a reader would see, its paragraphs parted by blank lines.
  static func text(of html: [UInt8]) -> String {
    ""
  }
}
