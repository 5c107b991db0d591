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
    let reading = try ArticleReading()
    var report = Report()
    var stream = ArticleStream(paths, options)
    var group = ArticleGroup()
    while let event = stream.next() {
      if case .article(let read) = event {
        group.add(read.article)
        if group.isFull { try lend(&group, reading, &report, each) }
      } else if let rejection = count(event, &report) {
        try lend(&group, reading, &report, each)
        rejected(rejection)
      }
    }
    try lend(&group, reading, &report, each)
    return report
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
    case .rejection(let rejection, let isArticle):
      report.read += isArticle ? 1 : 0
      report.rejected += 1
      return rejection
    }
  }

  private func lend(
    _ group: inout ArticleGroup, _ reading: ArticleReading, _ report: inout Report,
    _ each: (ExtractedArticle) throws -> Void
  ) throws {
    let articles = group.articles
    if articles.isEmpty { return }
    group = ArticleGroup()
    let needed = [Bool](repeating: true, count: articles.count)
    let readings = ArticleReading.Group(articles, needed: needed, by: reading).readings()
    for (article, reading) in zip(articles, readings) {
      let extracted = ExtractedArticle(article, reading)
      report.read += 1
      if !extracted.isFrench { report.notFrench += 1 }
      try each(extracted)
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
