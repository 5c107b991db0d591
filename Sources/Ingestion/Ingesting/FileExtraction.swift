import Archive
import Extraction

/// An article read from a file, with what was found in it.
public struct ExtractedArticle: Sendable {
  /// The file, as it was named.
  public var file: String
  /// The line on which the article begins, in files that hold several.
  public var line: Int?
  /// The text that all offsets count in: exactly as an archive would store it.
  public var text: String
  /// The title.
  public var title: String?
  /// The date, as an archive would have it.
  public var date: String?
  /// What was found; nothing where the text is not French.
  public var extraction: Extraction
  /// Whether the text was read for claims.
  public var isFrench: Bool
}

/// Reads files as an ingestor does, and finds what they say, without an archive.
public struct FileExtraction {
  private let options: IngestionOptions

  /// Makes an extraction of files.
  public init(options: IngestionOptions) { self.options = options }

  /// What was read and what was not.
  public struct Report: Sendable {
    /// Articles read.
    public var read = 0
    /// Articles and files that were rejected.
    public var rejected = 0
    /// Articles that are not French.
    public var notFrench = 0
    /// Files of kinds that are not read, in folders.
    public var skipped = 0
    /// Paths that do not exist; they are counted as rejected too.
    public var missing: [String] = []
  }

  /// Lends each article of files, folders, patterns and standard input (`-`), in order.
  public func run(
    _ paths: [String], rejected: (Rejection) -> Void = { _ in },
    each: (ExtractedArticle) throws -> Void
  ) throws -> Report {
    let plan = ReadingPipeline.Plan(
      paths: paths, options: options, jobs: options.jobs, listsWords: false)
    let pipeline = ReadingPipeline(plan, try ArticleReading(), progress: InputProgress())
    defer { pipeline.stop() }
    var report = Report()
    let limit = options.limit ?? Int.max
    while report.read < limit, let entries = pipeline.next() {
      for entry in entries where report.read < limit {
        try take(entry, &report, rejected, each)
        if options.isStrict, report.rejected > 0 { return report }
      }
    }
    return report
  }

  private func take(
    _ entry: Parcel.Entry, _ report: inout Report, _ rejected: (Rejection) -> Void,
    _ each: (ExtractedArticle) throws -> Void
  ) throws {
    switch entry {
    case .delivery(let delivery, _):
      let extracted = ExtractedArticle(delivery.article, delivery.reading)
      report.read += 1
      if !extracted.isFrench { report.notFrench += 1 }
      try each(extracted)
    case .other(let event):
      if let rejection = count(event, &report) { rejected(rejection) }
    }
  }

  private func count(_ event: ArticleStream.Event, _ report: inout Report) -> Rejection? {
    switch event {
    case .article: return nil
    case .skipped:
      report.skipped += 1
      return nil
    case .missing(let rejection):
      report.missing.append(rejection.origin)
      report.rejected += 1
      return rejection
    case .withdrawn(_, let rejection):
      report.read += 1
      report.rejected += 1
      return rejection
    case .rejection(let rejection, let isArticle):
      report.read += isArticle ? 1 : 0
      report.rejected += 1
      return rejection
    }
  }
}

extension ExtractedArticle {
  fileprivate init(_ article: Article, _ reading: Delivery.Reading) {
    file = article.origin
    line = article.originLine
    text = article.text
    title = article.title
    date = article.date?.text
    if case .extracted(let found) = reading {
      extraction = found
      isFrench = true
    } else {
      extraction = Extraction()
      isFrench = false
    }
  }
}
