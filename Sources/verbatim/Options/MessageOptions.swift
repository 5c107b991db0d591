import ArgumentParser

/// Options of every command: how much is said on standard error.
struct MessageOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say nothing but what goes wrong.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say what words were widened to, and more.")
  var verbose = false

  /// The options as words.
  var words: [String] { (quiet ? ["-q"] : []) + (verbose ? ["-v"] : []) }

  var messages: Messages { Messages(isQuiet: quiet, isVerbose: verbose && !quiet) }
}
