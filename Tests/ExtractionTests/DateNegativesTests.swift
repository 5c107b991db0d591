import FoundationEssentials
import Testing

@testable import Extraction

private let articleFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "shared/corpora/winer-fr/dev").path

/// Dates and hours hold numbers and are no figures: those that people marked in news articles,
/// which lie beside the repository.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: articleFolder),
    "../shared/corpora/winer-fr/dev is not on this machine"))
struct DateNegativesTests {
  @Test func `at most one in a hundred marked dates and hours overlaps a figure`() throws {
    let extractor = try Extractor()
    var marked = 0
    var overlapping: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: articleFolder).sorted()
    where file.hasSuffix(".ann") {
      let id = String(file.dropLast(4))
      let scalars = scalars(try contents(id + ".txt"))
      let figures = extractor.extract(string(scalars[...])).figures
      for time in times(try contents(file)) {
        try #require(time.start < time.end && time.end <= scalars.count)
        marked += 1
        let figure = figures.first { $0.span.start < time.end && time.start < $0.span.end }
        guard let span = figure?.span else { continue }
        let words = [time, span].map { string(scalars[$0.start..<$0.end]) }
        overlapping.append("\(id): \(words[0]) overlaps \(words[1])")
      }
    }
    #expect(marked > 300)
    #expect(
      overlapping.count * 100 <= marked,
      "\(overlapping.count) of \(marked):\n\(overlapping.joined(separator: "\n"))")
  }

  private func contents(_ file: String) throws -> String {
    try String(contentsOfFile: articleFolder + "/" + file, encoding: .utf8)
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// The text with `\n` for line ends, and every code point where the marks count it.
  private func scalars(_ text: String) -> [Unicode.Scalar] {
    var scalars = Array(text.unicodeScalars)
    for i in scalars.indices where scalars[i] == "\r" {
      let isPair = i + 1 < scalars.count && scalars[i + 1] == "\n"
      scalars[i] = isPair ? " " : "\n"
    }
    return scalars
  }

  /// What an annotation file marks as dates and hours, from its first to its last piece.
  private func times(_ annotations: String) -> [Span] {
    annotations.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: "\t")
      guard line.hasPrefix("T"), fields.count > 1 else { return nil }
      let words = fields[1].split { $0 == " " || $0 == ";" }
      guard words.count > 2, ["Date", "Hour"].contains(words[0]), let start = Int(words[1]),
        let end = words.last.flatMap({ Int($0) })
      else { return nil }
      return Span(start: start, end: end)
    }
  }
}
