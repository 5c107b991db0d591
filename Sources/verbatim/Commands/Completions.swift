import ArgumentParser

/// `verbatim completions`: what a shell needs to complete commands and options.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the script with which a shell completes commands and options.",
    discussion: """
      verbatim completions bash >~/.local/share/bash-completion/completions/verbatim
      verbatim completions zsh >~/.zfunc/_verbatim   (with ~/.zfunc in $fpath)
      verbatim completions fish >~/.config/fish/completions/verbatim.fish
      """)

  @Argument(help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"))
  var shell: Word

  func run() throws {
    guard let known = CompletionShell(rawValue: shell.text) else {
      throw Failure(
        ExitStatus.usage,
        "There are no completions for \"\(shell.text)\". Name bash, zsh or fish.")
    }
    try StandardOutput().write(Array((Verbatim.completionScript(for: known) + "\n").utf8))
  }
}
