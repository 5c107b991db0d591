import ArgumentParser

/// `verbatim decisions`: what people decided.
struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "List what people decided, take it back, carry it to another archive.",
    subcommands: [
      DecisionsList.self, DecisionsUndo.self, DecisionsExport.self, DecisionsImport.self,
    ])
}
