/// A form of question that is understood, as a pattern.
///
/// In a pattern a word stands for itself, `(a|b)` for one of several, `[…]` for what may be left
/// out; `X` is a name and `Y` the words that a row must have. Words are folded.
struct AskForm: Sendable {
  /// The rows asked for.
  let view: Question.View
  /// The pattern.
  let pattern: String
  /// How a person would write it.
  let example: String

  init(_ view: Question.View, _ pattern: String, _ example: String) {
    self.view = view
    self.pattern = pattern
    self.example = example
  }

  /// What the name and the words of a question are.
  struct Slots: Equatable {
    var name: Range<Int>?
    var words: Range<Int>?
  }

  /// The slots of a question, each as short as it can be; nil when the form is another.
  func slots(_ keys: [String]) -> Slots? {
    AskPattern(pattern).match(keys)
  }
}

/// A pattern of words, ready to be compared.
struct AskPattern {
  private enum Part {
    /// Any of several runs of words, or nothing where it may be left out.
    case words([String], isOptional: Bool)
    case slot(WritableKeyPath<AskForm.Slots, Range<Int>?>)
  }

  private let parts: [Part]

  init(_ pattern: String) {
    parts = Self.pieces(of: pattern).map { piece in
      switch piece {
      case "X": return .slot(\.name)
      case "Y": return .slot(\.words)
      default:
        let inner = piece.filter { !"()[]".contains($0) }
        let choices = inner.split(separator: "|").map(String.init)
        return .words(choices, isOptional: piece.hasPrefix("["))
      }
    }
  }

  /// The pattern parted at the spaces outside brackets.
  private static func pieces(of pattern: String) -> [String] {
    var pieces = [""]
    var depth = 0
    for character in pattern {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if character == " ", depth == 0 {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// The slots of words that fit the whole pattern.
  func match(_ keys: [String]) -> AskForm.Slots? { match(keys, 0, 0, AskForm.Slots()) }

  private func match(
    _ keys: [String], _ at: Int, _ part: Int, _ slots: AskForm.Slots
  ) -> AskForm.Slots? {
    guard part < parts.count else { return at == keys.count ? slots : nil }
    switch parts[part] {
    case .words(let choices, let isOptional):
      for choice in choices {
        guard let end = Self.end(of: choice, in: keys, at) else { continue }
        if let found = match(keys, end, part + 1, slots) { return found }
      }
      return isOptional ? match(keys, at, part + 1, slots) : nil
    case .slot(let slot):
      guard at < keys.count else { return nil }
      for end in (at + 1)...keys.count {
        var filled = slots
        filled[keyPath: slot] = at..<end
        if let found = match(keys, end, part + 1, filled) { return found }
      }
      return nil
    }
  }

  /// Where words that begin at an index and are together the choice end.
  private static func end(of choice: String, in keys: [String], _ start: Int) -> Int? {
    var joined = ""
    for i in start..<keys.count {
      joined += joined.isEmpty ? keys[i] : " " + keys[i]
      if joined == choice { return i + 1 }
      guard choice.hasPrefix(joined) else { return nil }
    }
    return nil
  }
}
