/// The items of a JSON Feed.
struct JSONFeedArticle: JSONMapping {
  let reader = "jsonfeed/1"
  private let source: String?
  private let language: String?
  private let author: String?

  /// Knows what the feed says of itself.
  init(feed: [(key: String, value: JSONValue)]) {
    let feed = Dictionary(feed, uniquingKeysWith: { $1 })
    source = feed["title"]?.plainText
    language = feed["language"]?.plainText
    author = (feed["authors"] ?? feed["author"])?.plainText
  }

  func particulars(_ object: JSONValue) throws(Fault) -> Particulars? {
    var members = JSONMembers(object)
    var particulars = Particulars()
    var extra = ExtraFields()
    setText(&members, &particulars, &extra)
    particulars.set(.title, FeedText.title(members.take("title")?.text))
    particulars.set(.id, members.take("id")?.text)
    particulars.set(.url, members.take("url", "external_url")?.text)
    particulars.set(.author, members.take("authors", "author")?.text ?? author)
    particulars.set(.language, members.take("language")?.text ?? language)
    particulars.set(.source, source)
    if let date = members.take("date_published", "date_modified") {
      particulars.set(.date, date.name, date.text)
    }
    members.addRest(to: &extra)
    particulars.extra = extra.json
    return particulars
  }

  private func setText(
    _ members: inout JSONMembers, _ particulars: inout Particulars, _ extra: inout ExtraFields
  ) {
    let html = members.take("content_html").map { FeedText.html($0.text) } ?? ""
    let plain = members.take("content_text")?.text.trimmed ?? ""
    if !html.isEmpty {
      particulars.set(.text, "content_html", html)
    } else if !plain.isEmpty {
      particulars.set(.text, "content_text", plain)
    } else if let summary = members.take("summary") {
      particulars.set(.text, summary.name, FeedText.body(summary.text))
      extra.mark(ExtraFields.summaryOnly)
    }
  }
}
