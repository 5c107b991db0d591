import FoundationEssentials
import Ingestion
import Testing

@testable import Query

private let seedFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "shared/seed").path

/// The article that the project started from, taken in and asked.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: seedFolder))) struct SeedTests {
  private let archive: String
  private let runner: QueryRunner

  init() throws {
    archive =
      FileManager.default.temporaryDirectory
      .appending(path: "seed-\(UUID().uuidString).db").path
    let options = try IngestionOptions()
    _ = try Ingestor(archive: archive, options: options, toolVersion: "test").run([seedFolder])
    runner = QueryRunner(try ArchiveReader.open(archive))
  }

  private func rows(_ question: Question, _ columns: [String]) throws -> [String] {
    var question = question
    question.columns = columns
    var rows: [String] = []
    try runner.run(question, columns: { _ in }) { row in
      rows.append((0..<columns.count).map { row.text($0) }.joined(separator: " | "))
    }
    try? FileManager.default.removeItem(atPath: archive)
    return rows
  }

  @Test(arguments: ["Roudskoï", "roudskoi", "Roudskoy", "Sergueï Roudskoï", "general roudskoi"])
  func `a general has his four claims`(_ name: String) throws {
    let rows = try rows(Question(.claims, filters: [Filter(.by, name)]), ["speaker", "text"])
    #expect(rows.count == 4, "\(rows)")
    #expect(rows.allSatisfy { $0.hasPrefix("Sergueï Roudskoï | ") })
    for (row, words) in zip(
      rows, ["totalement libérée", "sans précédent", "détruire", "Des bandes"])
    {
      #expect(row.contains(words))
    }
  }

  @Test(arguments: ["takfiristes", "takfiriste", "TAKFIRISTES"])
  func `a word has its three figures`(_ word: String) throws {
    let rows = try rows(
      Question(.figures, words: [word]), ["value", "modifier", "speaker", "matched"])
    #expect(
      rows.map { $0.split(separator: " | ").prefix(3).joined(separator: " ") } == [
        "500.0 exact Jean-Yves Le Drian", "500.0 approx Jean-Yves Le Drian",
        "500.0 approx Jean-Yves Le Drian",
      ], "\(rows)")
  }

  @Test(arguments: [
    ("all claims by Roudskoï", 4), ("figures mentioning takfiristes", 3),
    ("toutes les déclarations de Roudskoï", 4), ("chiffres mentionnant takfiristes", 3),
    ("qui est Florence Parly", 1), ("articles mentionnant la Syrie", 1),
    ("claims by Le Drian", 4), ("all figures", 5),
  ])
  func `a question in plain words brings its rows`(_ line: String, _ count: Int) throws {
    let rows = try rows(Ask.parse(line).question, ["id"])
    #expect(rows.count == count)
  }
}
