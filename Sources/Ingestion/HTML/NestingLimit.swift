/// Keeps pages within what can be read in linear time and without recursion growing deep.
///
/// As browsers do, what nests too deep is read as if its innermost tags were not there. They
/// become blanks, so that every other byte keeps its place.
enum NestingLimit {
  /// The bytes, with every tag that goes too far blanked out.
  static func applied(to bytes: [UInt8]) -> [UInt8] {
    var kept = bytes
    var open = OpenTags()
    var scan = MarkupScan(bytes)
    while let tag = scan.next() {
      if open.accepts(tag) { continue }
      for place in tag.bytes { kept[place] = 0x20 }
    }
    return kept
  }
}

/// How many tags of each name are open at a place of a page.
private struct OpenTags {
  private var counts: [ArraySlice<UInt8>: Int] = [:]
  private var depth = 0
  private var formatting = 0
  private var total = 0
  /// The counts before an element whose content is no markup.
  private var outside: (name: ArraySlice<UInt8>, depth: Int, formatting: Int)?

  private static let deepest = 600
  private static let deepestFormatting = 12
  private static let mostTags = 400_000
  private static let mostAttributes = 400

  /// Whether the tag can stand; it is counted when it does.
  mutating func accepts(_ tag: MarkupScan.Tag) -> Bool {
    if tag.closes {
      close(tag.name)
      return true
    }
    total += 1
    if total > Self.mostTags || tag.attributes > Self.mostAttributes { return false }
    if Self.never.contains(tag.name) { return true }
    let isFormatting = Self.formatting.contains(tag.name)
    if depth >= Self.deepest || isFormatting && formatting >= Self.deepestFormatting {
      return false
    }
    if Self.raw.contains(tag.name), outside == nil { outside = (tag.name, depth, formatting) }
    counts[tag.name, default: 0] += 1
    depth += 1
    if isFormatting { formatting += 1 }
    return true
  }

  private mutating func close(_ name: ArraySlice<UInt8>) {
    guard let count = counts[name], count > 0 else { return }
    counts[name] = count - 1
    depth = max(0, depth - 1)
    if Self.formatting.contains(name) { formatting = max(0, formatting - 1) }
    guard let before = outside, before.name == name else { return }
    (depth, formatting) = (before.depth, before.formatting)
    outside = nil
  }

  private static func names(_ words: String) -> Set<ArraySlice<UInt8>> {
    Set(words.split(separator: " ").map { Array($0.utf8)[...] })
  }

  /// Elements that hold nothing, or that the next of their kind closes.
  private static let never = names(
    """
    area base br col embed hr img input link meta param source track wbr html head body p li dt dd \
    td th tr thead tbody tfoot option optgroup
    """)
  /// Elements that go on in the next paragraph when they are left open.
  private static let formatting = names(
    "a b big code em font i nobr s small strike strong tt u")
  /// Elements whose content is no markup.
  private static let raw = names("script style textarea title xmp iframe noembed noframes")
}
