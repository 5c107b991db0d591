/// Articles in ninjs, the JSON of news agencies, in versions 1 to 3.
struct NinjsArticle: JSONMapping {
  let reader = "ninjs/1"
  let now: Moment

  /// Whether an object is an article in ninjs: it has an address as id, and keys that only ninjs
  /// has.
  static func isOne(_ object: JSONValue) -> Bool {
    guard object.raw.contains("\"uri\"") else { return false }
    let members = JSONMembers(object)
    return members.has("uri") && marks.contains(where: members.has)
  }

  private static let marks = [
    "pubstatus", "versioncreated", "body_html", "body_xhtml", "body_text", "bodies",
    "representationtype", "embargoed",
  ]

  func particulars(_ object: JSONValue) throws(Fault) -> Particulars? {
    var members = JSONMembers(object)
    if let type = members["type"]?.text, !["text", "composite", ""].contains(type) { return nil }
    var particulars = Particulars()
    var extra = ExtraFields()
    setNames(&members, &particulars)
    try check(object, particulars.identity)
    setText(&members, &particulars, &extra)
    if let date = members.take("firstcreated", "contentcreated", "versioncreated") {
      particulars.set(.date, date.name, date.text)
    }
    members.addRest(to: &extra)
    particulars.extra = extra.json
    return particulars
  }

  /// Throws what keeps an object in ninjs from being taken in now.
  func check(_ object: JSONValue, _ identity: ArticleIdentity) throws(Fault) {
    try Self.release(JSONMembers(object)).check(identity, now: now)
  }

  private func setNames(_ members: inout JSONMembers, _ particulars: inout Particulars) {
    particulars.set(.id, members.take("uri")?.text)
    particulars.set(.url, members.take("url", "href", "link")?.text)
    particulars.set(.title, FeedText.title(headline(&members)))
    particulars.set(.author, members.take("byline", "by", "bylines")?.text)
    particulars.set(.language, members.take("language")?.text)
    particulars.set(
      .source,
      members["provider"]?.plainText ?? members["infosource"]?.plainText
        ?? members["infosources"]?.plainText ?? members["copyrightholder"]?.plainText
        ?? members["rightsinfo"]?.member("copyrightholder")?.plainText)
  }

  /// The headline, or the main one of several.
  private func headline(_ members: inout JSONMembers) -> String? {
    if let headline = members.take("headline") { return headline.text }
    guard let all = members["headlines"]?.elements, !all.isEmpty else {
      return members.take("title")?.text
    }
    if all.count == 1 { members.drop("headlines") }
    let main = all.first { $0.member("role")?.text?.lowercased().hasSuffix("main") == true }
    return (main ?? all[0]).plainText
  }

  // MARK: - Text

  private func setText(
    _ members: inout JSONMembers, _ particulars: inout Particulars, _ extra: inout ExtraFields
  ) {
    for key in ["body_xhtml", "body_html", "body_text"] {
      guard let body = members[key]?.plainText else { continue }
      members.drop(key)
      if particulars[.text] != nil { continue }
      particulars.set(.text, key, key == "body_text" ? body.trimmed : FeedText.html(body))
    }
    if particulars[.text] == nil, let body = Self.text(of: members["bodies"]) {
      members.drop("bodies")
      particulars.set(.text, "bodies", body)
    }
    guard particulars[.text] == nil, let summary = summary(&members) else { return }
    particulars.set(.text, summary.name, summary.text)
    extra.mark(ExtraFields.summaryOnly)
  }

  private func summary(_ members: inout JSONMembers) -> (name: String, text: String)? {
    if let text = Self.text(of: members["descriptions"]) {
      members.drop("descriptions")
      return ("descriptions", text)
    }
    return members.take("description_text", "description_html", "description_xhtml").map {
      ($0.name, FeedText.body($0.text))
    }
  }

  /// The text of the best of several renditions: HTML, which has paragraphs, before plain text.
  private static func text(of renditions: JSONValue?) -> String? {
    let all = (renditions?.elements ?? []).compactMap {
      rendition -> (isHTML: Bool, text: String)? in
      guard let value = rendition.member("value")?.text else { return nil }
      let isHTML = rendition.member("contenttype")?.text?.contains("html") == true
      let text = isHTML ? FeedText.html(value) : FeedText.body(value)
      return text.isEmpty ? nil : (isHTML, text)
    }
    return (all.first(where: \.isHTML) ?? all.first)?.text
  }

  private static func release(_ members: JSONMembers) -> Release {
    var release = Release(status: members["pubstatus"]?.text)
    if let embargo = members["embargoed"], embargo.kind != .null {
      let text = embargo.plainText
      release.embargo =
        switch text {
        case nil, "true": .withoutEnd
        case "false": .none
        case let text?: .until(text)
        }
    }
    return release
  }
}

extension ArraySlice<UInt8> {
  /// Whether a key stands in the bytes, in its quotes.
  fileprivate func contains(_ key: StaticString) -> Bool {
    withUnsafeBytes { bytes in
      let length = key.utf8CodeUnitCount
      var rest = bytes[...]
      while let quote = rest.firstIndex(of: JSON.quote), bytes.count - quote >= length {
        if bytes[quote..<quote + length].elementsEqual(
          UnsafeBufferPointer(start: key.utf8Start, count: length))
        {
          return true
        }
        rest = bytes[(quote + 1)...]
      }
      return false
    }
  }
}
