import ArgumentParser
import Ingestion

/// `verbatim decisions undo`.
struct DecisionsUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take decisions back; they stay listed with --all.")

  @Argument(
    help: ArgumentHelp("The numbers of the decisions; 3-7 is all from 3 to 7.", valueName: "number")
  )
  var numbers: [Word]

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    var ids: [Int64] = []
    for number in numbers {
      for id in try Self.ids(number.text) where !ids.contains(id) { ids.append(id) }
    }
    let deciding = try Deciding(archive: archive.path, toolVersion: Verbatim.toolVersion)
    let (undone, report) = try deciding.takeBack(ids)
    for stored in undone {
      let about = stored.decision.words?.text ?? stored.decision.entity?.description ?? ""
      level.messages.note(
        "decision \(stored.id) is taken back: \(stored.decision.kind.rawValue) of \(about)")
    }
    DecisionWords(level.messages).tellOfArticles(report)
  }

  private static let most = 100_000

  private static func ids(_ typed: String) throws -> [Int64] {
    let ends = typed.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first > 0,
      last >= first, last - first < most
    else {
      throw Failure(
        ExitStatus.usage,
        "\"\(typed)\" is not the number of a decision. \"verbatim decisions list\" lists them.")
    }
    return Array(first...last)
  }
}
