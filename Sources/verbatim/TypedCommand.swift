import Query

/// The command that is being run.
enum TypedCommand {
  /// Its words, after the name of the program; a saved command stands in for the one that runs it.
  @TaskLocal static var words = Array(CommandLine.arguments.dropFirst())

  /// The words as they can be typed into a shell.
  static var line: String { CommandText.line(words) }
}
