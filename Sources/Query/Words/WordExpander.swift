import Linguistics

/// The forms that a word of a query was widened to.
public struct WordExpansion: Equatable, Sendable {
  /// The word as typed.
  public let typed: String
  /// Every form that counts as the word, the typed one first.
  public let forms: [String]
}

/// What the archive's table of words answers.
protocol Vocabulary {
  /// The words of the index that have one of the stems.
  func words(ofStems stems: [String]) throws -> [String]
  /// The stems of the accented originals of a word of the index.
  func stems(ofWord word: String) throws -> [String]
}

/// Widens words to all forms that the archive has of them.
struct WordExpander {
  let vocabulary: any Vocabulary
  private let stemmer = Stemmer()

  /// How many phrases one compound may become.
  private static let mostPhrases = 100

  init(_ vocabulary: any Vocabulary) { self.vocabulary = vocabulary }

  /// The phrases, each in its runs of letters and digits, that count as the word.
  func phrases(_ word: WordNode.Word) throws -> [[String]] {
    let typed = word.tokens.map(\.text)
    if word.isExact { return [typed] }
    let tokens = Self.withoutElision(word.tokens)
    if word.isPrefix { return Self.spellings(of: tokens.map(\.text)) }
    let numbers = NumberGroups.forms(tokens)
    guard numbers.isEmpty else { return try endings([tokens.map(\.text)] + numbers) }
    let isName = word.typed.first?.isUppercase == true
    let choices = try tokens.map { try forms(of: $0.text, isName: isName) }
    return Self.products(choices, tokens.map(\.text)) + (try compounds(tokens, isName: isName))
  }

  /// Numbers, also with a sign that the index takes for a part of them.
  private func endings(_ numbers: [[String]]) throws -> [[String]] {
    try numbers.flatMap { number in
      try forms(of: number.last ?? "", isName: true).map { number.dropLast() + [$0] }
    }
  }

  /// The match tree of the word, and what it was widened to.
  func tree(_ word: WordNode.Word) throws -> (MatchTree, WordExpansion) {
    let phrases = try phrases(word)
    let trees = phrases.map { MatchTree.phrase($0, isPrefix: word.isPrefix) }
    let forms = phrases.map { $0.joined(separator: " ") + (word.isPrefix ? "*" : "") }
    return (
      trees.count == 1 ? trees[0] : .any(trees), WordExpansion(typed: word.typed, forms: forms)
    )
  }

  /// The runs without the elided words that stand before the last: `l'armée` is `armée`.
  private static func withoutElision(_ tokens: [WordToken]) -> [WordToken] {
    var tokens = tokens[...]
    while tokens.count > 1, let first = tokens.first, Elisions.words.contains(Fold.key(first.text)),
      let mark = first.separator, "'’‘′`´".contains(mark)
    {
      tokens = tokens.dropFirst()
    }
    return Array(tokens)
  }

  /// The word, then the words of its stems; typed without accents, of the stems that it has in
  /// the archive with them.
  func forms(of word: String, isName: Bool) throws -> [String] {
    let spellings = Self.spellings(of: word)
    var stems = Set(spellings.map { stemmer.stem($0) })
    for spelling in spellings where Self.isPlain(spelling) {
      stems.formUnion(try vocabulary.stems(ofWord: spelling))
    }
    var forms = [word]
    let key = Self.indexForm(of: word)
    for form in try vocabulary.words(ofStems: stems.sorted()) where form != key {
      forms.append(form)
    }
    if let partner = Plurals.partner(of: word, isName: isName).map(Self.indexForm),
      !forms.contains(partner), try !vocabulary.stems(ofWord: partner).isEmpty
    {
      forms.append(partner)
    }
    return forms
  }

  /// A word as the index folds it: ligatures stay.
  static func indexForm(of word: String) -> String {
    word.map { Elisions.kept.contains($0) ? String($0) : Fold.key(String($0)) }.joined()
  }

  /// Whether a word has no accent that would tell it from another.
  private static func isPlain(_ word: String) -> Bool { indexForm(of: word) == word }

  /// The word with ligatures written out, and with letters drawn together.
  private static func spellings(of word: String) -> [String] {
    var all = [word]
    for (ligature, letters) in Elisions.ligatures {
      for spelling in [
        word.replacing(ligature, with: letters), word.replacing(letters, with: ligature),
      ] where !all.contains(spelling) {
        all.append(spelling)
      }
    }
    return all
  }

  /// The spellings of the last of several words.
  private static func spellings(of words: [String]) -> [[String]] {
    spellings(of: words.last ?? "").map { words.dropLast() + [$0] }
  }

  /// Every choice of one form for each word of a compound; only of its last word when there would
  /// be too many, and only the words typed when even those are too many.
  private static func products(_ forms: [[String]], _ typed: [String]) -> [[String]] {
    func product(_ forms: [[String]]) -> [[String]]? {
      var phrases: [[String]] = [[]]
      for choices in forms {
        guard phrases.count * choices.count <= mostPhrases else { return nil }
        phrases = phrases.flatMap { phrase in choices.map { phrase + [$0] } }
      }
      return phrases
    }
    let last = typed.dropLast().map { [$0] } + forms.suffix(1)
    return product(forms) ?? product(last) ?? [typed]
  }
}
