/// Tells web pages by how they begin.
enum PageStart {
  /// Whether the first tag, after comments and declarations, is one of a page.
  static func isPage(_ start: [UInt8]) -> Bool {
    let body = start.drop(while: MarkupScan.isSpace)
    guard body.first == UInt8(ascii: "<") else { return false }
    if isDeclared(body) { return true }
    var scan = MarkupScan(start)
    guard let tag = scan.next(), !tag.closes else { return false }
    return firsts.contains(String(decoding: tag.name, as: UTF8.self))
  }

  /// Whether a declaration of HTML stands first, or after comments and the declaration of XML.
  private static func isDeclared(_ body: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: body.prefix(1 << 11), as: UTF8.self).lowercased()
    guard let found = text.ranges(of: "<!doctype").first else { return false }
    let before = text[..<found.lowerBound]
    let name = text[found.upperBound...].drop { $0.isWhitespace }
    return name.hasPrefix("html")
      && (before.isEmpty || before.last?.isWhitespace == true
        || before.hasSuffix(">"))
  }

  private static let firsts: Set<String> = ["html", "head", "body"]
}

/// Tells a page with one article from one that holds many.
enum PageOpening {
  /// The reader of a page.
  static func reader(_ opened: OpenInput) -> any ArticleSource {
    var input = opened
    return EuropresseReader.isExport(&input) ? EuropresseReader(input) : HTMLReader(input)
  }
}
