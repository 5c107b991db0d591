import ArgumentParser
import Ingestion
import Query
import Rendering

/// `verbatim entity show`.
struct EntityShow: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "The names it bears, the roles beside them, its numbers, and whom it stands with.")

  @Argument(help: EntityCommand.nameHelp)
  var name: Word

  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: Word?

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let reader = try archive.open()
    let entity = try EntityDecider(reader, author: "").one(name.text, type: type?.text)
    let page = try EntityPage(entity, reader)
    let rows = try openOutput()
    try rows.begin(["name", "value"])
    let roles = try EntityRoles.counts(
      in: page.articles, names: page.names.map(\.name), of: entity.type, reader)
    for (name, value) in Self.particulars(of: page, roles) {
      try rows.row([.text(name), .text(value)])
    }
    try rows.finish(level.messages)
    if entity.articles > page.articles.count {
      level.messages.note(
        "Roles and neighbours are those of \(page.articles.count) of its "
          + "\(Wording.count(entity.articles, "article")), spread over all of them.")
    }
  }

  private static func particulars(
    of page: EntityPage, _ roles: [EntityRoles.Count]
  ) -> [(String, String)] {
    let entity = page.entity
    let count = { (count: EntityPage.Count) in
      count.articles > 0
        ? "\(count.name) (\(Wording.count(count.articles, "article")))" : count.name
    }
    var rows = [
      ("id", "e\(entity.id ?? 0)"), ("name", entity.name), ("type", entity.type),
      ("articles", "\(entity.articles)"), ("claims", "\(entity.claims)"),
      ("figures", "\(page.figures)"),
    ]
    rows += zip(["first_date", "last_date"], page.days)
    rows += page.names.map { ("named", count($0)) }
    rows += roles.prefix(12).map { ("role", count(.init(name: $0.role, articles: $0.articles))) }
    rows += page.neighbours.map { ("stands_with", count($0)) }
    rows += page.decisions.map { ("decision", "\($0)") }
    return rows
  }
}
