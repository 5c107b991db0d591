/// The French words that say how exact a number is.
enum FigureModifierWords {
  /// Phrases right before a number; `de` stands for `d’` too.
  static let before: [(Figure.Modifier, String)] = [
    (
      .approx,
      """
      environ, quelque, quelques, autour de, aux alentours de, alentour de, près de, prés de, presque, quasi,
      quasiment, de l' ordre de, de quelque, à peu près, grosso modo, approximativement, à peine,
      plus ou moins, pratiquement, ~, ≈, circa, entour de, proche de, proches de
      """
    ),
    (
      .min,
      """
      au moins, au moins de, au minimum, plus de, un peu plus de, bien plus de, beaucoup plus de, minimum,
      pas moins de, au-delà de, au-dessus de, supérieur à, supérieure à, supérieurs à,
      supérieures à, à partir de, plus que, au bas mot, >, ≥, non moins de,
      largement plus de, nettement plus de
      """
    ),
    (
      .max,
      """
      au plus, tout au plus, au maximum, maximum, moins de, un peu moins de, jusqu' à, jusqu' à près de,
      même pas, pas plus de, en dessous de, au-dessous de, inférieur à, inférieure à, inférieurs à,
      inférieures à, jusque, <, ≤, bien moins de, pas même, guère plus de,
      jusqu' à plus de
      """
    ),
    (.exact, "exactement, précisément, seul, seule, pile"),
  ]

  /// Phrases that only look like modifiers.
  static let lookalikes = "en plus de, d'autant plus de"

  /// Phrases right after a number and its noun.
  static let after: [(Figure.Modifier, String)] = [
    (.approx, "environ, à peu près, approximativement, grosso modo, plus ou moins"),
    (.min, "au moins, au minimum, minimum, ou plus, et plus, au bas mot"),
    (.max, "au plus, tout au plus, au maximum, maximum, ou moins"),
  ]

  /// Verbs of the first group that bear a modifier, without their ending.
  static let verbs: [(Figure.Modifier, String)] = [
    (.min, "dépass excéd outrepass"),
    (.approx, "avoisin frôl fris approch"),
    (.max, "plafonn"),
  ]

  /// The endings of such verbs.
  static let verbEndings = """
    e es ent er ait aient a èrent é ée és ées ant era eront erait eraient
    """

  /// Phrases of verbs of other groups.
  static let verbPhrases: [(Figure.Modifier, String)] = [
    (
      .min,
      "franchi la barre des, passé la barre des, franchir la barre des, passe la barre des, "
        + "franchit la barre des, franchi le cap des, passer la barre des"
    ),
    (.approx, "autour des, aux alentours des"),
    (.max, "sous la barre des, sous le seuil des"),
    (.min, "au-dessus des, au-delà des, le cap des"),
  ]

  /// Modifiers that make a count of `un`.
  static let beforeOne = """
    au moins, au moins de, au minimum, plus de, moins de, au plus, au maximum, minimum, maximum,
    pas plus de, pas moins de, tout au plus
    """
  /// The word that opens a range with a lower and an upper end.
  static let between = "entre"
  /// What parts the ends of a range.
  static let to = "à"
  static let or = "ou"
  static let and = "et"
  static let of = "de d'"
}
