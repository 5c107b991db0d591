import Archive
import Extraction

/// What looking for claims and figures again changed.
public typealias ExtractionChange = Archive.ExtractionChange
/// Which articles are to be read again.
public typealias RereadChoice = Archive.RereadChoice
/// A decision of a person about words that no claim, figure or name has any more.
public typealias OrphanedDecision = Archive.OrphanedDecision

/// Looks for claims and figures in the articles of an archive again, with this program's extractor.
///
/// Articles are read on every core and committed in groups; one whose extractor is this one is
/// done, so that the same run goes on after it was stopped.
public struct Reextraction {
  private let archive: String
  private let choice: RereadChoice
  private let toolVersion: String

  /// Makes a run over some articles of the archive at a path.
  public init(archive: String, _ choice: RereadChoice, toolVersion: String) {
    self.archive = archive
    self.choice = choice
    self.toolVersion = toolVersion
  }

  /// What a run did.
  public struct Report: Sendable {
    /// Articles that were read again.
    public var articles = 0
    /// Articles that were looked at and are not French.
    public var notFrench = 0
    /// The rows that came, went and stayed.
    public var change = ExtractionChange()
    /// Decisions whose words are gone.
    public var orphans: [OrphanedDecision] = []
    /// What could not be tidied up at the end, as a sentence.
    public var note: String?
  }

  /// Reads the articles again; `watch` is told after each group.
  public func run(watch: (Report) -> Void = { _ in }) throws -> Report {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    let reading = try ArticleReading(knowing: writer.knownNames())
    var report = Report()
    var underway = Underway()
    var group = RereadGroup()
    var last: Int64 = 0
    while let text = try writer.textToReread(after: last, choice) {
      last = text.article
      group.add(text)
      guard group.isFull else { continue }
      try advance(&underway, to: &group, reading, writer, &report)
      watch(report)
    }
    try advance(&underway, to: &group, reading, writer, &report)
    try advance(&underway, to: &group, reading, writer, &report)
    report.orphans = try writer.orphanedDecisions()
    report.note = try writer.close()
    return report
  }

  /// The group that is being read.
  private struct Underway {
    var ids: [Int64] = []
    var work: ReadingGroup?
  }

  /// Begins to read a group, and commits the one before meanwhile.
  private func advance(
    _ underway: inout Underway, to group: inout RereadGroup, _ reading: ArticleReading,
    _ writer: ArchiveWriter, _ report: inout Report
  ) throws {
    let next = Underway(ids: group.ids, work: ReadingGroup(group.articles, by: reading))
    group = RereadGroup()
    try commit(underway, writer, &report)
    underway = next
  }

  private func commit(
    _ underway: Underway, _ writer: ArchiveWriter, _ report: inout Report
  ) throws {
    guard let work = underway.work, !underway.ids.isEmpty else { return }
    let findings = zip(underway.ids, work.readings()).map { (article: $0, extraction: $1.found) }
    report.change += try writer.reread(findings)
    let read = findings.count { $0.extraction != nil }
    report.articles += read
    report.notFrench += findings.count - read
  }
}

extension Delivery.Reading {
  /// What was found; nil in a text that is not read.
  fileprivate var found: Extraction? {
    if case .extracted(let found) = self { found } else { nil }
  }
}

/// Articles that will be read and committed together.
private struct RereadGroup {
  var ids: [Int64] = []
  var articles: [Article] = []
  private var bytes = 0
  /// Whether it is time to commit: 500 articles, or 8 MiB of text.
  var isFull: Bool { articles.count >= 500 || bytes >= 8 << 20 }

  mutating func add(_ text: TextToReread) {
    var article = Article(text: text.text, origin: "a\(text.article)")
    article.language = text.language
    ids.append(text.article)
    articles.append(article)
    bytes += text.text.utf8.count
  }
}
