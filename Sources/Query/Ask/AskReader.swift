/// Reads a question in one language: takes off what may stand round it, then finds its form.
struct AskReader {
  private let language: AskLanguage
  private let dates: AskDates
  /// Whether numbers at the end may be bounds of figures.
  private let isBounded: Bool
  private var words: AskWords
  private var draft = AskDraft()

  init(_ words: AskWords, _ language: AskLanguage, today: AskDay, isBounded: Bool) {
    (self.words, self.language, self.isBounded) = (words, language, isBounded)
    dates = AskDates(language: language, today: today)
  }

  /// What the question asks; nil when it is not understood.
  consuming func read() -> Ask.Answer? {
    takeOpenings()
    takeLeadingPeriod()
    while takeEnd() {}
    if let paper = AskEnding(language: language, words: words).paper() {
      draft.paper = paper.name
      words.remove(paper.range)
      while takeEnd() {}
    }
    while takeInner() {}
    takeOpenings()
    guard takeQualifiers(), let form = form() else { return nil }
    return form
  }

  /// The words as they are left for the forms.
  private var names: AskNames { AskNames(language: language, words: words) }

  private var periods: AskPeriods {
    AskPeriods(language: language, dates: dates, keys: words.keys)
  }

  private mutating func takeOpenings() {
    while let end = words.end(of: language.words.openings, at: 0), end < words.count {
      words.remove(0..<end)
    }
  }

  private mutating func takeLeadingPeriod() {
    guard let period = periods.leading, period.range.upperBound < words.count else { return }
    draft.add(period.filters)
    words.remove(period.range)
    takeOpenings()
  }

  /// Takes off one thing at the end of the question.
  private mutating func takeEnd() -> Bool {
    let end = words.count
    if let start = words.start(of: language.words.closings, before: end), start > 0 {
      words.remove(start..<end)
      return true
    }
    if let period = periods.ending(before: end, afterName: isAboutNothing), period.range.first != 0
    {
      take(period)
      return true
    }
    return takeGroups(before: end) || takeBounds(before: end)
  }

  private mutating func take(_ period: (range: Range<Int>, filters: [Filter])) {
    draft.add(period.filters)
    words.remove(period.range)
    let start = period.range.lowerBound
    if let published = words.start(of: language.words.published, before: start), published > 0 {
      words.remove(published..<start)
    }
  }

  private mutating func takeGroups(before end: Int) -> Bool {
    let ending = AskEnding(language: language, words: words)
    guard draft.groups.isEmpty, let found = ending.groups(before: end), found.start > 0,
      !ending.isAmount(before: found.start)
    else { return false }
    draft.groups = found.groups
    words.remove(found.start..<end)
    return true
  }

  private mutating func takeBounds(before end: Int) -> Bool {
    guard isBounded, draft.bounds.isEmpty,
      let bounds = AskBounds(language: language, words: words).ending(before: end),
      bounds.range.first != 0
    else { return false }
    draft.bounds = bounds.filters
    words.remove(bounds.range)
    return true
  }

  /// Takes out a period, a count or a bound before the words or the name that are asked for.
  private mutating func takeInner() -> Bool {
    let beginsWithRows = words.end(of: language.words.counted, at: firstOfRows) != nil
    var isAbout = false
    for index in words.keys.indices.dropFirst() {
      let beginsWords = words.end(of: language.words.about, at: index) != nil
      let beginsName = words.end(of: language.words.by, at: index) != nil
      // The last month of the war is no period of claims about it.
      let isPart = isAbout && language.words.of.contains(words.keys[index])
      let isAfterName = beginsWithRows && !isAbout
      isAbout = isAbout || beginsWords
      guard beginsWords || beginsName, !isPart else { continue }
      if let period = periods.ending(before: index, afterName: isAfterName), period.range.first != 0
      {
        take(period)
        return true
      }
      if takeGroups(before: index) || takeBounds(before: index) { return true }
    }
    return false
  }

  /// Whether the question has no words that rows must have, so that "of 2017" is a period.
  private var isAboutNothing: Bool {
    let first = words.end(of: language.words.counted, at: firstOfRows) != nil
    return first
      && !words.keys.indices.contains { index in
        words.end(of: language.words.about, at: index) != nil
      }
  }

