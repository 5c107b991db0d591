import Archive

@testable import Ingestion

/// Reads bytes as a file of a name would be read, in small blocks.
struct Reading {
  var articles: [Article] = []
  var rejections: [String] = []
  var nulls = 0

  init(_ name: String, _ bytes: [UInt8], map: [Field: String] = [:], block: Int = 7) {
    let opening = SourceOpening(names: FieldNames(given: map))
    let candidate: FileKind.Candidate? =
      if case .read(let kind) = FileKind.ending(of: name) { kind } else { nil }
    do {
      let input = try OpenInput(origin: name, MemoryBytes(bytes, blockSize: block))
      var source = try opening.source(input, candidate)
      while let item = source.next() {
        switch item {
        case .article(let read):
          articles.append(read.article)
          nulls += read.nulls
        case .rejection(let rejection): rejections.append(rejection.description)
        }
      }
    } catch {
      rejections.append("\(error)")
    }
  }

  init(_ name: String, _ text: String, map: [Field: String] = [:], block: Int = 7) {
    self.init(name, Array(text.utf8), map: map, block: block)
  }
}
