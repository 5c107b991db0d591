import Archive

/// Reads a plain text: one article, with or without a header.
struct PlainTextReader: ArticleSource {
  static let name = "text/1"
  private var input: OpenInput
  private var done = false

  init(_ input: OpenInput) { self.input = input }

  mutating func next() throws(InputError) -> ReadItem? {
    if done { return nil }
    done = true
    guard let bytes = try wholeText() else {
      return input.rejection(line: nil, "The file is longer than an article can be (64 MiB).")
    }
    if bytes.isEmpty { return nil }
    let encoding = input.encoding(of: bytes)
    let stored = StoredText(utf8: encoding.utf8(bytes))
    let place = Place(
      origin: input.origin, line: nil, encoding: encoding.rawValue, reader: Self.name)
    return item(stored, at: place)
  }

  private mutating func wholeText() throws(InputError) -> ArraySlice<UInt8>? {
    if try input.window.byte(at: Limits.article) != nil { return nil }
    return input.window.take(Limits.article)
  }

  private func item(_ stored: StoredText, at place: Place) -> ReadItem {
    let header = TextHeader(of: stored.text)
    var particulars = Particulars()
    particulars.values = header.values
    particulars.values[.text] = .init(name: "text", text: header.body)
    particulars.nulls = stored.nulls
    do throws(Fault) {
      var read = try particulars.article(at: place)
      if read.article.title == nil { read.article.title = TitleLine.title(of: read.article.text) }
      if read.article.date == nil { read.article.date = FileNameDate.day(in: input.origin) }
      return .article(read)
    } catch {
      return input.rejection(line: header.lines[.date], error.reason)
    }
  }
}
