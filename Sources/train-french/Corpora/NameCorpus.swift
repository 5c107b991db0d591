import FoundationEssentials
import Linguistics

/// Articles with the names that people marked in them.
struct NameCorpus {
  private(set) var articles: [Article] = []

  /// An article and its names.
  struct Article {
    var id: String
    var text: String
    /// The names in bytes of the text, none within another; a name may have several types.
    var names: [(range: Range<Int>, types: Set<NameType>)]
    /// All marked names, those within others too.
    var all: [(range: Range<Int>, types: Set<NameType>)]
  }

  /// Makes a corpus of articles.
  init(articles: [Article]) { self.articles = articles }

  /// Reads a folder of texts and BRAT annotations, without the articles that are held back.
  ///
  /// Throws `CorpusError` for a file that cannot be read.
  init(_ folder: String, without heldBack: Set<String> = []) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    for file in files.sorted() where file.hasSuffix(".ann") {
      let id = String(file.dropLast(4))
      guard !heldBack.contains(id) else { continue }
      let text = try CorpusError.text(folder + "/" + id + ".txt")
      let all = NameCorpus.names(try CorpusError.text(folder + "/" + file), text)
      articles.append(Article(id: id, text: text, names: NameCorpus.outermost(all), all: all))
    }
  }

  private static let types: [Substring: NameType] = [
    "Person": .person, "Location": .place, "Organization": .organization,
  ]

  /// The names of an annotation file, in text order.
  static func names(
    _ annotations: String, _ text: String
  ) -> [(range: Range<Int>, types: Set<NameType>)] {
    var bytes: [Int] = []
    var place = 0
    for scalar in text.unicodeScalars {
      bytes.append(place)
      place += UTF8.width(scalar)
    }
    bytes.append(place)
    var found: [Range<Int>: Set<NameType>] = [:]
    for line in annotations.split(separator: "\n") where line.hasPrefix("T") {
      let fields = line.split(separator: "\t")
      let words = fields.count > 1 ? fields[1].split(separator: " ") : []
      guard words.count == 3, let type = types[words[0]], let start = Int(words[1]),
        let end = Int(words[2]), start < end, end < bytes.count
      else { continue }
      found[bytes[start]..<bytes[end], default: []].insert(type)
    }
    return found.map { (range: $0.key, types: $0.value) }.sorted { one, other in
      (one.range.lowerBound, -one.range.upperBound) < (
        other.range.lowerBound, -other.range.upperBound
      )
    }
  }

  private static func outermost(
    _ names: [(range: Range<Int>, types: Set<NameType>)]
  ) -> [(range: Range<Int>, types: Set<NameType>)] {
    var end = 0
    return names.filter { name in
      guard name.range.lowerBound >= end else { return false }
      end = name.range.upperBound
      return true
    }
  }
}

extension CorpusError {
  /// The text of a file.
  static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(path: path, reason: "it cannot be read")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
