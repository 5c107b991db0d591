import Linguistics

@testable import Extraction

/// A text with its names marked: `{P Anna Berg}`, `{O ONU}`, `{L Kiev}`.
struct MarkedNames {
  /// The text without marks.
  var text = ""
  /// The names in text order, each with its letter.
  var names: [String] = []

  init(_ marked: String) {
    for piece in marked.split(separator: "{", omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: "}") else {
        text += piece
        continue
      }
      names.append(String(piece[..<end]))
      text += piece[..<end].dropFirst(2) + piece[piece.index(after: end)...]
    }
  }
}

/// What is found in a text, in the form that tests compare.
struct FoundNames {
  let text: AnnotatedText
  let names: Names

  init(_ text: String, knowing known: KnownNames = KnownNames()) throws {
    self.text = try LanguageModel.french().read(text)
    names = EntityFinder(knowing: known).names(in: self.text)
  }

  /// The names as they stand, each with the letter of its kind.
  var marked: [String] {
    names.mentions.map { mention in
      letter(names.entities[mention.entity].type) + " " + words(mention)
    }
  }

  /// Each bearer with the words that mean it: `Anna Berg: Anna Berg, Berg`.
  var bearers: [String] {
    names.entities.indices.map { e in
      names.entities[e].name + ": "
        + names.mentions.filter { $0.entity == e }.map(words).joined(separator: ", ")
    }
  }

  private func words(_ mention: NameMention) -> String {
    text.string(text.range(mention.tokens))
  }

  private func letter(_ type: EntityType) -> String {
    switch type {
    case .person: "P"
    case .organization: "O"
    case .place: "L"
    case .unnamed: "?"
    }
  }
}
