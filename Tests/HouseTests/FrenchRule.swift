extension HouseRule {
  /// Holds that a second language will be another folder, not a fork.
  ///
  /// Names of people and places, which examples need, begin with a capital letter and are let
  /// through; quotation marks are no words.
  static let noFrenchOutsideFrench = HouseRule(
    name: "no French word stands outside a folder named French"
  ) { file in
    guard !file.isFrench, !file.isTest else { return [] }
    return file.strings.flatMap { line, text in
      text.split { !$0.isLetter }.filter(isFrench).map { "\(file.path):\(line): \($0)" }
    }
  }

  private static let accented = Set("àâäçéèêëîïôöùûüÿœæ")
  private static let common: Set<String> = [
    "alors", "après", "aussi", "avec", "celui", "cette", "cinq", "comme", "contre", "dans",
    "depuis", "des", "deux", "dit", "dix", "dont", "elle", "elles", "entre", "environ", "est",
    "fait", "huit", "ils", "jeudi", "leur", "les", "lui", "lundi", "mais", "mardi", "mille",
    "moins", "neuf", "nous", "ont", "par", "pas", "plus", "pour", "quatre", "que", "qui",
    "sans", "selon", "sept", "ses", "son", "sous", "sur", "titre", "toutes", "trois", "une",
    "vendredi", "vers", "vingt", "vous",
  ]
  /// English words, and words of our own formats, that are written like French ones.
  private static let shared: Set<String> = ["plus", "son"]

  private static func isFrench(_ word: Substring) -> Bool {
    guard word.count > 1, word.first?.isLowercase == true else { return false }
    let isCommon = common.contains(String(word)) && !shared.contains(String(word))
    return isCommon || word.contains { accented.contains($0) }
  }
}
