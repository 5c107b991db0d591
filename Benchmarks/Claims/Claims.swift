import Extraction
import FoundationEssentials
import Glibc
import Linguistics

/// Measures extraction on one thread: its speed on French news, beside that of the core under it,
/// and its time a byte on texts made to slow it down; then the same of figures alone.
@main enum Claims {
  static func main() throws {
    let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "SampleData"
    let language = try LanguageModel.french()
    let extractor = try Extractor()
    let articles = try texts(folder)
    let perByte = news(language, extractor, articles, folder)
    try KnownNameCost.news(extractor, articles)
    for (name, text) in hostileTexts(size: 1_000_000) {
      let time = seconds { _ = extractor.extract(text) }
      let ratio = time / Double(text.utf8.count) / perByte
      let double = seconds { _ = extractor.extract(text + text) }
      print(
        "\(name): \(rounded(ratio)) of the time of French text a byte;",
        "twice the text takes \(rounded(double / time)) times as long")
    }
    let cost = FigureCost(language: language, extractor: extractor)
    cost.hostile(size: 1_000_000, perByte: cost.news(articles))
  }

  /// The least of seven times of two bodies that run in turns, in seconds.
  static func inTurns(_ first: () -> Void, _ second: () -> Void) -> (Double, Double) {
    var least = (Double.infinity, Double.infinity)
    for _ in 0..<7 { least = (min(least.0, seconds(first)), min(least.1, seconds(second))) }
    return least
  }

  /// Extracts from the texts of a folder again and again; the time for each byte, in seconds.
  private static func news(
    _ language: LanguageModel, _ extractor: Extractor, _ articles: [String], _ folder: String
  ) -> Double {
    let bytes = articles.reduce(0) { $0 + $1.utf8.count }
    let tokens = articles.reduce(0) { $0 + AnnotatedText($1).tokens.count }
    let rounds = max(1, 2_000_000 / max(bytes, 1))
    let (core, all) = inTurns(
      { for _ in 0..<rounds { for text in articles { _ = language.read(text) } } },
      { for _ in 0..<rounds { for text in articles { _ = extractor.extract(text) } } })
    let claims = articles.reduce(0) { $0 + extractor.extract($1).claims.count }
    print("\(folder): \(articles.count) articles, \(tokens) tokens, \(claims) claims")
    print("claims, figures and all under them: \(Int(Double(tokens * rounds) / all)) tokens/s")
    print(
      "the core alone: \(Int(Double(tokens * rounds) / core)) tokens/s, \(rounded(core / all)) of the time"
    )
    return all / Double(bytes * rounds)
  }

  private static func hostileTexts(size: Int) -> [(String, String)] {
    [
      "«", "\"", "a", "M. ", "7", "\n", "l'", "A. ", "(", "B-", ". ", "été ", ", ", "il a dit que ",
      "selon X, ", "« il », dit-il ", "et que ", "Paul Martin, ", "le ministre, ", "qui ", "— ",
      "de la ", "Paul Martin a dit : « oui » ", ", a dit X", "\" a ", "l'idée que ",
      "par X comme « a » ",
    ].map { piece in
      (
        piece == "\n" ? "line ends" : "\"\(piece)\"",
        String(repeating: piece, count: size / piece.utf8.count)
      )
    }
  }

  private static func texts(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted().compactMap { name in
        FileManager.default.contents(atPath: folder + "/" + name).map {
          String(decoding: $0, as: UTF8.self)
        }
      }
  }

  static func seconds(_ body: () -> Void) -> Double {
    let start = ContinuousClock.now
    body()
    return start.duration(to: .now) / .seconds(1)
  }

  static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
