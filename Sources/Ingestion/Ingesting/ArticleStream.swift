/// All articles of the paths of a command line, in order, one at a time.
struct ArticleStream {
  enum Event: Sendable {
    case article(ReadArticle)
    /// An article that a reader refused, or a whole file; only an article counts as read.
    case rejection(Rejection, isArticle: Bool)
    /// An article that its publisher takes back; it counts as read, and as rejected.
    case withdrawn(ArticleIdentity, Rejection)
    case missing(Rejection)
    case skipped(ending: String)
  }

  private var walk: InputWalk
  private var source: OpenSource?
  private let opening: SourceOpening
  private let options: IngestionOptions

  init(_ paths: [String], _ options: IngestionOptions, _ progress: InputProgress? = nil) {
    walk = InputWalk(paths, anyEnding: options.reader != nil)
    self.options = options
    opening = SourceOpening(
      names: FieldNames(given: options.map.given), named: options.reader, progress: progress)
  }

  /// What comes next; nil at the end.
  mutating func next() -> Event? {
    while true {
      if let item = source?.next() { return event(item) }
      source = nil
      guard let found = walk.next() else { return nil }
      if let event = open(found) { return event }
    }
  }

  private func event(_ item: ReadItem) -> Event {
    switch item {
    case .rejection(let rejection): return .rejection(rejection, isArticle: rejection.line != nil)
    case .skipped(let kind): return .skipped(ending: kind)
    case .withdrawn(var identity, let rejection):
      identity.source = identity.source ?? options.source
      return .withdrawn(identity, rejection)
    case .article(var read):
      options.fill(&read.article)
      return .article(read)
    }
  }

  /// Opens what the walk found; what it returns is what else there is to say of it.
  private mutating func open(_ found: InputWalk.Found) -> Event? {
    do throws(Rejection) {
      switch found {
      case .file(let path, let candidate): source = try opening.source(path: path, candidate)
      case .stream(let path, let candidate):
        source = try opening.source(path: path, candidate, isStream: true)
      case .standardInput: source = try opening.standardInput()
      case .rejection(let rejection): throw rejection
      case .missing(let path): return .missing(.missing(path))
      case .skipped(let ending): return .skipped(ending: ending)
      }
      return nil
    } catch {
      return .rejection(error, isArticle: false)
    }
  }
}

extension Rejection {
  /// The rejection of a path that does not exist.
  static func missing(_ path: String) -> Rejection {
    Rejection(origin: path, reason: "There is no such file or folder. Check the path.")
  }
}
