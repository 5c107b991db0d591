import ArgumentParser
import Query

/// `verbatim correct`: what people set right in claims and figures.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Confirm, reject or correct claims and figures, and add those that were missed.",
    discussion: """
      REF is c1034 or f77, or what the column ref has: 0123456789ab:120+35. A decision is tied to \
      those words of that text, not to the row: it outlives every batch and every new extraction, and \
      is taken back by "verbatim decisions undo". The column review says who vouches for a row: \
      machine, confirmed, corrected or added; a rejected row leaves the views.
      """,
    subcommands: [
      CorrectRow.self, CorrectSpeaker.self, CorrectContent.self, CorrectStance.self,
      CorrectFigure.self, CorrectAdd.self, CorrectFrom.self,
    ],
    defaultSubcommand: CorrectRow.self)

  static let referenceHelp = ArgumentHelp(
    "c1034 or f77, or what the column ref has: 0123456789ab:120+35.", valueName: "ref")
}
