/// Opens files as readers of their kind.
struct SourceOpening {
  let names: FieldNames
  /// The reader that a person asked for.
  var named: ReaderName?
  /// The moment at which embargoes are looked at.
  var now = Moment.now
  /// Where the bytes that are read are counted.
  var progress: InputProgress?

  /// The reader of a file.
  func source(
    path: String, _ candidate: FileKind.Candidate?, isStream: Bool = false
  ) throws(Rejection) -> OpenSource {
    let input: OpenInput
    do throws(InputError) {
      input = try OpenInput(
        origin: path, try FileBytes(path: path, isStream: isStream, progress: progress))
    } catch {
      throw Rejection(origin: path, reason: error.reason)
    }
    return try source(input, candidate)
  }

  /// The reader of standard input, by its content.
  func standardInput() throws(Rejection) -> OpenSource {
    let input: OpenInput
    do throws(InputError) {
      input = try OpenInput(origin: "stdin", FileBytes(descriptor: 0))
    } catch {
      throw Rejection(origin: "stdin", reason: error.reason)
    }
    return try source(input, nil)
  }

  /// The reader of an open input.
  func source(_ opened: OpenInput, _ candidate: FileKind.Candidate?) throws(Rejection)
    -> OpenSource
  {
    var input = opened
    let sniffing: ContentSniffing
    do throws(InputError) {
      sniffing = try Self.unpacked(&input)
    } catch {
      throw Rejection(origin: input.origin, reason: error.reason)
    }
    if sniffing.isEmpty { throw Rejection(origin: input.origin, reason: "The file is empty.") }
    let kind = named.map { FileKind($0) } ?? sniffing.kind(candidate, names: names)
    if !kind.mayHoldBinary, let reason = sniffing.binary {
      throw Rejection(origin: input.origin, reason: reason)
    }
    if case .otherXML(let root) = kind { throw Self.unread(input.origin, root: root) }
    return OpenSource(origin: input.origin, reader(input, kind))
  }

  /// Looks at the first bytes of an input; what gzip compressed is inflated, once.
  private static func unpacked(_ input: inout OpenInput) throws(InputError) -> ContentSniffing {
    let sniffing = try ContentSniffing(&input.window)
    guard sniffing.isGzip else { return sniffing }
    input = try input.inflated()
    return try ContentSniffing(&input.window)
  }

  private static func unread(_ origin: String, root: String) -> Rejection {
    let what = root.isEmpty ? "no element is found in it" : "its root is <\(root)>"
    return Rejection(
      origin: origin,
      reason: "The file is not XML of a kind that is read: \(what). These are read: RSS, Atom, "
        + "NewsML-G2, NITF.")
  }

  private func reader(_ input: OpenInput, _ kind: FileKind) -> any ArticleSource {
    switch kind {
    case .text: PlainTextReader(input)
    case .csv: CSVReader(input, names: names)
    case .html: PageOpening.reader(input)
    case .crawl: CrawlReader(input)
    case .letter: LetterReader(input)
    case .mailbox: MailboxReader(input)
    case .json: JSONReader(input, articles, oneALine: false)
    case .jsonLines: JSONReader(input, articles, oneALine: true)
    case .ninjs: JSONReader(input, NinjsArticle(now: now), oneALine: false)
    case .jsonFeed: JSONFeedReader(input)
    case .rss, .otherXML: XMLArticleReader<RSSVocabulary>(input, now: now)
    case .atom: XMLArticleReader<AtomVocabulary>(input, now: now)
    case .newsML: XMLArticleReader<NewsMLVocabulary>(input, now: now)
    case .nitf: XMLArticleReader<NITFVocabulary>(input, now: now)
    }
  }

  private var articles: JSONArticle {
    JSONArticle(names: names, agency: NinjsArticle(now: now))
  }
}

/// A file that is being read, whatever its kind.
struct OpenSource {
  let origin: String
  private var reader: any ArticleSource
  private var found = false
  private var ended = false

  init(origin: String, _ reader: any ArticleSource) {
    self.origin = origin
    self.reader = reader
  }

  /// The next article or rejection; nil at the end.
  ///
  /// A file without any is a rejection, and so is one that can be read no further.
  mutating func next() -> ReadItem? {
    if ended { return nil }
    do throws(InputError) {
      if let item = try reader.next() {
        if case .skipped = item {} else { found = true }
        return item
      }
      ended = true
      return found ? nil : rejection("The file holds no article.")
    } catch {
      ended = true
      return rejection(error.reason)
    }
  }

  private func rejection(_ reason: String) -> ReadItem {
    .rejection(Rejection(origin: origin, reason: reason))
  }
}
