import FoundationEssentials

/// Reads the articles of a folder with the surnames marked in them.
final class CorpusNames {
  /// The surnames of the corpus, each as often as it is borne.
  private(set) var pool: [String] = []
  private var givenNames: Set<String> = []

  /// The articles: each `.txt` file with, beside it, its names as BRAT annotations.
  func articles(in folder: String) throws -> [TemplateArticle] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    let files = names.compactMap { name -> ([Unicode.Scalar], [Range<Int>])? in
      let path = folder + "/" + name
      guard let text = Self.text(path) else { return nil }
      return (Array(text.unicodeScalars), Self.people(Self.text(path.dropLast(3) + "ann") ?? ""))
    }
    for (text, people) in files { gather(text, people) }
    return files.map { template($0, $1) }
  }

  private static func text(_ path: some StringProtocol) -> String? {
    FileManager.default.contents(atPath: String(path)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bounds of the people in annotations: `T1⇥Person 552 570⇥Jean Martin`.
  private static func people(_ annotations: String) -> [Range<Int>] {
    annotations.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t").dropFirst().first?.split(separator: " ") ?? []
      guard parts.count == 3, parts[0] == "Person", let start = Int(parts[1]),
        let end = Int(parts[2]), start < end
      else { return nil }
      return start..<end
    }
  }

  private func words(_ text: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
    guard range.upperBound <= text.count else { return [] }
    return text[range].indices.split { !text[$0].properties.isAlphabetic }
      .compactMap { word in word.first.map { $0..<($0 + word.count) } }
      .filter { $0.count > 2 && text[$0.lowerBound].properties.isUppercase }
  }

  private func gather(_ text: [Unicode.Scalar], _ people: [Range<Int>]) {
    for person in people {
      let parts = words(text, person)
      guard parts.count > 1 else { continue }
      givenNames.insert(Self.string(text[parts[0]]))
      pool.append(Self.string(text[parts[parts.count - 1]]))
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private func template(_ text: [Unicode.Scalar], _ people: [Range<Int>]) -> TemplateArticle {
    let surnames = Set(people.flatMap { words(text, $0) }.map { Self.string(text[$0]) })
      .subtracting(givenNames)
    let titleEnd = text.firstIndex(of: "\n") ?? text.count
    return TemplateArticle(
      title: pieces(text[..<titleEnd], surnames), body: pieces(text[titleEnd...], surnames))
  }

  private func pieces(
    _ text: ArraySlice<Unicode.Scalar>, _ surnames: Set<String>
  ) -> [TemplateArticle.Piece] {
    var pieces: [TemplateArticle.Piece] = []
    var kept = String.UnicodeScalarView()
    var rest = text
    while let first = rest.first {
      let isDigit = ("0"..."9").contains(first)
      let length = rest.prefix {
        isDigit ? ("0"..."9").contains($0) : $0.properties.isAlphabetic && !("0"..."9").contains($0)
      }.count
      let run = rest.prefix(max(length, 1))
      rest = rest.dropFirst(run.count)
      guard let piece = piece(Self.string(run), surnames) else {
        kept.append(contentsOf: run)
        continue
      }
      pieces += [.text(String(kept).jsonBytes), piece]
      kept = String.UnicodeScalarView()
    }
    return pieces + [.text(String(kept).jsonBytes)]
  }

  private func piece(_ run: String, _ surnames: Set<String>) -> TemplateArticle.Piece? {
    if surnames.contains(run) { return .name(run) }
    if ["terroristes", "djihadistes", "jihadistes"].contains(run) {
      return .synonym(Array(run.utf8))
    }
    let digits = Array(run.utf8)
    let isYear = digits.count == 4 && (digits[0] == 0x31 || digits[0] == 0x32)
    guard digits.count > 2, !isYear, digits.allSatisfy({ $0 &- 0x30 < 10 }), digits[0] != 0x30
    else { return nil }
    return .number(digits)
  }
}

extension String {
  /// The bytes of the text inside a JSON string.
  var jsonBytes: [UInt8] {
    utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x22, 0x5C: [0x5C, byte]
      case 0x0A: [0x5C, 0x6E]
      case 0x09: [0x5C, 0x74]
      case 0..<0x20: [0x20]
      default: [byte]
      }
    }
  }
}
