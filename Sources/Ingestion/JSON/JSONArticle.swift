/// Turns a JSON object into an article, by the usual names of fields.
struct JSONArticle: JSONMapping {
  let reader = "json/1"
  let names: FieldNames
  /// What an agency's article is read as, where a file has one.
  let agency: NinjsArticle

  func mapping(for object: JSONValue) -> any JSONMapping {
    // Who says where the text is knows the file better.
    names.given.isEmpty && NinjsArticle.isOne(object) ? agency : self
  }

  /// What an object says of an article.
  func particulars(_ object: JSONValue) throws(Fault) -> Particulars? {
    let members = object.members
    let places = names.places(in: members.map(\.key))
    guard places[.text] != nil else { throw Fault(missingText(members)) }
    var particulars = Particulars()
    var taken: Set<Int> = []
    for (field, place) in places {
      let (key, value) = members[place]
      guard let text = text(of: value, for: field) else {
        if field == .text && value.kind != .null { throw Fault("\"\(key)\" is not a text.") }
        if value.kind == .null { taken.insert(place) }
        continue
      }
      taken.insert(place)
      particulars.set(field, key, text)
    }
    particulars.extra = extra(members, without: taken)
    // Where its text is does not change when it may be used.
    if NinjsArticle.isOne(object) { try agency.check(object, particulars.identity) }
    return particulars
  }

  /// The text of a value, for a field.
  private func text(of value: JSONValue, for field: Field) -> String? {
    switch (value.kind, field) {
    case (.number, .date), (.number, .publishedAt):
      value.text.map { UnixTime.iso($0) ?? $0 }
    case (.array, .text): joined(value, by: "\n\n")
    case (.array, _): joined(value, by: ", ")
    case (.object, .text): nil
    case (.object, _): name(of: value)
    default: value.text
    }
  }

  /// The elements of an array, texts or named things; nil when one is neither.
  private func joined(_ array: JSONValue, by separator: String) -> String? {
    var texts: [String] = []
    for element in array.elements where element.kind != .null {
      guard let text = element.text ?? name(of: element) else { return nil }
      texts.append(text)
    }
    return texts.joined(separator: separator)
  }

  /// What an object such as `{"name": "…"}` is called.
  private func name(of value: JSONValue) -> String? {
    value.members.last { $0.key == "name" }?.value.text
  }

  /// All that has no column, as it was written.
  private func extra(_ members: [(key: String, value: JSONValue)], without taken: Set<Int>)
    -> String?
  {
    var object: [UInt8] = []
    var last: [String: Int] = [:]
    for (place, member) in members.enumerated() { last[member.key] = place }
    for (place, member) in members.enumerated()
    where !taken.contains(place) && last[member.key] == place {
      object.append(object.isEmpty ? JSON.openObject : JSON.comma)
      object += JSONString.written(member.key) + [JSON.colon] + member.value.raw
    }
    return object.isEmpty ? nil : String(decoding: object + [JSON.closeObject], as: UTF8.self)
  }

  private func holdsArticles(_ value: JSONValue) -> Bool {
    guard value.kind == .array, let first = value.elements.first else { return false }
    return names.places(in: first.members.map(\.key))[.text] != nil
  }

  private func missingText(_ members: [(key: String, value: JSONValue)]) -> String {
    if let list = members.first(where: { holdsArticles($0.value) }) {
      return "The articles stand in its list \"\(list.key.shortened)\". Take them out of it, as "
        + "jq -c '.NAME[]' does, and ingest what that prints."
    }
    if let name = names.given[.text] {
      return "The article has no \"\(name)\", which --map gives as its text."
    }
    return "The article has no key \"text\", \"body\" or \"content\". Name its key: --map text=KEY."
  }
}
