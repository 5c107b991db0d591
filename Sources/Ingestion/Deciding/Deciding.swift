import Archive
import Extraction
import Linguistics

/// What a person decided.
public typealias Decision = Archive.Decision
/// A decision as it is kept.
public typealias StoredDecision = Archive.StoredDecision
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
    reading = try ArticleReading()
  }

  /// Keeps decisions, all or none.
  public func decide(_ decisions: [Decision]) throws -> DecisionReport {
    try writing { try $0.decide(decisions, extract: reading.extract) }
  }

  /// Takes decisions back, all or none.
  public func takeBack(
    _ ids: [Int64]
  ) throws -> (undone: [StoredDecision], report: DecisionReport) {
    try writing { try $0.takeBack(decisions: ids, extract: reading.extract) }
  }

  /// Takes over decisions that were made elsewhere.
  public func take(_ decisions: [Decision]) throws -> DecisionReport {
    try writing { try $0.take(decisions, extract: reading.extract) }
  }

  /// What the text round some words says, in code points; nil when they are no words of it.
  public func passage(of words: Range<Int>, in text: String) -> Passage? {
    reading.extractor.passage(
      of: Span(start: words.lowerBound, end: words.upperBound), in: text)
  }

  /// The figure that some words are by themselves.
  public func figure(in words: String) -> Figure? { reading.extractor.figure(in: words) }

  private func writing<Result>(_ body: (ArchiveWriter) throws -> Result) throws -> Result {
    let writer = try ArchiveWriter.open(archive, create: false, toolVersion: toolVersion)
    let result = try body(writer)
    try writer.close()
    return result
  }
}
