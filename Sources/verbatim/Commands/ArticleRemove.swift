import ArgumentParser
import Ingestion
import Query

/// `verbatim article remove`.
struct ArticleRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove articles for good: no word of theirs stays in the file.",
    discussion: """
      Their texts, versions, claims and figures go, and the archive is made compact. What names \
      them stays in the view tombstones with the reason, so that they are not taken in again. \
      What people decided stays, with the words they decided on, and so do backups and files \
      that were written before.
      """)

  @Argument(
    help: ArgumentHelp("a12, or what the column ref has: 0123456789ab:120+35.", valueName: "ref"))
  var references: [Word]

  @Option(help: ArgumentHelp("Why, in a few words that are kept.", valueName: "words"))
  var reason: Word

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    guard reason.text.contains(where: { !$0.isWhitespace }) else {
      throw Failure(
        ExitStatus.usage, "--reason wants a few words, such as \"at the author's request\".")
    }
    let articles = try found()
    try Maintenance.remove(
      articles: articles.map(\.id), reason: reason.text, archive: archive.path,
      toolVersion: Verbatim.toolVersion)
    for article in articles { level.messages.note("a\(article.id) is removed: \(article.title)") }
    try purge()
    let gone = Set(articles.map(\.id))
    let remnants = articles.map(\.remnants)
    let copies = Set(remnants.flatMap(\.copies)).subtracting(gone).sorted()
    let decisions = remnants.map(\.decisions).reduce(0, +)
    for copy in copies { level.messages.note("a\(copy) has the same text, and stays.") }
    if decisions > 0 {
      level.messages.note("The words of \(Wording.count(decisions, "decision")) on it stay.")
    }
    let isAll = copies.isEmpty && decisions == 0
    level.messages.note("Nothing \(isAll ? "" : "else ")of it is left in the file.")
  }

  private typealias Found = (id: Int64, title: String, remnants: Remnants)

  private func found() throws -> [Found] {
    let pages = try PageReader(archive.open())
    var articles: [Found] = []
    for reference in references {
      let page = try pages.page(Self.article(reference.text))
      guard !articles.contains(where: { $0.id == page.id }) else { continue }
      let title = page.particulars.first { $0.name == "title" }?.value
      articles.append((page.id, title ?? "without title", try pages.remnants(of: page.id)))
    }
    return articles
  }

  /// What is removed is named as an article or by words of its text, lest the number of a claim be
  /// taken for that of its article.
  private static func article(_ text: String) throws -> Reference {
    let reference = try Reference.parse(text)
    switch reference {
    case .article, .words: return reference
    case .claim, .figure:
      throw Failure(
        ExitStatus.usage,
        "\"\(text)\" is no article: remove takes a whole one, such as a12. "
          + "\"verbatim show \(text)\" says which it stands in.")
    }
  }

  private func purge() throws {
    do {
      let report = try Maintenance.compact(
        archive: archive.path, toolVersion: Verbatim.toolVersion)
      if let note = report.note { level.messages.note(note) }
    } catch {
      guard let failure = Failure(error) else { throw error }
      throw Failure(failure.status, "Its words may still be in the file: \(failure.message)")
    }
  }
}
