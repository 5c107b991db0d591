/// What a question may end with beside its period: what it is counted by, the paper.
struct AskEnding {
  let language: AskLanguage
  let words: AskWords

  /// What a question is counted by.
  struct Groups: Equatable {
    var groups: [AskGroup]
    var start: Int
  }

  /// What the words before an index count by: per month, by speaker and year.
  func groups(before end: Int) -> Groups? {
    if let (start, step) = language.words.steps.longest(in: words.keys, before: end) {
      return Groups(groups: [.step(step)], start: start)
    }
    for start in max(0, end - 10)..<max(0, end) {
      guard let after = words.end(of: language.words.groupLeads, at: start),
        let groups = list(after..<end)
      else { continue }
      return Groups(groups: groups, start: start)
    }
    return nil
  }

  /// Groups joined by words or commas.
  private func list(_ range: Range<Int>) -> [AskGroup]? {
    var groups: [AskGroup] = []
    var at = range.lowerBound
    while at < range.upperBound {
      while at < range.upperBound, language.words.articles.contains(words.keys[at]) { at += 1 }
      guard let (end, group) = language.words.groups.longest(in: words.keys, at: at),
        end <= range.upperBound
      else { return nil }
      groups.append(group)
      at = end
      guard at < range.upperBound else { return groups }
      let isJoined = language.words.joiners.contains(words.keys[at])
      guard isJoined || words.isBeforeComma(at - 1) else { return nil }
      if isJoined { at += 1 }
      at = words.end(of: language.words.groupLeads, at: at) ?? at
    }
    return nil
  }

  /// Whether a count by period is rather part of an amount: 500 euros a month.
  func isAmount(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let key = words.keys[start - 1]
    guard !AskDoubts.hasYear(key) else { return false }
    return language.words.amounts.contains(key) || language.words.units[key] != nil
      || key.utf8.contains { $0 &- 0x30 < 10 }
  }

  /// The paper that is named: the words that name it, and where its name stands.
  func paper() -> (range: Range<Int>, name: String)? {
    for start in words.keys.indices.dropFirst() {
      guard let name = beginningOfPaper(start) else { continue }
      let end =
        (name + 1..<max(name + 1, words.count)).first { index in
          words.end(of: language.words.about, at: index) != nil
        } ?? words.count
      guard name < end, end - name <= 10, let text = words.text(name..<end) else { return nil }
      return (start..<end, text.withoutQuotes)
    }
    return nil
  }

  private func beginningOfPaper(_ start: Int) -> Int? {
    if language.words.inQuoted.contains(words.keys[start]), start + 1 < words.count,
      words.isQuoted(start + 1)
    {
      return start + 1
    }
    if let end = words.end(of: language.words.papers, at: start) {
      // What goes on with "of" is a name that holds the word: the Journal of something.
      let goesOn = end < words.count && AskDoubts.of.contains(words.keys[end])
      return goesOn && !words.isCapital(end) ? nil : end
    }
    // A bare "source" is also a word like others: open source, a source close to.
    guard words.keys[start] == "source", start + 1 < words.count, words.isCapital(start + 1),
      words.isCapital(start - 1) || words.isBeforeComma(start - 1)
        || words.typed(start).last == ":"
    else { return nil }
    return start + 1
  }
}

extension String {
  /// Without the quotation marks round it.
  var withoutQuotes: String {
    let marks = "\"«»“”„"
    guard let first, let last, count > 1, marks.contains(first), marks.contains(last),
      !dropFirst().dropLast().contains(where: marks.contains)
    else { return self }
    return String(dropFirst().dropLast()).trimmed
  }
}
