import ArgumentParser
import Query
import Rendering

/// `verbatim show`: an article with its claims and figures in place.
struct Show: ReadingCommand {
  static let configuration = CommandConfiguration(
    abstract: "An article with its claims and figures in place, or what became of its text.",
    usage: "verbatim show REF [--diff [VERSION]] [OPTIONS]")

  @Argument(
    help: ArgumentHelp(
      "a12, c1034 or f77, or what the column ref has: 0123456789ab:120+35.", valueName: "ref"))
  var reference: Word?

  @Option(
    defaultAsFlag: Word(""), parsing: .next,
    help: ArgumentHelp(
      "Show how the newest text differs from the one before, or from that of a number.",
      valueName: "version"))
  var diff: Word?

  @Flag(help: "Write straight to the terminal, however long it gets.")
  var noPager = false

  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    guard let asked = reference ?? diff, !asked.text.isEmpty else {
      throw Failure(ExitStatus.usage, "show wants a reference, such as a12, c1034 or f77.")
    }
    let pages = try PageReader(archive.open())
    let article = try Reference.parse(asked.text)
    if let diff { return try show(Differing(article, diff.text, isAlone: reference == nil), pages) }
    let page = PageOfArticle(
      try pages.page(article), isVerbose: level.messages.isVerbose
    ).page
    try send { try page.write(to: $0, style: $1, width: $2) }
  }

  private func show(_ differing: Differing, _ pages: PageReader) throws {
    let pair = try pages.versions(of: differing.article, against: differing.version)
    let difference = TextDifference(from: pair.old.text, to: pair.new.text)
    let page = DifferencePage(particulars: differing.particulars(of: pair), difference)
    try send { try page.write(to: $0, style: $1, width: $2) }
    level.messages.note(Differing.summary(difference))
  }

  private func send(_ page: (ByteOutput, Style, Int?) throws -> Void) throws {
    let destination = try file.destination(
      archive: archive.path, pager: noPager ? nil : Pager.command)
    try page(
      ByteOutput(write: destination.write), file.style(on: destination),
      destination.isTerminal ? Terminal.width : nil)
    try destination.finish()
  }
}

/// What `--diff` asks for.
private struct Differing {
  let article: Reference
  /// The number of a version; nil for the one before the newest.
  let version: Int?

  /// Reads the word after `--diff`, which is the article where it is the only word.
  init(_ article: Reference, _ word: String, isAlone: Bool) throws {
    self.article = article
    guard !word.isEmpty, !isAlone else {
      version = nil
      return
    }
    guard let number = Int(word), number > 0 else {
      throw Failure(
        ExitStatus.usage, "--diff wants the number of a version, not \"\(word)\", or nothing.")
    }
    version = number
  }

  func particulars(of pair: VersionPair) -> [(name: String, value: String)] {
    let lines = [
      ("article", "a\(pair.article)"), ("title", pair.title ?? ""),
      ("from", Self.line(pair.old)), ("to", Self.line(pair.new)),
    ]
    return lines.filter { !$0.1.isEmpty }
  }

  private static func line(_ version: VersionPair.Version) -> String {
    "version \(version.number), of batch \(version.batch), \(version.seenAt)"
  }

  static func summary(_ difference: TextDifference) -> String {
    guard difference.parts.contains(where: { $0.kind != .same }) else {
      return "The two texts are the same."
    }
    return "\(Wording.count(difference.wordsRemoved, "word")) went, "
      + "\(Wording.count(difference.wordsAdded, "word")) came."
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
    let facts =
      [claim.speaker ?? "speaker not known", claim.kind, claim.stance] + review(claim.review)
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
    let facts =
      [amount, figure.modifier, figure.kind, figure.speaker, place].compactMap { $0 }
      + review(figure.review)
    return .init(
      kind: .figure, label: figure.reference, spans: [figure.span],
      note: note(facts, figure.isAskedFor))
  }

  /// Who vouches, where a person does.
  private static func review(_ review: String) -> [String] {
    review == "machine" ? [] : [review]
  }

  private static func note(_ facts: [String], _ isAskedFor: Bool) -> String {
    facts.joined(separator: ", ") + (isAskedFor ? "  ← asked for" : "")
  }
}
