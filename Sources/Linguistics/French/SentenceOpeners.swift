/// Words whose capital tells that a sentence begins, even without a full stop before.
enum SentenceOpeners {
  /// Subjects that are part of no name.
  static let subjects = WordSet("il ils elles c' j' nous vous on")
  /// Words that have a capital after a semicolon only where a new sentence begins.
  static let afterSemicolon = WordSet(
    "il ils elle elles c' j' nous vous on à selon dans pour en ce cette ces un une avec sur")
}
