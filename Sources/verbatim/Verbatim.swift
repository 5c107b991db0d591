import ArgumentParser

/// The program.
@main
struct Verbatim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbatim",
    abstract: "Keep news, find who said what and how many, and prove it.",
    version: "0.1.0")
}
