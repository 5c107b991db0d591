import ArgumentParser
import Ingestion
import Query

/// `verbatim entity merge`.
struct EntityMerge: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make several names one entity throughout the archive.",
    usage: """
      verbatim entity merge NAME… --into NAME [OPTION…]
             verbatim entity merge --from FILE [OPTION…]
      """,
    discussion: """
      --from takes a table as "verbatim entity suggest --csv" writes it, with yes or no in its \
      column accept: yes merges, no says that the two are not one, and what is empty is left alone.
      """)

  @Argument(help: ArgumentHelp("The names that become another.", valueName: "name"))
  var names: [Word] = []

  @Option(help: ArgumentHelp("The entity that they are.", valueName: "name"))
  var into: Word?

  @Option(
    help: ArgumentHelp("A reviewed table of suggestions; - for standard input.", valueName: "file"))
  var from: Word?

  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: Word?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let decider = try entityDecider()
    if let from {
      guard names.isEmpty, into == nil else {
        throw Failure(ExitStatus.usage, "--from stands alone: the table has the names.")
      }
      return try merge(Sheet.read(from.text), decider)
    }
    guard let into, !names.isEmpty else {
      throw Failure(
        ExitStatus.usage,
        "Which names become which? Write: verbatim entity merge NAME --into NAME.")
    }
    let other = try decider.one(into.text, type: type?.text)
    try keep(names.map { try decider.merge(decider.one($0.text, type: type?.text), into: other) })
  }

  private func merge(_ sheet: Sheet, _ decider: EntityDecider) throws {
    let review = SuggestionReview(decider)
    for column in SuggestionReview.columns where !sheet.columns.contains(column) {
      throw Failure(
        ExitStatus.usage,
        "\(sheet.origin) has no column \"\(column)\": it wants accept, entity and into, as \"verbatim entity "
          + "suggest --csv\" writes them.")
    }
    var planned: [PlannedDecision] = []
    var rejections = sheet.rejections
    for row in sheet.rows {
      do {
        if let decision = try review.decision(row.cells) { planned.append(decision) }
      } catch let error as QueryError {
        rejections.append(Rejection(origin: sheet.origin, line: row.line, reason: error.message))
      }
    }
    if !planned.isEmpty || rejections.isEmpty { try keep(planned) }
    try rejections.tell()
  }
}

extension [Rejection] {
  /// Says what was not taken, and ends with the exit code for that.
  func tell() throws {
    guard !isEmpty else { return }
    for rejection in self { StandardError.write(rejection.description) }
    throw ExitStatus(code: ExitStatus.someRejected)
  }
}
