import ArgumentParser
import Query
import Rendering

/// `verbatim show`: an article with its claims and figures in place.
struct Show: ReadingCommand {
  static let configuration = CommandConfiguration(
    abstract: "An article with its claims and figures in place.")

  @Argument(
    help: ArgumentHelp(
      "a12, c1034 or f77, or what the column ref has: 0123456789ab:120+35.", valueName: "ref"))
  var reference: Word

  @Flag(help: "Write straight to the terminal, however long it gets.")
  var noPager = false

  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let found = try PageReader(archive.open()).page(Reference.parse(reference.text))
    let destination = try file.destination(
      archive: archive.path, pager: noPager ? nil : Pager.command)
    let page = PageOfArticle(found, isVerbose: level.messages.isVerbose).page
    try page.write(
      to: ByteOutput(write: destination.write), style: file.style(on: destination),
      width: destination.isTerminal ? Terminal.width : nil)
    try destination.finish()
  }
}

/// What is printed of an article.
struct PageOfArticle {
  let page: Rendering.ArticlePage

  init(_ found: Query.ArticlePage, isVerbose: Bool) {
    var lines = [("article", "a\(found.id)")]
    if found.isSuperseded { lines.append(("text", "an older one, which another has replaced")) }
    for particular in found.particulars
    where isVerbose || Self.usual.contains(particular.name) {
      lines.append((particular.name, particular.value))
    }
    page = Rendering.ArticlePage(
      particulars: lines, text: found.text, marks: Self.marks(of: found))
  }

  private static let usual: Set<String> = ["date", "source", "title", "author", "url", "batch_id"]

  private static func marks(of found: Query.ArticlePage) -> [Rendering.ArticlePage.Mark] {
    let claims = found.claims.map(mark)
    let figures = found.figures.map(mark)
    let isNamed =
      found.claims.contains(where: \.isAskedFor)
      || found.figures.contains(where: \.isAskedFor)
    guard let words = found.highlight, !isNamed else { return claims + figures }
    let here = Rendering.ArticlePage.Mark(
      kind: .claim, label: "here", spans: [words], note: "the words that were asked for")
    return [here] + claims + figures
  }

  private static func mark(_ claim: Query.ArticlePage.Claim) -> Rendering.ArticlePage.Mark {
    let facts = [claim.speaker ?? "speaker not known", claim.kind, claim.stance]
    return .init(
      kind: .claim, label: claim.reference, spans: claim.spans,
      note: note(facts, claim.isAskedFor))
  }

  private static func mark(_ figure: Query.ArticlePage.Figure) -> Rendering.ArticlePage.Mark {
    var value = NumberText.real(figure.value)
    if let most = figure.valueMax { value += " to " + NumberText.real(most) }
    var amount = [value, figure.unit, figure.noun].compactMap { $0 }.joined(separator: " ")
    if let per = figure.per { amount += " per " + per }
    let place = figure.claim.map { "in c\($0)" }
    let facts = [amount, figure.modifier, figure.kind, figure.speaker, place].compactMap { $0 }
    return .init(
      kind: .figure, label: figure.reference, spans: [figure.span],
      note: note(facts, figure.isAskedFor))
  }

  private static func note(_ facts: [String], _ isAskedFor: Bool) -> String {
    facts.joined(separator: ", ") + (isAskedFor ? "  ← asked for" : "")
  }
}
