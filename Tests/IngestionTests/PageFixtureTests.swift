import Testing

@testable import Archive
@testable import Ingestion

struct PageFixtureTests {
  @Test(arguments: PageFixture.all)
  func `the text of a page is its article and little else`(_ fixture: PageFixture) throws {
    let article = try #require(fixture.article)
    #expect(fixture.score(article) > 0.9, "\(article.text)")
  }

  @Test func `all pages together give nearly all words of their articles, and few others`() {
    let scores = PageFixture.all.map { fixture in fixture.article.map(fixture.score) ?? 0 }
    #expect(scores.count >= 30)
    #expect(scores.reduce(0, +) / Double(scores.count) > 0.97)
  }

  @Test(arguments: ["title", "author", "date", "source"])
  func `nineteen pages in twenty give the right particulars`(_ field: String) {
    let wrong = PageFixture.all.compactMap { fixture -> String? in
      let (found, wanted) = Self.values(of: field, fixture)
      return found == wanted ? nil : "\(fixture.name): \(found ?? "nil"), not \(wanted ?? "nil")"
    }
    #expect(wrong.count * 20 <= PageFixture.all.count, "\(wrong.joined(separator: "\n"))")
  }

  private static func values(of field: String, _ fixture: PageFixture) -> (String?, String?) {
    let (article, intended) = (fixture.article, fixture.intended)
    return switch field {
    case "title": (article?.title, intended.title)
    case "author": (article?.author, intended.author)
    case "source": (article?.source, intended.source)
    default: (article?.publishedAt ?? article?.date?.text, intended.date)
    }
  }
}
