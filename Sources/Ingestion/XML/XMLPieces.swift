/// The articles of an XML file as bytes, one at a time, and what stands before the first.
struct XMLPieces {
  enum Piece {
    case article(Document)
    case broken(line: Int, reason: String)
  }

  /// An article in the elements that are around it: a document whose first line is `line`.
  struct Document {
    var bytes: [UInt8]
    var line: Int
    var encoding: String
    /// How many elements are around the article.
    var depth: Int
  }

  private var skimmer: MarkupSkimmer
  private let encoding: XMLEncoding
  private let names: Set<String>
  /// The longest article, in bytes.
  private let limit: Int
  /// The start tags of the elements that are open around the next article.
  private var open: [(name: String, tag: [UInt8])] = []
  /// The root and what it holds before the first article, its open elements closed.
  private(set) var head: [UInt8] = []
  private var isPastHead = false
  /// Where the root begins; a document type stands before it and is not looked at.
  private var root: Int?
  /// How many bytes are done with.
  private var taken = 0

  /// Looks for elements with some names, prefixes left out.
  init(
    _ input: OpenInput, names: Set<String>, limit: Int = Limits.article
  ) throws(InputError) {
    var input = input
    encoding = try XMLEncoding(&input)
    skimmer = MarkupSkimmer(input.window, limit: limit)
    self.names = names
    self.limit = limit
  }

  /// Finds the first article, and with it `head`.
  mutating func readHead() throws(InputError) { _ = try nextStart() }

  /// The next article; nil at the end.
  mutating func next() throws(InputError) -> Piece? {
    guard let start = try nextStart() else { return nil }
    let line = skimmer.window.line
    do throws(MarkupSkimmer.Failure) {
      return try article(start, line)
    } catch {
      return try broken(error, after: start, line)
    }
  }

  // MARK: - Between articles

  /// The start tag of the next article, which the window then begins with.
  private mutating func nextStart() throws(InputError) -> MarkupSkimmer.Tag? {
    var at = 0
    while true {
      do throws(MarkupSkimmer.Failure) {
        guard let tag = try skimmer.tag(from: at) else {
          leaveHead(try rest())
          return nil
        }
        root = root ?? tag.range.lowerBound
        if tag.kind != .end && names.contains(String(tag.local)) { return begin(tag) }
        note(tag)
        at = pass(tag.range.upperBound)
      } catch {
        if case .input(let error) = error { throw error }
        guard let next = skipFailure(error) else { return nil }
        at = next
      }
    }
  }

  private mutating func begin(_ tag: MarkupSkimmer.Tag) -> MarkupSkimmer.Tag {
    leaveHead(tag.range.lowerBound)
    var tag = tag
    tag.range = 0..<tag.range.count
    return tag
  }

  /// Takes what stands before an article; the first time, it is the head.
  private mutating func leaveHead(_ count: Int) {
    let before = take(count)
    if isPastHead { return }
    isPastHead = true
    head = encoding.text(before.dropFirst(root ?? before.count)).utf8 + closing
  }

  /// Goes on after a tag: in the head all is kept, after it nothing.
  private mutating func pass(_ offset: Int) -> Int {
    guard isPastHead else { return offset }
    _ = take(offset)
    return 0
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    taken += count
    return skimmer.window.take(count)
  }

  private mutating func note(_ tag: MarkupSkimmer.Tag) {
    switch tag.kind {
    case .empty: break
    case .start where open.count < 64:
      let bytes = (try? skimmer.window.prefix(tag.range.upperBound)) ?? []
      open.append((tag.name, Array(bytes.dropFirst(tag.range.lowerBound))))
    case .start: break
    case .end:
      if let place = open.lastIndex(where: { $0.name == tag.name }) {
        open.removeSubrange(place...)
      }
    }
  }

  private mutating func rest() throws(MarkupSkimmer.Failure) -> Int {
    do throws(InputError) { return try skimmer.window.prefix(limit).count } catch {
      throw .input(error)
    }
  }

  /// Where to look on after something that is not closed; nil when it is enough.
  private mutating func skipFailure(_ failure: MarkupSkimmer.Failure) -> Int? {
    isPastHead = true
    if isHopeless { return nil }
    switch failure {
    case .cutOff(let offset), .crowded(let offset): return pass(offset + 1)
    case .tooLong, .input: return pass(min(limit, 1 << 20))
    }
  }

  /// Whether so much was looked at again and again that the rest is not worth it: no file may
  /// take for ever.
  private var isHopeless: Bool { skimmer.work > 8 * (taken + limit) }

  // MARK: - One article

  /// How many tags an article may have.
  private static let tags = 400_000

  private mutating func article(
    _ start: MarkupSkimmer.Tag, _ line: Int
  ) throws(MarkupSkimmer.Failure) -> Piece {
    var end = start.range.upperBound
    var tags = 0
    while start.kind != .empty {
      tags += 1
      if tags > Self.tags {
        _ = take(end)
        return .broken(line: line, reason: "It has more than \(Self.tags) tags.")
      }
      guard let tag = try skimmer.tag(from: end) else { throw .cutOff(offset: 0) }
      end = tag.range.upperBound
      guard tag.name == start.name else { continue }
      if tag.kind == .end { break }
      _ = take(tag.range.lowerBound)
      return .broken(
        line: line, reason: "It is not XML: <\(start.name)> is not closed before the next begins.")
    }
    let text = encoding.text(take(end))
    return .article(
      Document(
        bytes: wrapped(text.utf8), line: line, encoding: text.name, depth: open.count))
  }

  /// The article in the elements around it, whose tags may declare its vocabularies.
  private func wrapped(_ article: [UInt8]) -> [UInt8] {
    var document: [UInt8] = []
    for (_, tag) in open { document += tag.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } }
    return document + article + closing
  }

  /// The end tags of the elements that are open.
  private var closing: [UInt8] { open.reversed().flatMap { Array("</\($0.name)>".utf8) } }

  private mutating func broken(
    _ failure: MarkupSkimmer.Failure, after start: MarkupSkimmer.Tag, _ line: Int
  ) throws(InputError) -> Piece {
    var reason: String
    switch failure {
    case .input(let error): throw error
    case .crowded: reason = "It has a tag with more than \(MarkupSkimmer.attributes) attributes."
    case .cutOff:
      reason = "It is not XML: <\(start.name)> is never closed. The file may be cut off."
    case .tooLong: reason = "It is longer than an article can be (64 MiB)."
    }
    _ = take(start.range.upperBound)
    if isHopeless {
      reason += " What follows was not read: too much of it is broken."
      while case let rest = try skimmer.window.prefix(1 << 16).count, rest > 0 { _ = take(rest) }
    }
    return .broken(line: line, reason: reason)
  }
}
