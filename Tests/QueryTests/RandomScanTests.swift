import Testing

@testable import Query

/// Random questions of random archives, against a scan that looks at every row.
@Suite struct RandomScanTests {
  /// A random question, and what it means to a scan.
  private struct Asked {
    var question: Question
    var inArticle = false
    var words: [ScanWords] = []
    var filters: [(ScanArchive.Row) -> Bool] = []

    func holds(_ row: ScanArchive.Row) -> Bool {
      let text = inArticle ? row.articleWords : row.words
      return words.allSatisfy { $0.holds(text) } && filters.allSatisfy { $0(row) }
    }
  }

  @Test(arguments: 1...6) func `the index finds what a scan finds`(_ seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    var (found, filtered) = (0, Set<Field>())
    for _ in 0..<2 {
      let rows = try ScanArchive(&random)
      let archive = try #require(rows.archive)
      for _ in 0..<100 {
        let asked = Self.asked(&random)
        let ids = rows.rows(asked.question.view).filter(asked.holds).map { "\($0.id)" }
        // Whichever way leads to the rows, they are the same.
        for way in [0, 1 + random.below(4)] {
          let answer = try archive.ids(asked.question, way: way)
          try #require(answer.sorted() == ids.sorted(), "\(way): \(asked.question)")
        }
        found += ids.count
        filtered.formUnion(asked.question.filters.map(\.field))
      }
    }
    #expect(found > 100, "Too few questions have an answer to mean something.")
    #expect(filtered.count > 12, "Too few filters were tried: \(filtered)")
  }

  private static func asked(_ random: inout Random) -> Asked {
    let view = random.of([Question.View.claims, .quotes, .figures, .figures, .articles, .search])
    var asked = Asked(question: Question(view))
    asked.inArticle = random.oneIn(3)
    asked.question.inArticle = asked.inArticle
    let needsWords = view == .search
    for _ in 0..<(needsWords ? 1 + random.below(2) : random.below(3)) {
      let words = ScanWords(&random)
      asked.words.append(words)
      asked.question.words.append("(" + words.typed(&random) + ")")
    }
    // A value has many forms.
    var open = view.fields + (view == .figures ? [.value, .value] : [])
    for _ in 0..<random.below(4) {
      let field = open.remove(at: random.below(open.count))
      add(field, to: &asked, &random)
    }
    return asked
  }

  /// Adds a filter, or two of which either will do, as options or in a line of words.
  private static func add(_ field: Field, to asked: inout Asked, _ random: inout Random) {
    let view = asked.question.view
    var choices = [ScanFilter(field, view, &random)]
    if field.isChoice, !choices[0].filter.excludes, random.oneIn(2) {
      let other = ScanFilter(field, view, &random)
      if !other.filter.excludes { choices.append(other) }
    }
    let filters = choices.map(\.filter)
    guard !ScanFilter.areBackward(asked.question.filters + filters) else { return }
    let tests = choices.map(\.holds)
    asked.filters.append { row in tests.contains { $0(row) } }
    guard field != .since, field != .until, random.oneIn(2) else {
      return asked.question.filters += filters
    }
    let typed = choices.map { $0.typed(&random) }.joined(separator: " OR ")
    let line = choices.count > 1 ? "(\(typed))" : typed
    if asked.question.words.isEmpty || random.oneIn(3) {
      asked.question.words.append(line)
    } else {
      asked.question.words[0] += " " + line
    }
  }
}
