import Linguistics

/// Finds the entities, claims and figures of an article.
///
/// The same text gives the same extraction on every machine; the cost grows linearly with the
/// text's length.
public struct Extractor: Sendable {
  /// Names what extracts, and its version: an archive records it with each article.
  public static let name = "french-rules/4"

  private let language: LanguageModel
  private let entityFinder: EntityFinder

  /// Makes an extractor for French that knows some names beforehand; its word tables are built once
  /// for the process.
  ///
  /// Throws `ModelError` when the program's model of French cannot be used.
  public init(knowing names: KnownNames = KnownNames()) throws(ModelError) {
    language = try LanguageModel.french()
    entityFinder = EntityFinder(knowing: names)
  }

  /// Extracts from a text that is NFC, with `\n` for line ends.
  ///
  /// A text longer than any article is read block by block.
  public func extract(_ text: String) -> Extraction {
    if text.utf8.count <= TextBlocks.size { return extractBlock(text) }
    var joining = BlockJoining()
    var codePoints = 0
    TextBlocks.each(text) { block, _ in
      joining.append(extractBlock(block), at: codePoints)
      codePoints += block.unicodeScalars.count
    }
    return joining.extraction
  }

  /// How many figures a text has that was read before, so that their cost alone can be measured.
  package func figureCount(in text: AnnotatedText) -> Int {
    FigureFinder().figures(in: text).count
  }

  /// A text with its names, quotations and clauses.
  func reading(of text: String) -> Reading {
    let annotated = language.read(text)
    return Reading(annotated, names: entityFinder.names(in: annotated))
  }

  private func extractBlock(_ text: String) -> Extraction {
    let reading = reading(of: text)
    let annotated = reading.text
    let assembly = Assembly(reading)
    var resolver = SpeakerResolver(reading)
    let claims = assembly.claims(ClaimFinder(reading).claims(), &resolver)
    let figures = assembly.figures(
      FigureFinder().figures(in: annotated), claims: claims, resolver)
    return Extraction(entities: assembly.entities(), claims: claims, figures: figures)
  }
}
