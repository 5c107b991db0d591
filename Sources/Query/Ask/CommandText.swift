/// Writes a question as the command that asks it.
public enum CommandText {
  /// The command, its words quoted for a shell where they must be.
  static func of(_ answer: Ask.Answer) -> String {
    switch answer {
    case .rows(let question): of(question)
    case .count(let question): counting("stats", question)
    case .timeline(let question, let step):
      counting("timeline", question) + " --step \(step.rawValue)"
    }
  }

  /// The command for rows.
  public static func of(_ question: Question) -> String {
    let isBare = question.view == .entities || question.view == .search
    return line([question.view.rawValue], question, isBare: isBare)
  }

  /// The command for numbers of rows.
  private static func counting(_ name: String, _ question: CountQuestion) -> String {
    let columns = question.groups.map(\.rawValue).joined(separator: ",")
    let view = question.rows.view.rawValue
    return line([name, view] + (columns.isEmpty ? [] : [columns]), question.rows, isBare: false)
  }

  private static func line(_ start: [String], _ question: Question, isBare: Bool) -> String {
    var words = ["verbatim"] + start
    words += question.filters.filter { $0.field == .by }.flatMap(option)
    if question.isMaybe { words.append("--maybe") }
    for line in question.words {
      words += isBare && !line.hasPrefix("-") ? [quoted(line)] : option("--about", line)
    }
    words += question.filters.filter { $0.field != .by }.flatMap(option)
    if let sort = question.sort { words += option("--sort", sort) }
    if let limit = question.limit { words += option("--limit", String(limit)) }
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
