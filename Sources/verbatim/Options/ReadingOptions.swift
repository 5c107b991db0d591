import ArgumentParser
import Ingestion

/// How files of articles are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The date of articles that have none.", valueName: "date"))
  var date: Word?

  @Option(help: ArgumentHelp("The paper of articles that name none.", valueName: "name"))
  var source: Word?

  @Option(help: ArgumentHelp("The author of articles that name none.", valueName: "name"))
  var author: Word?

  @Option(help: ArgumentHelp("The language of articles that name none: fr.", valueName: "code"))
  var language: Word?

  @Option(
    help: ArgumentHelp(
      "Where JSON and CSV keep a field: --map text=body.", valueName: "field=column"))
  var map: [Word] = []

  @Option(
    help: ArgumentHelp(
      "What to read the files as, whatever they look like.", valueName: "name"))
  var reader: ReaderName?

  /// The same for ingestion.
  func options(_ work: WorkOptions) throws -> IngestionOptions {
    try IngestionOptions(
      date: date?.text, source: source?.text, author: author?.text, language: language?.text,
      map: FieldMap(map.map(\.text)), reader: reader, jobs: work.jobs, limit: work.limit,
      isStrict: work.strict)
  }
}

extension ReaderName: ExpressibleByArgument {}
