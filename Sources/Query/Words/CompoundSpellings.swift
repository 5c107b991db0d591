import Linguistics

extension WordExpander {
  /// A compound typed with hyphens in one word, or one word as a compound, as far as the archive
  /// has them: `porte-parole` is `porteparole`.
  func compounds(_ tokens: [WordToken], isName: Bool) throws -> [[String]] {
    guard tokens.allSatisfy({ $0.text.allSatisfy(\.isLetter) }) else { return [] }
    if tokens.count == 1 { return try apart(tokens[0].text, isName) }
    let areHyphens = tokens.dropLast().allSatisfy { token in
      token.separator.map(Compounds.hyphens.contains) == true
    }
    guard areHyphens else { return [] }
    return try known(tokens.map(\.text).joined(), isName).map { [$0] }
  }

  /// The word cut in two that are both in the archive.
  ///
  /// Where the archive has the word itself, the first must be one that begins compounds: `sur tout`
  /// is not `surtout`.
  private func apart(_ word: String, _ isName: Bool) throws -> [[String]] {
    let letters = Array(word)
    guard letters.count > 4, letters.count < 40 else { return [] }
    let isKnown = try !known(word, isName).isEmpty
    var phrases: [[String]] = []
    for cut in 2...(letters.count - 3) {
      let head = String(letters[..<cut])
      let begins = Compounds.beginnings.contains(Fold.key(head))
      guard begins || (!isKnown && cut > 2), try isInArchive(head) else { continue }
      phrases += try known(String(letters[cut...]), isName).map { [head, $0] }
    }
    return phrases
  }

  /// The forms of a word that the archive has.
  private func known(_ word: String, _ isName: Bool) throws -> [String] {
    let forms = try forms(of: word, isName: isName)
    return try isInArchive(word) ? forms : Array(forms.dropFirst())
  }

  private func isInArchive(_ word: String) throws -> Bool {
    try !vocabulary.stems(ofWord: Self.indexForm(of: word)).isEmpty
  }
}
