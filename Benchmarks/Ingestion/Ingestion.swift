import Archive
import Dispatch
import Extraction
import Foundation

/// Takes a file of articles into a new archive with the program, then stores the very same rows
/// again without extraction, and prints how long both take and what the archive is made of.
@main enum Ingestion {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("benchmark-ingestion PROGRAM CORPUS.jsonl ARCHIVE.db")
      exit(64)
    }
    let archive = arguments[3]
    let run = try ProgramRun(
      arguments[1], ["ingest", "-q", "--archive", archive, arguments[2]])
    let reader = try ArchiveReader.open(archive)
    let count = try number("SELECT count(*) FROM article", reader)
    line("articles", "\(count)")
    line("ingestion", run.seconds, of: count)
    line("  processor", String(format: "%.2f ms an article", run.processor * 1000 / Double(count)))
    line("  most memory", "\(run.memory / 1024) MB")
    line("  written", "\(run.written >> 20) MB")
    let storing = try Storing(from: reader, to: archive + ".stored").run()
    line("storing alone", storing, of: count)
    line("ingestion over storing", String(format: "%.2f", run.seconds / storing))
    try ArchiveParts(reader).print()
  }

  static func number(_ sql: String, _ reader: ArchiveReader) throws -> Int {
    try reader.first(sql) { $0.int(0) } ?? 0
  }

  static func line(_ name: String, _ value: String) {
    print(name.padding(toLength: 26, withPad: " ", startingAt: 0) + value)
  }

  static func line(_ name: String, _ seconds: Double, of articles: Int) {
    line(name, String(format: "%.1f s, %.0f a second", seconds, Double(articles) / seconds))
  }
}

/// A run of the program, with what it took.
struct ProgramRun {
  let seconds: Double
  /// Seconds of all processors.
  let processor: Double
  /// The most memory it had, in KiB.
  let memory: Int
  /// Bytes that went to the disk.
  let written: Int

  init(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let begun = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    seconds = begun.duration(to: .now) / .seconds(1)
    guard process.terminationStatus == 0 else { exit(process.terminationStatus) }
    var usage = rusage()
    getrusage(Int32(RUSAGE_CHILDREN.rawValue), &usage)
    processor =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    memory = usage.ru_maxrss
    written = usage.ru_oublock * 512
  }
}

/// The rows of an archive stored again in another one, group by group.
struct Storing {
  private let reader: ArchiveReader
  private let path: String
  private let extractor: Extractor

  init(from reader: ArchiveReader, to path: String) throws {
    self.reader = reader
    self.path = path
    extractor = try Extractor()
  }

  /// The seconds that storing takes; reading and extraction are not counted.
  func run() throws -> Double {
    let writer = try ArchiveWriter.open(path, create: true, toolVersion: "benchmark")
    _ = try writer.beginBatch(origin: "benchmark")
    var seconds = 0.0
    var last: Int64 = 0
    while let group = try deliveries(after: &last) {
      let begun = ContinuousClock.now
      _ = try writer.commit(group) { text, _ in extractor.extract(text) }
      seconds += begun.duration(to: .now) / .seconds(1)
    }
    let begun = ContinuousClock.now
    try writer.close()
    return seconds + begun.duration(to: .now) / .seconds(1)
  }

  private func deliveries(after last: inout Int64) throws -> [Delivery]? {
    var articles: [Article] = []
    while articles.count < 1000, let next = try reader.article(after: last) {
      last = next.id
      articles.append(next.article)
    }
    guard !articles.isEmpty else { return nil }
    let words = try TermList()
    return articles.map { Delivery($0, .extracted(extractor.extract($0.text)), listing: words) }
  }
}

/// What the bytes of an archive are for.
struct ArchiveParts {
  private let reader: ArchiveReader

  init(_ reader: ArchiveReader) { self.reader = reader }

  /// Prints the parts, each as a multiple of the text.
  func print() throws {
    let text = try Ingestion.number(
      "SELECT sum(length(CAST(text AS BLOB))) FROM article", reader)
    let all = try Ingestion.number("SELECT sum(pgsize) FROM dbstat", reader)
    line("archive", all, text)
    var shown = 0
    let largest = """
      SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 24
      """
    try reader.rows(largest) { row in
      shown += row.int(1)
      line("  " + row.text(0), row.int(1), text)
    }
    line("  all others", all - shown, text)
  }

  private func line(_ name: String, _ bytes: Int, _ text: Int) {
    let times = String(format: "%.2f", Double(bytes) / Double(max(text, 1)))
    Ingestion.line(name, "\(times) of the text, \(bytes >> 20) MB")
  }
}
