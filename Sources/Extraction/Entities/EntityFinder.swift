import Linguistics

/// Brings together the names of an article that one bearer has.
struct EntityFinder: Sendable {
  /// Who is named in a text that was read with its language.
  func names(in text: AnnotatedText) -> Names {
    let reading = NameReading(text)
    let titles = NameTitles(reading)
    let candidates = text.names.map { titles.candidate($0) }
    return NameGathering.names(of: candidates, in: reading)
  }
}
