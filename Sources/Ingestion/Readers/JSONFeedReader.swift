/// Reads a JSON Feed, item by item.
struct JSONFeedReader: ArticleSource {
  private var input: OpenInput
  private var items: JSONReader?
  private var done = false

  /// How far into the file is looked for what the feed says of itself.
  private static let headLength = 8 << 20

  init(_ input: OpenInput) { self.input = input }

  mutating func next() throws(InputError) -> ReadItem? {
    if items == nil {
      if done { return nil }
      done = true
      let head = JSONFeedHead(Array(try input.window.prefix(Self.headLength)))
      guard let start = head.items else {
        return input.rejection(line: nil, "The feed has no \"items\".")
      }
      input.window.drop(start)
      items = JSONReader(input, itemsOf: JSONFeedArticle(feed: head.members))
    }
    return try items?.next()
  }
}

/// What a JSON Feed says of itself, and where its items begin.
struct JSONFeedHead {
  /// The members of the feed but its items, as far as they could be looked at.
  private(set) var members: [(key: String, value: JSONValue)] = []
  /// Where the array of items opens.
  private(set) var items: Int?

  /// Looks at the beginning of a feed, which may be cut off.
  init(_ bytes: [UInt8]) {
    var skimmer = JSONSkimmer(bytes: HeldBytes(bytes: bytes))
    guard let open = try? skimmer.skipSpace(0), open < bytes.count, bytes[open] == JSON.openObject
    else { return }
    var at = open + 1
    while let next = member(at, &skimmer) { at = next }
  }

  /// Reads the member at an offset; gives that of the next.
  private mutating func member(_ at: Int, _ skimmer: inout JSONSkimmer<HeldBytes>) -> Int? {
    let bytes = skimmer.bytes.bytes
    guard let start = try? skimmer.skipSpace(at), let keyEnd = try? skimmer.string(start),
      let colon = try? skimmer.key(start), let value = try? skimmer.skipSpace(colon)
    else { return nil }
    let key = JSONString.content(bytes[start..<keyEnd])
    if key == "items", value < bytes.count, bytes[value] == JSON.openArray { items = value }
    guard let end = try? skimmer.end(ofValueAt: value) else { return nil }
    if items != value { members.append((key, JSONValue(raw: bytes[value..<end]))) }
    guard let comma = try? skimmer.skipSpace(end), comma < bytes.count, bytes[comma] == JSON.comma
    else { return nil }
    return comma + 1
  }
}
