import Archive

/// Reads a crawl: the web pages of a WARC file, or the texts that were made of them (WET).
///
/// An article stands at the line where its record begins, and so does a rejection, which names
/// the page's address as well.
struct CrawlReader: ArticleSource {
  static let name = "warc/1"
  /// Makes the reader of a page.
  typealias PageReading = (OpenInput, PageHints) -> any ArticleSource

  private let input: OpenInput
  private var records: CrawlRecords
  private let reader: PageReading

  init(_ input: OpenInput, pages: @escaping PageReading = { HTMLReader($0, hints: $1) }) {
    self.input = input
    records = CrawlRecords(input.window)
    reader = pages
  }

  mutating func next() throws(InputError) -> ReadItem? {
    switch try records.next() {
    case nil: return nil
    case .broken(let line, let reason): return input.rejection(line: line, reason)
    case .record(let record): return try item(record)
    }
  }

  private func item(_ record: CrawlRecord) throws(InputError) -> ReadItem {
    do throws(Fault) {
      switch record.type {
      case "response": return try response(record)
      case "resource": return try resource(record)
      case "conversion": return try text(record)
      case let type:
        return .skipped(Self.told.contains(type) ? "WARC \(type)" : "WARC record of another type")
      }
    } catch {
      return rejection(record, error.reason)
    }
  }

  /// The types of records that tell of others.
  private static let told: Set<String> = [
    "warcinfo", "request", "metadata", "revisit", "continuation",
  ]

  // MARK: - Kinds of record

  private func response(_ record: CrawlRecord) throws(Fault) -> ReadItem {
    let declared = MediaType(record.header["content-type"] ?? "application/http").name
    guard declared == "application/http" else { return .skipped("WARC response without HTTP") }
    guard let answer = ServerAnswer(try whole(record)) else {
      throw Fault("The record holds no answer in HTTP.")
    }
    if answer.status != 200 { return .skipped("WARC response \(answer.status)") }
    let type = answer.mediaType
    guard type.isHTML else { return Self.skipped("response", type) }
    if let reason = Self.partial(record) { throw Fault(reason) }
    return page(record, try answer.content(), charset: type.charset)
  }

  private func resource(_ record: CrawlRecord) throws(Fault) -> ReadItem {
    let type = MediaType(record.header["content-type"] ?? "")
    if type.name == "text/plain" { return try text(record) }
    guard type.isHTML else { return Self.skipped("resource", type) }
    if let reason = Self.partial(record) { throw Fault(reason) }
    return page(record, try whole(record), charset: type.charset)
  }

  private func text(_ record: CrawlRecord) throws(Fault) -> ReadItem {
    let type = MediaType(record.header["content-type"] ?? "text/plain")
    guard type.name == "text/plain" else { return Self.skipped("conversion", type) }
    if let reason = Self.partial(record) { throw Fault(reason) }
    let bytes = try whole(record)
    let encoding = TextEncoding(of: bytes[...])
    let stored = StoredText(utf8: encoding.utf8(bytes[...]))
    var particulars = Particulars()
    particulars.values[.text] = .init(name: "text", text: stored.text)
    particulars.nulls = stored.nulls
    var read = try particulars.article(
      at: Place(
        origin: input.origin, line: record.line, encoding: encoding.rawValue, reader: Self.name))
    read.article.title = TitleLine.title(of: read.article.text)
    return .article(fetched(read, record))
  }

  private static func skipped(_ record: String, _ type: MediaType) -> ReadItem {
    .skipped("WARC \(record) \(groups.contains(type.group) ? type.group : "of another kind")")
  }

  private static let groups: Set<String> = [
    "text", "image", "audio", "video", "font", "application",
  ]

  private func whole(_ record: CrawlRecord) throws(Fault) -> [UInt8] {
    if let content = record.content { return content }
    throw Fault("It is longer than an article can be (64 MiB).")
  }

  /// Why a record does not hold all of what was fetched; nil when it does.
  private static func partial(_ record: CrawlRecord) -> String? {
    if let why = record.header["warc-truncated"] {
      return "The crawl cut it off (WARC-Truncated: \(why.shortened))."
    }
    if record.header["warc-segment-number"] == nil { return nil }
    return "The crawl has it in several segments, which are not joined."
  }

  // MARK: - Pages

  /// The article of a page, which its address names: the crawl's file says nothing of it.
  private func page(_ record: CrawlRecord, _ content: [UInt8], charset: String?) -> ReadItem {
    let hints = PageHints(url: record.address, charset: charset)
    let item: ReadItem?
    do throws(InputError) {
      let page = try OpenInput(origin: record.address ?? input.origin, MemoryBytes(content))
      var source = reader(page, hints)
      item = try source.next()
    } catch {
      return rejection(record, error.reason)
    }
    if case .rejection(let refused) = item { return rejection(record, refused.reason) }
    guard case .article(var read) = item else {
      return rejection(record, "The page holds no article.")
    }
    read.article.origin = input.origin
    read.article.originLine = record.line
    read.article.reader = Self.name + ", " + read.article.reader
    return .article(fetched(read, record))
  }

  /// The article with what the crawl tells of it.
  private func fetched(_ read: ReadArticle, _ record: CrawlRecord) -> ReadArticle {
    var read = read
    read.article.url = read.article.url ?? record.address?.particular
    read.article.extra = ExtraObject.adding(
      [("WARC-Date", record.header["warc-date"])], to: read.article.extra)
    return read
  }

  private func rejection(_ record: CrawlRecord, _ reason: String) -> ReadItem {
    let address = record.address.map { String($0.unicodeScalars.prefix(200)) + ": " } ?? ""
    return input.rejection(line: record.line, address + reason)
  }
}
