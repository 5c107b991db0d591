/// How people say yes and no in a table.
enum FrenchAnswers {
  static let yes: Set<String> = ["oui", "o", "vrai"]
  static let no: Set<String> = ["non", "faux"]
}
