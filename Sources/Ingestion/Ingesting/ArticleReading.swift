import Archive
import Extraction
import Linguistics

/// Finds what articles say, several at a time.
struct ArticleReading: Sendable {
  let extractor: Extractor

  /// Makes ready to read, knowing the names that a user lists; throws when the model inside the
  /// program cannot be used.
  init(knowing names: KnownNames = KnownNames()) throws(IngestionError) {
    do { extractor = try Extractor(knowing: names) } catch {
      throw .unusableModel(error.description)
    }
  }

  /// What a text says; nil when it is not French.
  ///
  /// What an article declares decides; otherwise its words do, and a text too short to tell is
  /// taken for French.
  func extract(_ text: String, _ language: String?) -> Extraction? {
    let isFrench = language.map(FrenchLanguageNames.contains) ?? LanguageGuess.isFrench(text)
    return isFrench == false ? nil : extractor.extract(text)
  }
}
