import Linguistics

/// Finds the entities, claims and figures of an article.
///
/// The same text gives the same extraction on every machine; the cost grows linearly with the
/// text's length.
public struct Extractor: Sendable {
  /// Names what extracts, and its version: an archive records it with each article.
  public static let name = "french-rules/1"

  /// Makes an extractor; its word tables are built once for the process.
  public init() {}

  /// Extracts from a text that is NFC, with `\n` for line ends.
  public func extract(_ text: String) -> Extraction {
    let annotated = AnnotatedText(text)
    let names = EntityFinder().names(in: annotated)
    let reading = Reading(annotated, names: names)
    let assembly = Assembly(reading)
    let claims = assembly.claims(ClaimFinder(reading).claims())
    return Extraction(
      entities: assembly.entities(), claims: claims,
      figures: assembly.figures(FigureFinder().figures(in: annotated), claims: claims))
  }
}
