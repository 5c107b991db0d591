import Linguistics

/// Finds the names of an article and brings together those of one bearer.
struct EntityFinder: Sendable {
  /// The names of a text.
  func names(in text: AnnotatedText) -> Names {
    Names()
  }
}
