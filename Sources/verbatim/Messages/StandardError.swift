import Glibc
import Rendering

/// Words for people, which go to standard error and never hold what a terminal would obey.
enum StandardError {
  /// Whether a person reads along.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes a line.
  static func write(_ line: String) {
    send(TerminalText.clean(line) + "\n")
  }

  /// Writes a line over the one before: for progress on a terminal.
  static func overwrite(_ line: String) {
    send("\r\u{1B}[K" + TerminalText.line(line))
  }

  /// Takes a line of progress away.
  static func clearLine() { send("\r\u{1B}[K") }

  // Nothing can be said about standard error failing.
  private static func send(_ text: String) {
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO, name: "standard error")
  }
}

/// How much is said beside the data.
struct Messages {
  let isQuiet: Bool
  let isVerbose: Bool

  /// What a person may want to know: counts, what a name was taken for.
  func note(_ line: @autoclosure () -> String) {
    if !isQuiet { StandardError.write(line()) }
  }

  /// What only a curious person wants to know.
  func detail(_ line: @autoclosure () -> String) {
    if isVerbose { StandardError.write(line()) }
  }
}

/// Numbers with their nouns.
enum Wording {
  /// `1 claim`, `3 claims`, `2 entities`.
  static func count(_ number: Int, _ noun: String) -> String {
    guard number != 1 else { return "1 \(noun)" }
    return "\(number) " + (noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s")
  }
}
