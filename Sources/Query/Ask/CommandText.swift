/// Writes a question as the command that asks it.
public enum CommandText {
  /// The command, its words quoted for a shell where they must be.
  public static func of(_ question: Question) -> String {
    var words = ["verbatim", question.view.rawValue]
    words += question.filters.filter { $0.field == .by }.flatMap(option)
    for line in question.words {
      let isBare = question.view == .entities || question.view == .search
      words += isBare && !line.hasPrefix("-") ? [quoted(line)] : option("--about", line)
    }
    words += question.filters.filter { $0.field != .by }.flatMap(option)
    return words.joined(separator: " ")
  }

  private static func option(_ filter: Filter) -> [String] {
    if filter.field == .unattributed { return ["--unattributed"] }
    return option("--\(filter.field.rawValue)", filter.value)
  }

  private static func option(_ name: String, _ value: String) -> [String] {
    value.hasPrefix("-") ? [quoted("\(name)=\(value)")] : [name, quoted(value)]
  }

  /// The line that a shell takes for some words.
  public static func line(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// A word as a shell takes it for one word, whatever is in it.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && word.first != "~" && word.first != "="
      && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:=@+,%".contains($0) }
    guard !isPlain else { return word }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
