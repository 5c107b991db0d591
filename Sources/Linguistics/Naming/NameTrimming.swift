/// Takes words off the beginnings of names that are no part of them: a form of address, or a
/// small word that has a capital because it begins its sentence.
struct NameTrimming {
  let text: AnnotatedText

  /// The names without such words, and without names that were nothing else.
  func trimmed(_ names: [TaggedName]) -> [TaggedName] {
    names.compactMap { name in
      var name = name
      while let first = name.tokens.first, isNoPart(first) { name.tokens.removeFirst() }
      return name.tokens.isEmpty ? nil : name
    }
  }

  private func isNoPart(_ i: Int) -> Bool {
    if Courtesy.words.contains(text.tokens[i].word) { return true }
    switch text.tags[i] {
    case .preposition, .coordinator, .subordinator:
      return !text.words[i].lowerTraits.isDisjoint(with: [
        .preposition, .coordinator, .subordinator,
      ])
        && opens(i)
    default: return false
    }
  }

  /// Whether a token begins its sentence or stands after a mark that begins one.
  private func opens(_ i: Int) -> Bool {
    guard i > 0 else { return true }
    switch text.tokens[i - 1].kind {
    case .word, .elided, .clitic, .number, .comma: return text.tokens[i].traits.contains(.lineStart)
    default: return true
    }
  }
}
