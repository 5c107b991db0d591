/// The French words that numbers are written with.
enum NumeralWords {
  /// Words and what they add to a number; forms with and without the plural s, and the
  /// Belgian and Swiss tens.
  static let table = WordTable<NumeralWord>(pairs)

  /// The words alone.
  static let all = pairs.map(\.0)

  private static let pairs: [(String, NumeralWord)] =
    [
      ("zéro", .zero), ("et", .and), ("demi", .half), ("demie", .half), ("virgule", .point),
      ("cent", .hundred), ("cents", .hundred), ("mille", .thousand), ("mil", .thousand),
    ]
    + ones.map { ($0, .unit($1)) }
    + teens.enumerated().map { ($1, .teen($0 + 10)) }
    + tens.map { ($0, .tens($1)) }
    + scales.flatMap { [($0, NumeralWord.scale($1)), ($0 + "s", .scale($1))] }

  /// From 1 to 9.
  static let ones: [(String, Int)] = [
    ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6),
    ("sept", 7), ("huit", 8), ("neuf", 9),
  ]

  /// From 10 to 16.
  static let teens = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"]

  /// The tens that are one word.
  static let tens: [(String, Int)] = [
    ("vingt", 20), ("vingts", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50),
    ("soixante", 60), ("septante", 70), ("huitante", 80), ("octante", 80), ("nonante", 90),
  ]

  /// The nouns that multiply by a thousand and more, without their plural s.
  static let scales: [(String, Double)] = [
    ("million", 1e6), ("milliard", 1e9), ("billion", 1e12), ("billiard", 1e15), ("trillion", 1e18),
  ]

  /// The word that joins a half, a one or an eleven to what stands before.
  static let and = "et"
}
