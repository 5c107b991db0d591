import ArgumentParser
import Ingestion

/// `verbatim archive reextract`.
struct ArchiveReextract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reextract",
    abstract: "Look for claims and figures again with this program's extractor.",
    discussion: """
      Rows found again at the same place keep their ids, and what people decided stays. When it \
      is stopped, the same command goes on where it was; with --all it begins again.
      """)

  @Flag(help: "Read the articles again that this program's extractor has read already, too.")
  var all = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let run = Reextraction(
      archive: try archive.path, all ? .all : .others, toolVersion: Verbatim.toolVersion)
    let progress = IngestProgress(level.messages)
    let report = try progress.watching {
      try run.run { progress.show("\($0.articles) articles read again") }
    }
    for line in Self.lines(report) { level.messages.note(line) }
  }

  private static func lines(_ report: Reextraction.Report) -> [String] {
    var lines = ["\(Wording.count(report.articles, "article")) read again"]
    let change = report.change
    for (name, rows) in [
      ("claims", change.claims), ("figures", change.figures), ("names", change.mentions),
    ] where report.articles > 0 {
      lines.append("\(name): \(rows.new) new, \(rows.gone) gone, \(rows.same) same")
    }
    if report.notFrench > 0 {
      lines.append("not French, so not read: \(Wording.count(report.notFrench, "article"))")
    }
    return lines + orphans(report.orphans) + [report.note].compactMap { $0 }
  }

  private static let shown = 20

  private static func orphans(_ decisions: [OrphanedDecision]) -> [String] {
    guard !decisions.isEmpty else { return [] }
    let count = Wording.count(decisions.count, "decision")
    let lines = decisions.prefix(shown).map(line)
    let rest = decisions.count - lines.count
    return ["\(count) on words that no claim, figure or name has now:"] + lines
      + (rest > 0 ? ["  and \(rest) more: verbatim decisions list --orphaned"] : [])
  }

  private static func line(_ orphan: OrphanedDecision) -> String {
    let nearest = orphan.nearest.map { "; the nearest is \($0)" } ?? ""
    return "  decision \(orphan.id), \(orphan.kind): \(orphan.words)\(nearest)"
  }
}
