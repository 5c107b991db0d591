/// What French cuts off before a vowel: in `l'armée` the word is `armée`.
enum Elisions {
  /// The cut-off words, folded.
  static let words: Set<String> = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]

  /// Letters that folding writes as two, and the index leaves as they are.
  static let kept = "œæß"

  /// Two letters drawn as one, and the two.
  static let ligatures: [(String, String)] = [("œ", "oe"), ("æ", "ae")]
}
