import Archive
import Linguistics

/// The article of a page: its text and what is known of it.
struct PageArticle {
  private let page: PageBytes
  private let hints: PageHints
  private let facts: PageFacts
  private let title: String?
  private let source: String?
  private let author: String?
  private let published: String?
  private let isList: Bool
  private let paragraphs: [PageText.Paragraph]

  /// Reads a page.
  init(_ page: PageBytes, _ hints: PageHints) {
    self.page = page
    self.hints = hints
    let tree = PageTree(page.utf8)
    facts = PageFacts(tree)
    let titles = PageTitle(tree, facts)
    title = titles.title
    source =
      facts.source ?? titles.site ?? PageAddress.host(facts.url) ?? PageAddress.host(hints.url)
    author = PageAuthor.author(tree, declared: facts.author, source: source)
    published = PageDate.published(
      tree, declared: facts.published, title: title, url: facts.url ?? hints.url)
    isList = !facts.isArticle && PageList.isList(tree)
    paragraphs = MainText(tree, title: title, author: author).paragraphs
  }

  /// The article, or why the page holds none.
  func article(at place: Place) throws(Fault) -> ReadArticle {
    if MarkupScan.breaksOff(page.utf8) {
      throw Fault("The page breaks off in the middle of a tag. Save it again.")
    }
    if !facts.isArticle, PageAddress.isFront(hints.url ?? facts.url) {
      throw Fault("The page is the front page of a site. Save the page of an article.")
    }
    if isList { throw Fault("The page lists articles. Save the page of one of them.") }
    let shown = paragraphs.map(\.text).joined(separator: "\n\n")
    let body = DeclaredBody(facts.body).better(than: shown)
    let text = body ?? shown
    let prose = body?.utf8.count ?? paragraphs.reduce(0) { $0 + $1.prose }
    let isLong = text.utf8.count >= (facts.isArticle ? 25 : 40)
    guard isLong, prose > 0 || facts.isArticle && text.utf8.count >= 25 else {
      throw Fault(
        "The page shows no article, only menus or notices. Save the page of the article itself.")
    }
    var particulars = Particulars()
    particulars.set(.text, "text", text)
    set(&particulars)
    var read = try particulars.article(at: place)
    if read.article.language == nil || LanguageGuess.isFrench(text) == true {
      read.article.language = language(of: text)
    }
    if body == nil { locate(&read.article) }
    return read
  }

  private func set(_ particulars: inout Particulars) {
    let values: [(Field, String, String?)] = [
      (.title, "title", title), (.date, "date", published), (.source, "source", source),
      (.author, "author", author), (.id, "identifier", facts.key),
      (.language, "lang", facts.language),
      (.url, "url", url),
    ]
    for (field, name, value) in values {
      if let value = value?.particular { particulars.set(field, name, value) }
    }
    particulars.extra = extra
  }

  /// The declared address; that of the site's front page is one that a template gives every page.
  private var url: String? {
    let declared = PageAddress.whole(facts.url, hints.url)
    return PageAddress.isFront(declared) ? hints.url : declared ?? hints.url
  }

  /// What the page declares, unless the text is plainly French: templates declare wrongly.
  private func language(of text: String) -> String? {
    guard LanguageGuess.isFrench(text) == true else { return facts.language }
    if let declared = facts.language, FrenchLanguageNames.contains(declared) { return declared }
    return facts.language == nil ? nil : FrenchLanguageNames.code
  }

  /// What has no column, as a JSON object.
  private var extra: String? {
    let members = facts.others.map { member in
      JSONString.written(member.name) + [JSON.colon] + Array(member.value.raw)
    }
    if members.isEmpty { return nil }
    let object = [JSON.openObject] + members.joined(separator: [JSON.comma]) + [JSON.closeObject]
    return StoredText(utf8: Array(object)).text
  }

  /// Notes where each paragraph of the stored text stands in the page.
  private func locate(_ article: inout Article) {
    article.paragraphs = PagePlaces(page).places(of: paragraphs, in: article.text)
  }
}
