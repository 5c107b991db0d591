import Archive

@testable import Ingestion

/// Reads bytes as a file of a name would be read, in small blocks.
struct Reading {
  var articles: [Article] = []
  var rejections: [String] = []
  var skipped: [String] = []
  /// The ids of articles that their publisher takes back; each is a rejection too.
  var withdrawn: [ArticleIdentity] = []
  var nulls = 0

  init(
    _ name: String, _ bytes: [UInt8], map: [Field: String] = [:], block: Int = 7,
    reader: ReaderName? = nil, now: String? = nil
  ) {
    let opening = SourceOpening(
      names: FieldNames(given: map), named: reader, now: now.flatMap(Moment.init) ?? .now)
    let candidate: FileKind.Candidate? =
      if case .read(let kind) = FileKind.ending(of: name) { kind } else { nil }
    do {
      let input = try OpenInput(origin: name, MemoryBytes(bytes, blockSize: block))
      var source = try opening.source(input, candidate)
      while let item = source.next() { add(item) }
    } catch {
      rejections.append("\(error)")
    }
  }

  /// Reads with a reader that is open.
  init(_ origin: String, by reader: any ArticleSource) {
    var source = OpenSource(origin: origin, reader)
    while let item = source.next() { add(item) }
  }

  private mutating func add(_ item: ReadItem) {
    switch item {
    case .article(let read):
      articles.append(read.article)
      nulls += read.nulls
    case .rejection(let rejection): rejections.append(rejection.description)
    case .withdrawn(let identity, let rejection):
      withdrawn.append(identity)
      rejections.append(rejection.description)
    case .skipped(let kind): skipped.append(kind)
    }
  }

  init(
    _ name: String, _ text: String, map: [Field: String] = [:], block: Int = 7,
    reader: ReaderName? = nil, now: String? = nil
  ) {
    self.init(name, Array(text.utf8), map: map, block: block, reader: reader, now: now)
  }

  /// Reads a file of the samples.
  init(sample name: String, now: String? = nil) throws {
    self.init(name, try Self.bytes(ofSample: name), now: now)
  }

  /// The bytes of a file of the samples.
  static func bytes(ofSample name: String) throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let file = try FileBytes(path: "/\(folder)/Fixtures/samples/\(name)")
    var bytes: [UInt8] = []
    while case let block = try file.nextBlock(), !block.isEmpty { bytes += block }
    return bytes
  }
}
