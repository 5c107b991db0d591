/// The French words that say how exact a number is, as lemmas.
///
/// The last word of a phrase stands for all its forms.
enum FigureModifierWords {
  /// Phrases right before a number.
  static let before: [(Figure.Modifier, String)] = [
    (
      .approx,
      """
      environ, quelque, autour de, aux alentours de, alentour de, près de, prés de, presque, quasi,
      quasiment, de l' ordre de, de quelque, à peu près, grosso modo, approximativement, à peine,
      plus ou moins, pratiquement, ~, ≈, circa, entour de, proche de
      """
    ),
    (
      .min,
      """
      au moins, au moins de, au minimum, minimum, un minimum de, plus de, un peu plus de, plus que, pas moins de,
      non moins de, au-delà de, au-dessus de, supérieur à, à partir de, au bas mot, >, ≥
      """
    ),
    (
      .max,
      """
      au plus, tout au plus, au maximum, maximum, un maximum de, moins de, un peu moins de, jusqu' à, jusque,
      jusqu' à près de, jusqu' à plus de, pas plus de, guère plus de, même pas, pas même,
      en dessous de, au-dessous de, inférieur à, <, ≤
      """
    ),
    (.exact, "exactement, précisément, seul, pile"),
  ]

  /// Phrases that only look like modifiers.
  static let lookalikes = "en plus de, d'autant plus de"

  /// Phrases right after a number and its noun.
  static let after: [(Figure.Modifier, String)] = [
    (.approx, "environ, à peu près, approximativement, grosso modo, plus ou moins"),
    (.min, "au moins, au minimum, minimum, ou plus, et plus, au bas mot"),
    (.max, "au plus, tout au plus, au maximum, maximum, ou moins"),
  ]

  /// Verbs that bear a modifier.
  static let verbs: [(Figure.Modifier, String)] = [
    (.min, "dépasser excéder outrepasser"),
    (.approx, "avoisiner frôler friser approcher"),
    (.max, "plafonner"),
  ]

  /// Phrases before a number that stay out of the figure.
  static let outside: [(Figure.Modifier, String)] = [
    (
      .min,
      """
      franchir la barre de, passer la barre de, dépasser la barre de, franchir le cap de,
      passer le cap de, dépasser le cap de, franchir le seuil de, passer le seuil de,
      dépasser le seuil de, au-dessus de la barre de,
      au-delà de la barre de, au-dessus du seuil de
      """
    ),
    (.max, "sous la barre de, sous le seuil de, sous le cap de, sous le"),
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
  /// Adverbs before `plus de` and `moins de`.
  static let degrees = "bien beaucoup largement nettement légèrement sensiblement"
}
