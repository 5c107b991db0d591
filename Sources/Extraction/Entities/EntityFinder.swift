import Linguistics

/// Finds the names of an article and brings together those of one bearer.
struct EntityFinder: Sendable {
  /// The names of a text.
  func names(in text: AnnotatedText) -> Names {
    let reading = NameReading(text)
    var candidates = NameRuns.candidates(in: reading)
    let typing = NameTyping(reading)
    for i in candidates.indices { typing.weigh(&candidates[i]) }
    return NameGathering.names(of: candidates, in: reading)
  }
}
