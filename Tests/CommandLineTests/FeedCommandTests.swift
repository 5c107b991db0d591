import Foundation
import Testing

/// Feeds and what agencies send, from the file to the claim.
@Suite struct FeedCommandTests {
  private static let samples = Readme.root + "/Tests/Fixtures/samples"

  @Test func `the samples are taken in, and their claims have speakers`() throws {
    let folder = try Folder()
    let ingest = try Program.run(["ingest", Self.samples, "--archive", "a.db"], in: folder)
    #expect(ingest.status == 0)
    #expect(ingest.errors.contains("9 "))
    let speakers = try Program.run(
      [
        "sql", "SELECT DISTINCT speaker FROM claims WHERE speaker IS NOT NULL", "--archive", "a.db",
      ],
      in: folder)
    for name in ["Hélène Courtade", "Étienne Vasseur", "Odile Granger", "Bruno Castel"] {
      #expect(speakers.output.contains(name))
    }
    let again = try Program.run(["ingest", Self.samples, "--archive", "a.db"], in: folder)
    #expect(again.status == 0)
    let count = try Program.run(
      ["sql", "SELECT count(*) FROM articles", "--archive", "a.db", "--csv"], in: folder)
    #expect(count.output.hasSuffix("\r\n9\r\n"))
  }

  @Test func `standard input is known by its content, or read as a person says`() throws {
    let feed = "<rss><item><description>Le fleuve monte.</description></item></rss>"
    let known = try Program.run(["extract", "-"], in: Folder(), input: feed)
    #expect(known.status == 0 && known.output.contains("\"line\": 1"))
    let items = "<x><item><description>Le fleuve monte.</description></item></x>"
    let said = try Program.run(
      ["extract", "-", "--reader", "rss", "--text"], in: Folder(), input: items)
    #expect(said.status == 0 && said.output.contains("\"text\": \"Le fleuve monte.\""))
  }

  @Test func `a reader that there is not is a usage error that names those there are`() throws {
    let outcome = try Program.run(["ingest", "x", "--reader", "fax"], in: Folder())
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("fax") && outcome.errors.contains("newsml"))
  }
}
