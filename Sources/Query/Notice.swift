/// Something a person should know about an answer, beside its rows.
public struct Notice: Equatable, Sendable {
  /// What it is about.
  public let kind: Kind
  /// The sentence for the person.
  public let sentence: String

  /// The kinds of notice.
  public enum Kind: Sendable, CaseIterable {
    /// A name means several entities, and all are answered.
    case severalEntities
    /// A bare surname was taken for the person of that name.
    case bareSurname
    /// Nobody has the name; the nearest names.
    case nobody
    /// A value that a filter was given stands nowhere in the archive.
    case noSuchValue
    /// No text has a word; the nearest words.
    case noSuchWord
    /// Periods without rows are left out.
    case leftOut
    /// Undated articles that a date filter leaves out.
    case undated
    /// Claims that somebody may have made, whose speaker is not known.
    case openSpeaker
  }

  /// Makes a notice.
  public init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    self.sentence = sentence
  }
}

/// Lists of names inside sentences.
enum Wording {
  /// The names parted by commas, the last by a word: `a, b or c`.
  static func list(_ names: [String], _ last: String) -> String {
    guard let final = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(last) " + final
  }

  /// The first names of many, and how many more there are.
  static func few(_ names: [String], of limit: Int = 8) -> String {
    guard names.count > limit else { return list(names, "and") }
    return names.prefix(limit).joined(separator: ", ") + " and \(names.count - limit) more"
  }

  /// A number with its noun: `1 article`, `3 articles`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
