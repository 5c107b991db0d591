import Archive

/// Takes the articles of other archives into one, each archive as a batch.
///
/// They are known by the same rules as articles from files, and read for claims anew. The other
/// archives are only read.
public struct Merge {
  private let archive: String
  private let toolVersion: String

  /// Makes a merge into the archive at a path, which exists.
  public init(archive: String, toolVersion: String) {
    self.archive = archive
    self.toolVersion = toolVersion
  }

  /// What came of another archive.
  public struct Report: Sendable {
    /// Its path.
    public var path: String
    /// What became of its articles: a text before the newest counts as an article.
    public var batch: BatchReport
    /// Decisions of people that were taken over.
    public var decisions = 0
    /// Saved queries that were taken over.
    public var savedQueries = 0
    /// Names of saved queries that mean something else here, which stays.
    public var namesTaken: [String] = []
  }

  /// Takes in the archives at some paths, in order; nothing is changed when one of them cannot be
  /// opened.
  public func run(
    _ others: [String], watch: @escaping (IngestionEvent) -> Void = { _ in }
  ) throws -> [Report] {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    let reading = try ArticleReading(knowing: writer.knownNames())
    let readers = try others.map(writer.openOther)
    var hasOtherNames = false
    var reports = try readers.map { reader in
      let id = try writer.beginBatch(origin: reader.path)
      let (report, decided) = try take(reader, into: Batch(id, writer, reading, watch), writer)
      hasOtherNames = hasOtherNames || decided.withOtherNames > 0
      return report
    }
    let note = try writer.close()
    if hasOtherNames {
      _ = try Reextraction(archive: archive, .withOtherNames, toolVersion: toolVersion).run()
    }
    if let last = reports.indices.last { reports[last].batch.note = note }
    return reports
  }

  private func take(
    _ reader: ArchiveReader, into batch: Batch, _ writer: ArchiveWriter
  ) throws -> (Report, DecisionReport) {
    var last: Int64 = 0
    var group: [Article] = []
    while var found = try reader.article(after: last) {
      last = found.id
      found.clean()
      let texts = try writer.textsToTake(of: found)
      if texts.isEmpty { batch.passOver() }
      group += texts.map(found.with)
      if group.count >= Self.groupSize { try read(&group, into: batch, writer) }
    }
    try read(&group, into: batch, writer)
    try batch.commit()
    try batch.finish()
    var report = Report(path: reader.path, batch: batch.report)
    let decided = try writer.takeDecisions(of: reader, extract: batch.reading.extract)
    report.decisions = decided.ids.count
    (report.savedQueries, report.namesTaken) = try writer.takeSavedQueries(of: reader)
    return (report, decided)
  }

  private static let groupSize = 500

  private func read(
    _ group: inout [Article], into batch: Batch, _ writer: ArchiveWriter
  ) throws {
    let articles = group
    group = []
    let needed = try articles.map { try writer.match($0).needsReading }
    let readings = ReadingGroup(articles, needed: needed, by: batch.reading).readings()
    for (article, reading) in zip(articles, readings) {
      try batch.take(.delivery(Delivery(article, reading), nulls: 0))
    }
  }
}

extension StoredArticle {
  /// Brings the texts to the form in which they are kept, should another program have made the
  /// archive.
  fileprivate mutating func clean() {
    article.text = StoredText(article.text).text
    olderTexts = olderTexts.map { StoredText($0).text }
  }
}
