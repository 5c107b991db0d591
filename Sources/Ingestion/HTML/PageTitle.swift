import Linguistics

/// The title of a page's article, and the name of its site.
struct PageTitle {
  /// As the page shows it, without the name of the site.
  let title: String?
  /// The site's name at the end of the page's title.
  let site: String?

  /// Chooses among what the page declares and shows.
  init(_ tree: PageTree, _ facts: PageFacts) {
    let split = facts.pageTitle.map {
      Self.shown($0, tree) ?? Self.split($0, site: facts.source)
    }
    site = split?.site
    let declared = facts.title.map { Self.split($0, site: facts.source).title }
    let sites = Set([facts.source, site].compactMap { $0 }.map(Fold.key) + [""])
    let headings = tree.nodes.indices.filter {
      tree.nodes[$0].name == "h1" && !tree.nodes[$0].isHidden
    }
    .compactMap { tree.line(at: $0) }
    .filter { !sites.contains(Fold.key($0)) }
    let known = [declared, split?.title].compactMap { $0 }
    let alike = headings.max { Self.likeness($0, known) < Self.likeness($1, known) }
    if let alike, Self.likeness(alike, known) > 0.3 || headings.count == 1 {
      title = alike
    } else {
      title = declared ?? split?.title ?? headings.first
    }
  }

  /// A title of which one part stands as a line of the page; the other is the site.
  ///
  /// Where both do, the longer part is the title.
  private static func shown(_ whole: String, _ tree: PageTree) -> (title: String, site: String?)? {
    guard marks.contains(where: whole.contains) else { return nil }
    let texts = PageText(tree).paragraphs.map(\.text)
    let lines = Set(texts.flatMap { $0.split(separator: "\n") }.map { String($0) })
    if lines.contains(whole) { return nil }
    var found: [(title: String, site: String?)] = []
    for mark in marks {
      let parts = whole.split(separator: mark).map { String($0).trimmed }
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      found.append((String(whole.dropLast(last.count + mark.count)).trimmed, last))
      found.append((String(whole.dropFirst(first.count + mark.count)).trimmed, first))
    }
    return found.filter { lines.contains($0.title) }.max { $0.title.count < $1.title.count }
  }

  private static let marks = [" | ", " - ", " – ", " — ", " · ", " • ", " : ", ": "]

  /// How many of a heading's words stand in one of the known titles, from 0 to 1.
  private static func likeness(_ heading: String, _ known: [String]) -> Double {
    let words = Set(Fold.words(heading))
    let best = known.map { words.intersection(Fold.words($0)).count }.max() ?? 0
    return words.isEmpty ? 0 : Double(best) / Double(words.count)
  }

  /// A title and the site's name after its last bar or dash.
  private static func split(_ whole: String, site: String?) -> (title: String, site: String?) {
    for mark in marks {
      guard let last = whole.ranges(of: mark).last else { continue }
      let name = String(whole[last.upperBound...]).trimmed
      let title = String(whole[..<last.lowerBound]).trimmed
      let isSite = site.map { Fold.key($0) == Fold.key(name) } ?? false
      if isSite
        || !mark.contains(":") && name.split(separator: " ").count <= 4 && title.count > name.count
      {
        // A section may stand between the title and the name.
        return mark == " | " || isSite ? (split(title, mark: mark), name) : (title, name)
      }
    }
    return (whole, nil)
  }

  private static func split(_ title: String, mark: String) -> String {
    guard let first = title.ranges(of: mark).first else { return title }
    return String(title[..<first.lowerBound]).trimmed
  }
}
