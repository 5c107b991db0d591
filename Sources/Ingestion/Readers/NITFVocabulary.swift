/// NITF, the text format of news agencies.
struct NITFVocabulary: ArticleVocabulary {
  static let reader = "nitf/1"
  static let home = "nitf"
  static let articles: Set<String> = ["nitf"]

  private let now: Moment

  init(head: XMLElement?, now: Moment) { self.now = now }

  func particulars(_ article: XMLArticle) throws(Fault) -> Particulars? {
    let root = article.element
    let story = NITFStory(root)
    let data = root.find("head", "docdata")
    var particulars = Particulars()
    setNames(root, story, &particulars)
    particulars.set(.language, story.language ?? article.language)
    try Self.release(data).check(particulars.identity, now: now)
    let text = story.text
    if !text.isEmpty { particulars.set(.text, "body.content", text) }
    setDate(root, &particulars)
    particulars.extra = extra(root, story).json
    return particulars
  }

  private func setNames(_ root: XMLElement, _ story: NITFStory, _ particulars: inout Particulars) {
    let data = root.find("head", "docdata")
    let publication = root.find("head", "pubdata")
    let source =
      publication?["name"] ?? story.distributor ?? data?.first("doc.copyright")?["holder"]
      ?? data?.first("doc-id")?["regsrc"]
    particulars.set(.title, story.headline ?? root.find("head", "title")?.words)
    particulars.set(.author, story.byline)
    particulars.set(.source, source)
    particulars.set(.id, data?.first("doc-id")?["id-string"] ?? root["uno"])
    particulars.set(.url, publication?["ex-ref"] ?? root.find("head", "pubdata")?["uri"])
  }

  private func setDate(_ root: XMLElement, _ particulars: inout Particulars) {
    let data = root.find("head", "docdata")
    for name in ["date.issue", "date.release"] {
      if let date = data?.first(name)?["norm"] { return particulars.set(.date, name, date) }
    }
    if let date = root.find("head", "pubdata")?["date.publication"] {
      particulars.set(.date, "date.publication", date)
    }
  }

  /// The status, and the time of release where that is still to come.
  private static func release(_ data: XMLElement?) -> Release {
    let status = data?["management-status"]
    let time = data?.first("date.release")?["norm"]
    if let time { return Release(status: status, embargo: .until(time)) }
    return Release(status: status, embargo: status == "embargoed" ? .withoutEnd : .none)
  }

  private func extra(_ root: XMLElement, _ story: NITFStory) -> ExtraFields {
    let data = root.find("head", "docdata")
    var extra = ExtraFields()
    extra.add(number: data?.first("du-key")?["version"], as: ExtraFields.version)
    extra.add("urgency", data?.first("urgency")?["ed-urg"])
    extra.add("dateline", story.dateline)
    for headline in story.subheadlines { extra.add("subheadline", headline) }
    for (name, attribute) in Self.attributes {
      for element in data?.all(name) ?? [] { extra.add(name, element[attribute]) }
    }
    for keyword in data?.first("key-list")?.all("keyword") ?? [] {
      extra.add("keyword", keyword["key"])
    }
    for subject in root.find("head", "tobject")?.all("tobject.subject") ?? [] {
      extra.add("subject", subject["tobject.subject.type"] ?? subject["tobject.subject.refnum"])
    }
    return extra
  }

  /// Elements of the document's data, and the attribute in which each says what it has to.
  private static let attributes = [
    ("date.release", "norm"), ("date.expire", "norm"), ("ed-msg", "info"), ("correction", "info"),
    ("doc-scope", "scope"), ("fixture", "fix-id"), ("series", "series.name"),
    ("doc.copyright", "holder"),
  ]
}
