import ArgumentParser
import Query

/// The command of a question that is kept: it only reads, and says neither which archive nor where
/// the answer goes, since both are said when it is run.
struct SavedQuestion {
  let words: [String]
  private let command: any ReadingCommand

  private static let commands = [
    "claims", "quotes", "figures", "articles", "entities", "search", "ask", "sql", "show", "stats",
    "timeline",
  ]

  /// Understands the words of a command, or refuses them.
  init(_ words: [String]) throws {
    guard let first = words.first, Self.commands.contains(first) else {
      throw Self.refusal(of: words.first)
    }
    self.words = words
    command = try Self.parsed(words)
    guard command.archive.archive == nil else {
      throw Failure(
        ExitStatus.usage,
        "A saved query cannot name an archive: it stands in one. Leave out --archive.")
    }
    guard command.file.output == nil, !command.file.overwrite else {
      throw Failure(
        ExitStatus.usage,
        "Where an answer goes is said when the query is run: verbatim saved run NAME -o FILE. "
          + "Leave out -o and --overwrite.")
    }
  }

  /// The words with options after them, and with the archive that was named.
  func words(adding options: [String], archive: String?) -> [String] {
    var words = words
    // What follows -- is no option any more.
    words.insert(contentsOf: options, at: words.firstIndex(of: "--") ?? words.endIndex)
    if let archive { words.insert("--archive=\(archive)", at: 1) }
    return words
  }

  /// Asks for no rows, so that what cannot be answered is refused.
  func tryOut(archive: ArchiveOptions) throws {
    if let sql = command as? SQL { return try sql.check(archive) }
    let nowhere = ["-o", "/dev/null"] + (command is any AnswerCommand ? ["-q", "--limit=0"] : [])
    var trial = try Self.parsed(words(adding: nowhere, archive: archive.archive?.text))
    try trial.run()
  }

  private static func parsed(_ words: [String]) throws -> any ReadingCommand {
    do {
      let parsed = try Program.parse(words)
      if let command = parsed as? any ReadingCommand { return command }
    } catch  where !Verbatim.exitCode(for: error).isSuccess {
      throw error
    } catch {}
    throw Failure(ExitStatus.usage, "\"\(CommandText.line(words))\" asks for help, not for rows.")
  }

  private static func refusal(of word: String?) -> Failure {
    if let word, word.hasPrefix("-") {
      return Failure(
        ExitStatus.usage,
        "\(word) stands where the command should. Options of \"saved\" come before the name.")
    }
    let what = word.map { "\"\($0)\" cannot be saved" } ?? "There is no command to save"
    return Failure(
      ExitStatus.usage,
      "\(what). What only reads can be: \(commands.joined(separator: ", ")).")
  }
}

extension SQL {
  /// Refuses a statement that cannot be run, without running it.
  func check(_ archive: ArchiveOptions) throws {
    let isExplained = statement.text.drop(while: \.isWhitespace).lowercased().hasPrefix("explain")
    let plan = isExplained ? statement.text : "EXPLAIN " + statement.text
    try SQLConsole(archive.open()).run(plan, columns: { _ in }, each: { _ in })
  }
}
