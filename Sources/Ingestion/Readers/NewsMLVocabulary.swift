/// NewsML-G2: single items, and messages that carry several.
struct NewsMLVocabulary: ArticleVocabulary {
  static let reader = "newsml/1"
  static let home = "newsml"
  static let articles: Set<String> = ["newsItem"]

  private let now: Moment

  init(head: XMLElement?, now: Moment) { self.now = now }

  func particulars(_ article: XMLArticle) throws(Fault) -> Particulars? {
    let item = article.element
    guard Self.isText(item) else { return nil }
    let content = NewsMLContent(item)
    var particulars = Particulars()
    setNames(item, content, &particulars)
    particulars.set(
      .language,
      item.find("contentMeta", "language")?["tag"] ?? content.story?.language
        ?? article.language)
    try Self.release(item).check(particulars.identity, now: now)
    let text = content.text
    if !text.isEmpty { particulars.set(.text, "contentSet", text) }
    setDate(item, &particulars)
    particulars.extra = extra(item, content).json
    return particulars
  }

  /// Whether an item is a text; messages carry pictures and films along with it.
  private static func isText(_ item: XMLElement) -> Bool {
    guard let kind = item.find("itemMeta", "itemClass").flatMap(code) else { return true }
    return ["text", "composite"].contains(lastWord(kind))
  }

  private func setNames(
    _ item: XMLElement, _ content: NewsMLContent, _ particulars: inout Particulars
  ) {
    let meta = item.first("contentMeta")
    let provider = item.find("itemMeta", "provider")
    particulars.set(.title, meta?.first("headline")?.words ?? content.story?.headline)
    particulars.set(
      .author,
      meta?.first("by")?.words ?? content.story?.byline
        ?? meta?.first("creator").flatMap(Self.name))
    particulars.set(
      .source,
      provider.flatMap(Self.name) ?? meta?.first("creditline")?.words
        ?? content.story?.distributor)
    particulars.set(.id, item["guid"])
    let link = item.find("itemMeta")?.all("link").first {
      $0["rel"]?.hasSuffix("alternate") == true
    }
    particulars.set(.url, link?["href"])
  }

  private func setDate(_ item: XMLElement, _ particulars: inout Particulars) {
    let dates = [
      item.find("contentMeta", "contentCreated"), item.find("itemMeta", "firstCreated"),
      item.find("itemMeta", "versionCreated"),
    ]
    if let date = dates.lazy.compactMap(\.self).first {
      particulars.set(.date, date.name, date.words ?? "")
    }
  }

  private static func release(_ item: XMLElement) -> Release {
    let meta = item.first("itemMeta")
    var release = Release(status: meta?.first("pubStatus").flatMap(code))
    // An embargo without a time has no end that is known.
    if let embargo = meta?.first("embargoed") {
      release.embargo = embargo.words.map { .until($0) } ?? .withoutEnd
    }
    return release
  }

  // MARK: - What has no column

  private func extra(_ item: XMLElement, _ content: NewsMLContent) -> ExtraFields {
    var extra = ExtraFields()
    extra.add(number: item["version"], as: ExtraFields.version)
    let parts = [
      ("itemMeta", Self.ofItem), ("contentMeta", Self.ofContent), ("rightsInfo", Self.ofRights),
    ]
    for (part, names) in parts {
      for element in item.first(part)?.elements ?? [] where names.contains(element.name) {
        extra.add(element.name, Self.name(element))
      }
    }
    if item.find("contentMeta", "dateline") == nil {
      extra.add("dateline", content.story?.dateline)
    }
    return extra
  }

  private static let ofItem: Set<String> = ["versionCreated", "embargoed", "edNote", "signal"]
  private static let ofContent: Set<String> = [
    "contentModified", "urgency", "located", "creditline", "dateline", "slugline", "subject",
    "genre", "keyword", "description", "audience", "infoSource",
  ]
  private static let ofRights: Set<String> = ["copyrightHolder", "copyrightNotice", "usageTerms"]

  // MARK: - Values

  /// The name of what an element refers to, or else its text or code.
  private static func name(_ element: XMLElement) -> String? {
    element.first("name")?.words ?? element["literal"]
      ?? (element.elements.isEmpty ? element.words : nil)
      ?? code(element).map { $0.contains("/") ? $0 : lastWord($0) }
  }

  /// The code of a value in a controlled vocabulary.
  private static func code(_ element: XMLElement) -> String? { element["qcode"] ?? element["uri"] }

  private static func lastWord(_ code: String) -> String {
    code.split { ":/#".contains($0) }.last.map(String.init) ?? code
  }
}

/// The content of an item of NewsML-G2, in the first rendition that is a text.
struct NewsMLContent {
  /// The content where it is NITF.
  let story: NITFStory?
  private let set: XMLElement?

  init(_ item: XMLElement) {
    set = item.first("contentSet")
    let roots = set?.all("inlineXML").compactMap { $0.first("nitf:nitf", "nitf") }
    story = roots?.first.map(NITFStory.init)
  }

  /// The text.
  var text: String {
    if let text = story?.text, !text.isEmpty { return text }
    for part in set?.elements ?? [] {
      let text = Self.text(part)
      if !text.isEmpty { return text }
    }
    return ""
  }

  private static func text(_ part: XMLElement) -> String {
    switch part.name {
    case "inlineXML":
      var markup = XMLMarkup()
      markup.writeContent(of: part.descendant("xhtml:body") ?? part.descendant("body") ?? part)
      return HTMLFragment.text(of: markup.html)
    case "inlineData":
      let type = part["contenttype"] ?? ""
      return type.contains("html") ? FeedText.html(part.text) : FeedText.body(part.text)
    default: return ""
    }
  }
}
