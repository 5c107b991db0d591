import Archive
import Testing

@testable import Query

/// The texts that an article has had.
@Suite struct VersionTests {
  let archive: SmallArchive
  let pages: PageReader

  init() throws {
    archive = try SmallArchive { archive in
      _ = try archive.article("Le pont est fermé.", date: "2017-12-07", source: "Le Monde")
      _ = try archive.article("La digue tient.", date: "2017-12-08", source: "Le Monde")
    }
    pages = PageReader(archive.reader)
  }

  @Test func `an article with one text has nothing to differ from`() throws {
    let error = #expect(throws: QueryError.self) { try pages.versions(of: .article(1)) }
    #expect(error?.kind.exitCode == 66 && error?.message.contains("no older text of a1") == true)
  }

  @Test func `a version that is not there is told, with those there are`() throws {
    let error = #expect(throws: QueryError.self) {
      try pages.versions(of: .article(1), against: 7)
    }
    #expect(error?.message == "There is no version 7 of a1. It has 1.")
    let missing = #expect(throws: QueryError.self) { try pages.versions(of: .article(9)) }
    #expect(missing?.message.contains("no article a9") == true)
  }

  @Test func `a text is the same as itself`() throws {
    let pair = try pages.versions(of: .article(2), against: 1)
    #expect(pair.old == pair.new && pair.new.text == "La digue tient." && pair.article == 2)
  }
}
