import Archive
import Extraction
import Linguistics

/// What a person decided.
public typealias Decision = Archive.Decision
/// A decision as it is kept.
public typealias StoredDecision = Archive.StoredDecision
/// Someone or something that a user lists.
public typealias ListedName = Archive.ListedName
/// What loading a list of names did.
public typealias ListReport = Archive.ListReport
/// What decisions did to the archive.
public typealias DecisionReport = Archive.DecisionReport

/// Lays decisions over the extractions of an archive, or takes them back.
public struct Deciding {
  private let archive: String
  private let toolVersion: String
  private let reading: ArticleReading

  /// Makes ready to decide about the archive at a path, which exists.
  public init(archive: String, toolVersion: String) throws {
    self.archive = archive
    self.toolVersion = toolVersion
    reading = try ArticleReading(knowing: ArchiveReader.open(archive).knownNames())
  }

  /// Keeps decisions, all or none.
  public func decide(_ decisions: [Decision]) throws -> DecisionReport {
    try writing {
      try $0.decide(decisions, extract: reading.extract)
    } report: {
      $0
    }
  }

  /// Takes decisions back, all or none.
  public func takeBack(
    _ ids: [Int64]
  ) throws -> (undone: [StoredDecision], report: DecisionReport) {
    try writing {
      try $0.takeBack(decisions: ids, extract: reading.extract)
    } report: {
      $0.report
    }
  }

  /// Takes over decisions that were made elsewhere.
  public func take(_ decisions: [Decision]) throws -> DecisionReport {
    try writing {
      try $0.take(decisions, extract: reading.extract)
    } report: {
      $0
    }
  }

  /// What the text round some words says, in code points; nil when they are no words of it.
  public func passage(of words: Range<Int>, in text: String) -> Passage? {
    reading.extractor.passage(
      of: Span(start: words.lowerBound, end: words.upperBound), in: text)
  }

  /// The figure that some words are by themselves.
  public func figure(in words: String) -> Figure? { reading.extractor.figure(in: words) }

  /// Keeps the entries of a list of names, each under the list's name, and takes back those that
  /// are no longer in it.
  public func load(_ entries: [ListedName], as list: String, author: String) throws -> ListReport {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    var report = try writer.load(entries, as: list, author: author, extract: reading.extract)
    try writer.close()
    report.articles = try readAgain(report.articles)
    return report
  }

  private func writing<Result>(
    _ body: (ArchiveWriter) throws -> Result, report: (Result) -> DecisionReport
  ) throws -> Result {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    let result = try body(writer)
    try writer.close()
    _ = try readAgain(report(result).withOtherNames)
    return result
  }

  /// Reads the articles again whose names came to a list or left it; gives their number.
  private func readAgain(_ articles: Int) throws -> Int {
    guard articles > 0 else { return 0 }
    return try Reextraction(archive: archive, .withOtherNames, toolVersion: toolVersion).run()
      .articles
  }
}