  /// Where the rows are named, after what may stand before them.
  private var firstOfRows: Int {
    var at = 0
    while at < words.count {
      if let (end, _) = language.words.qualifiers.longest(in: words.keys, at: at) {
        at = end
      } else if dates.count(words.keys[at...at]) != nil {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// Takes what stands before the rows and right after them; false where it is contradictory.
  private mutating func takeQualifiers() -> Bool {
    let first = firstOfRows
    var at = 0
    while at < first {
      if let (end, qualifier) = language.words.qualifiers.longest(in: words.keys, at: at) {
        guard add(qualifier) else { return false }
        at = end
      } else {
        // A sign before a number makes it none of rows.
        guard draft.limit == nil, let sign = words.typed(at).first, sign.isLetter || sign.isNumber,
          let number = dates.count(words.keys[at...at]), number > 0,
          !AskDoubts.hasYear(words.keys[at])
        else { return false }
        draft.limit = number
        at += 1
      }
    }
    words.remove(0..<first)
    return takeAfterRows()
  }

  private mutating func takeAfterRows() -> Bool {
    guard
      let end = words.end(of: language.words.counted, at: 0)
        ?? words.end(of: language.words.named, at: 0),
      let (after, qualifier) = language.words.afterRows.longest(in: words.keys, at: end)
    else { return true }
    words.remove(end..<after)
    return add(qualifier)
  }

  private mutating func add(_ qualifier: AskQualifier) -> Bool {
    switch qualifier {
    case .any: return true
    case .step(let step):
      guard draft.groups.isEmpty else { return false }
      draft.groups = [.step(step)]
      return true
    default:
      guard draft.order == nil || draft.order == qualifier else { return false }
      draft.order = qualifier
      return true
    }
  }

  private func form() -> Ask.Answer? {
    let names = names
    for form in language.forms {
      guard let slots = form.slots(words.keys, { fits($0, $1, form, names) }) else { continue }
      let about = slots.words.map { lines(of: $0) } ?? []
      return draft.asked(
        form, names: slots.name.map { names.names($0) } ?? [], words: about,
        isOne: words.keys.first.map { language.words.singular.contains($0) } ?? false)
    }
    return nil
  }

  /// Whether a slot of a form may take in some words.
  private func fits(
    _ slot: Character, _ range: Range<Int>, _ form: AskForm, _ names: AskNames
  ) -> Bool {
    let doubts = AskDoubts(words: words)
    let aside = AskAside(language: language, words: words)
    switch slot {
    case "X": return names.isNames(range)
    case "O": return names.isSpeaker(range, orThing: false)
    case "P": return names.isSpeaker(range, orThing: true)
    case "K": return names.isPerson(range)
    case "F": return names.isPerson(range) && names.hasFirstName(range)
    case "N": return names.isWholeName(range)
    case "R": return names.isUndivided(range)
    case "H":
      return doubts.isWords(range, bounded: true) && draft.groups.isEmpty
        && !aside.isOfArchive(range)
        && words.end(of: language.words.counted, at: range.lowerBound) == nil
    case "Z":
      return doubts.isWords(range, bounded: true)
        && !(names.isSpeaker(range, orThing: true) && !words.isQuoted(range.lowerBound))
    default:
      return doubts.isWords(
        range, bounded: form.view == .figures,
        spoken: form.view != .articles && form.view != .entities, said: form.isSaid)
        && !aside.isSaidInOrder(range, form) && !aside.isRowsThemselves(range)
    }
  }

  /// The lines of words asked for, without an article before them: two for two things.
  private func lines(of range: Range<Int>) -> [String] {
    let joints = range.filter { language.words.joiners.contains(words.keys[$0]) }
    let things = range.filter { !joints.contains($0) && !isArticle($0) }
    let texts = things.compactMap { words.text($0..<$0 + 1) }
    if joints.count == 1, things.count == 2, things[0] < joints[0], joints[0] < things[1] {
      let isEither = language.words.either.contains(words.keys[joints[0]])
      return isEither ? [texts.joined(separator: " OR ")] : texts
    }
    let isLed = range.count > 1 && isArticle(range.lowerBound)
    return words.text(isLed ? range.dropFirst() : range).map { [$0] } ?? []
  }

  /// Whether a word is an article: Le Pen begins with none, nor does the sign before one.
  private func isArticle(_ index: Int) -> Bool {
    let isOfName = words.isCapital(index) && words.line.contains { $0.isLowercase }
    return AskDoubts.articles.contains(words.keys[index]) && !isOfName
      && words.typed(index).first?.isLetter == true
  }
}
