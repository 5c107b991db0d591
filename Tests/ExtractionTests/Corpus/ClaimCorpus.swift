/// Our own sentences with the claims that are in them.
///
/// A text stands on a line of its own; under it, indented, each claim: kind, speaker, content (its
/// pieces joined by `…`), and the stance where it is not asserted. A speaker `?` is left open.
enum ClaimCorpus {
  /// Every corpus with claims.
  static let all = [spoken, clauses, quotedWords, speakers, articles, reviewed]
}
