import Linguistics

/// Brings together the names of an article that one bearer has.
struct EntityFinder: Sendable {
  /// Names that a user lists.
  let known: KnownNames

  init(knowing known: KnownNames = KnownNames()) { self.known = known }

  /// Who is named in a text that was read with its language.
  func names(in text: AnnotatedText) -> Names {
    let reading = NameReading(text)
    let titles = NameTitles(reading)
    let found = known.isEmpty ? [] : KnownNameFinder.found(known, in: reading)
    guard !found.isEmpty else {
      return NameGathering.names(of: text.names.map { titles.candidate($0) }, in: reading)
    }
    let candidates = NamePrecedence(reading).candidates(
      text.names.map { titles.candidate($0) },
      found.map { titles.candidate($0, type: known.entries[$0.entry].type) })
    return NameGathering.names(of: candidates, in: reading, known.entries)
  }
}
