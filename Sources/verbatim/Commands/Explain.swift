import ArgumentParser
import Ingestion
import Query
import Rendering

/// `verbatim explain`: why a claim or figure is in the archive.
struct Explain: RowCommand {
  static let configuration = CommandConfiguration(
    abstract: "Why a claim or figure is there: the rule, and the words it went by.")

  @Argument(
    help: ArgumentHelp(
      "c1034 or f77, or what the column ref has: 0123456789ab:120+35.", valueName: "ref"))
  var reference: Word

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let reader = try archive.open()
    let found = try Explanation.of(Reference.parse(reference.text), reader)
    let rows = try openOutput()
    try rows.begin(["name", "value"])
    try rows.row([.text("reference"), .text(found.reference)])
    for particular in found.particulars {
      try rows.row([.text(particular.name), .text(particular.value)])
    }
    if let place = found.place {
      let names = try reader.knownNames()
      let reasons =
        place.isFigure
        ? try Reasons.ofFigure(
          text: place.text, start: place.start, length: place.length, knowing: names)
        : try Reasons.ofClaim(
          text: place.text, start: place.start, length: place.length, knowing: names)
      for step in reasons.steps { try rows.row([.text("leads_to"), .text(step)]) }
      if let example = reasons.example { try rows.row([.text("rule_example"), .text(example)]) }
    }
    try rows.finish(Messages(isQuiet: true, isVerbose: false))
  }
}
