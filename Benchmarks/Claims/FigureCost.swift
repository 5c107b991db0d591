import Extraction
import Linguistics

/// Measures what figures cost on top of the core that they are found with, without claims.
struct FigureCost {
  let language: LanguageModel
  let extractor: Extractor

  /// Reads articles with and without their figures in turns; the time for each byte with them,
  /// in seconds.
  func news(_ articles: [String]) -> Double {
    let bytes = articles.reduce(0) { $0 + $1.utf8.count }
    let tokens = articles.reduce(0) { $0 + AnnotatedText($1).tokens.count }
    let rounds = max(1, 2_000_000 / max(bytes, 1))
    let (core, both) = Claims.inTurns(
      { for _ in 0..<rounds { for text in articles { _ = language.read(text) } } },
      { for _ in 0..<rounds { for text in articles { figures(text) } } })
    let count = articles.reduce(0) { $0 + extractor.figureCount(in: language.read($1)) }
    print(
      "the core and \(count) figures, no claims: \(Int(Double(tokens * rounds) / both)) tokens/s,",
      "\(Claims.rounded(both / core)) times as long as the core alone")
    return both / Double(bytes * rounds)
  }

  /// Reads texts full of numbers, each whole and not in blocks, and twice its length.
  func hostile(size: Int, perByte: Double) {
    for piece in FigureCost.pieces {
      let text = String(repeating: piece, count: size / piece.utf8.count)
      let time = least { figures(text) }
      let double = least { figures(text + text) }
      print(
        "core and figures, \"\(piece)\": \(Claims.rounded(time / Double(text.utf8.count) / perByte))",
        "of the time of French text a byte;",
        "twice the text takes \(Claims.rounded(double / time)) times as long")
    }
  }

  /// The least of three times, in seconds.
  private func least(_ body: () -> Void) -> Double {
    (0..<3).map { _ in Claims.seconds(body) }.min() ?? 0
  }

  private func figures(_ text: String) { _ = extractor.figureCount(in: language.read(text)) }

  private static let pieces = [
    "9", "1 000 ", "deux ", "12, 13 et 14, ", "3 points 50 % ", "un sur deux ", "entre 5 et ",
    "de 5 à ", "deux-", "million ", "vingt et ", "dont 5, ", "5 (", "plus de ", "de 3 de ",
  ]
}
