import ArgumentParser
import Ingestion
import Query

/// `verbatim correct from`.
struct CorrectFrom: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "from",
    abstract: "Correct rows from a table: CSV of claims or figures with cells that you changed.",
    discussion: """
      The table has a column ref (or id, as c12) and any of: speaker, speaker_type, stance, kind, \
      text, value, value_max, modifier, unit, noun, per, verdict (confirm or reject), note. Cells \
      that are empty or as in the archive change nothing; other columns are left alone. "verbatim \
      claims -o claims.csv" writes such a table. What cannot be done is said with its line, and the \
      rest is kept.
      """)

  @Argument(help: ArgumentHelp("The table; - for standard input.", valueName: "file"))
  var path: Word

  @Flag(help: "Say what would be decided, and decide nothing.")
  var dryRun = false

  @OptionGroup var speaker: NewSpeakerOptions
  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let sheet = try Sheet.read(path.text)
    let deciding = try openDeciding()
    let rows = try CorrectionRows(
      corrector(deciding), columns: sheet.columns, newSpeakers: speaker.new)
    var planned: [PlannedDecision] = []
    var rejections = sheet.rejections
    for row in sheet.rows {
      do {
        planned += try rows.decisions(row.cells)
      } catch let error as QueryError {
        rejections.append(Rejection(origin: sheet.origin, line: row.line, reason: error.message))
      }
    }
    if dryRun {
      for decision in planned { level.messages.note("would decide: \(decision.sentence)") }
    } else if !planned.isEmpty || rejections.isEmpty {
      try keep(planned, deciding)
    }
    try rejections.tell()
  }
}

/// Whether a table may name speakers that the archive does not.
struct NewSpeakerOptions: ParsableArguments {
  @Flag(help: "Speakers whom the archive does not name yet are new, not mistakes.")
  var new = false
}
