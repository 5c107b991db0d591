import Archive

/// Turns a letter into an article.
enum LetterArticle {
  static let reader = "mail/1"

  /// The article of a letter that stands at a line of a file, or is all of it.
  static func article(
    _ bytes: ArraySlice<UInt8>, origin: String, line: Int?
  ) throws(Fault) -> ReadArticle {
    let letter = LetterPart(bytes)
    guard !letter.header.fields.isEmpty else { throw Fault("Here stands no letter.") }
    guard let text = try LetterText.of(letter) else {
      throw Fault("The letter has no part that is text or a page.")
    }
    var particulars = particulars(of: letter.header)
    particulars.set(.text, "text", text.text)
    return try particulars.article(
      at: Place(
        origin: origin, line: line, encoding: text.encodings.joined(separator: ", "),
        reader: reader))
  }

  private static func particulars(of header: HeaderFields) -> Particulars {
    var particulars = Particulars()
    particulars.set(.title, "Subject", decoded(header, "subject") ?? "")
    particulars.set(.date, "Date", withoutComment(header["date"] ?? ""))
    particulars.set(.id, "Message-ID", header["message-id"]?.withoutAngles ?? "")
    particulars.set(.url, "Archived-At", header["archived-at"]?.withoutAngles ?? "")
    let language = header["content-language"]?.prefix { $0 != "," } ?? ""
    particulars.set(.language, "Content-Language", String(language))
    if let sender = header.bytes("from").flatMap(LetterSender.init)?.name {
      particulars.set(isNewsletter(header) ? .source : .author, "From", sender)
    }
    particulars.extra = ExtraObject.adding(
      kept.map { ($0, decoded(header, $0.lowercased())) }, to: nil)
    return particulars
  }

  /// Fields that have no column and tell where a letter comes from.
  private static let kept = ["From", "Sender", "Reply-To", "List-Id", "List-Archive"]

  /// Whether a letter went to many: its sender is a source then, not an author.
  private static func isNewsletter(_ header: HeaderFields) -> Bool {
    if header.fields.contains(where: { $0.name.hasPrefix("list-") }) { return true }
    return ["bulk", "list"].contains(header["precedence"]?.lowercased())
  }

  private static func decoded(_ header: HeaderFields, _ name: String) -> String? {
    header.bytes(name).map { StoredText(EncodedWords.decoded($0)).text }
  }

  /// A date without what stands after it in parentheses, the name of its zone.
  private static func withoutComment(_ date: String) -> String {
    String(date.prefix { $0 != "(" }).trimmed
  }
}
