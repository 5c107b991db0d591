/// What a page says of itself in JSON-LD.
struct LinkedData {
  typealias Thing = [String: JSONValue]
  private(set) var things: [Thing] = []
  private var named: [String: Thing] = [:]

  /// Reads all there is; what is no JSON, even after usual errors are put right, is left out.
  init(_ tree: PageTree) {
    for (place, node) in tree.nodes.enumerated() where node.name == "script" {
      guard node["type"]?.lowercased().contains("ld+json") == true else { continue }
      let text = tree.nodes[place + 1..<node.end].map(\.text).joined()
      if let value = Self.value(of: text) { gather(value) }
    }
  }

  /// The thing that the page is about: an article; nil when none is described.
  func article() -> Thing? {
    let ranked = things.map { ($0, Self.rank($0)) }.filter { $0.1 > 0 }
    guard let best = ranked.map(\.1).max() else { return nil }
    return ranked.first { $0.1 == best }?.0
  }

  /// The first thing of a type.
  func thing(_ type: String) -> Thing? { things.first { Self.types($0).contains(type) } }

  /// A value, or the thing that it refers to by its id.
  func resolved(_ value: JSONValue) -> Thing? {
    guard value.kind == .object else { return nil }
    let thing = Self.members(value)
    guard thing["name"] == nil, let id = thing["@id"]?.text else { return thing }
    return named[id] ?? thing
  }

  private mutating func gather(_ root: JSONValue) {
    var ahead = [root]
    while let value = ahead.popLast() {
      if value.kind == .array { ahead += value.elements.prefix(500).reversed() }
      guard value.kind == .object else { continue }
      let thing = Self.members(value)
      things.append(thing)
      if let id = thing["@id"]?.text, named[id]?["name"] == nil { named[id] = thing }
      for key in ["mainEntity", "mainEntityOfPage", "@graph"] {
        if let inner = thing[key] { ahead.append(inner) }
      }
    }
  }

  private static func members(_ value: JSONValue) -> Thing {
    var thing: Thing = [:]
    for (key, member) in value.members { thing[key] = member }
    return thing
  }

  /// How well a thing describes an article.
  private static func rank(_ thing: Thing) -> Int {
    let types = types(thing)
    if thing["headline"] == nil && thing["name"] == nil && thing["articleBody"] == nil { return 0 }
    if types.contains(where: { $0.hasSuffix("NewsArticle") }) { return 4 }
    if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") }) { return 3 }
    if types.contains("Report") || types.contains("Review") { return 2 }
    let isPage = types.contains("WebPage") || types.contains("ItemPage")
    return isPage && thing["datePublished"] != nil ? 1 : 0
  }

  private static func types(_ thing: Thing) -> [String] {
    guard let value = thing["@type"] else { return [] }
    let names = value.kind == .array ? value.elements.compactMap(\.text) : [value.text ?? ""]
    return names.map { String($0.split { $0 == "/" || $0 == ":" }.last ?? "") }
  }

  /// The value of a script, as it is or put right.
  private static func value(of text: String) -> JSONValue? {
    let bytes = Array(text.utf8)
    return json(bytes) ?? json(JSONRepair.repaired(bytes))
  }

  private static func json(_ bytes: [UInt8]) -> JSONValue? {
    var skimmer = JSONSkimmer(bytes: HeldBytes(bytes: bytes))
    guard let start = try? skimmer.skipSpace(0), start < bytes.count,
      let end = try? skimmer.end(ofValueAt: start)
    else { return nil }
    return JSONValue(raw: bytes[start..<end])
  }
}
