import Linguistics

/// Judges which words of a question can be names, and parts the names that stand side by side.
struct AskNames {
  let language: AskLanguage
  let words: AskWords

  private static let longest = 14

  /// Whether words can be one name or several.
  func isNames(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longest, words.text(range) != nil else { return false }
    let parts = parts(range)
    return parts.allSatisfy(isName) && !hasApposition(parts)
  }

  /// Whether a part after a comma may be said of the name before it: Le Drian, the minister.
  private func hasApposition(_ parts: [Range<Int>]) -> Bool {
    let isList =
      parts.count > 1 && parts[parts.count - 1].lowerBound != parts[parts.count - 2].upperBound
    return parts.indices.dropFirst().contains { number in
      let (before, part) = (parts[number - 1], parts[number])
      guard words.isBeforeComma(part.lowerBound - 1), let first = bare(part).first else {
        return false
      }
      let isOfRole = isRole(first) && bare(before).first.map(isRole) != true
      let isLast = number == parts.count - 1
      if isList { return isOfRole && !isLast && words.isBeforeComma((bare(part).last ?? first)) }
      return isOfRole || !words.isCapital(part.lowerBound)
    }
  }

  /// Whether a proper name goes on with whom somebody spoke to or where: Le Drian to Le Monde.
  private func hasAddressee(_ bare: Range<Int>) -> Bool {
    guard let first = bare.first, words.isCapital(first), !isRole(first) else { return false }
    return bare.dropFirst().dropLast().contains { index in
      guard Self.to.contains(words.keys[index]), !words.isCapital(index),
        words.isCapital(index - 1)
      else { return false }
      let next = index + 1
      let isArticle = Self.allArticles.contains(words.keys[next]) && next + 1 < bare.upperBound
      return words.isCapital(next) || (isArticle && words.isCapital(next + 1))
    }
  }

  /// Whether a name is followed by what is asked about: Parly or about Daesh.
  private func isGoneOn(_ bare: Range<Int>) -> Bool {
    bare.dropFirst().contains { index in
      Self.allJoiners.contains(words.keys[index - 1])
        && words.end(of: language.words.about, at: index) != nil
    }
  }

  private static let to = AskDoubts.union(\.to)
  private static let allArticles = AskDoubts.articles
  private static let allJoiners = AskDoubts.union(\.joiners)

  /// The names of a range, as typed.
  func names(_ range: Range<Int>) -> [String] {
    parts(range).compactMap { words.text($0)?.withoutQuotes }
  }

  private func isName(_ range: Range<Int>) -> Bool {
    let bare = bare(range)
    let doubts = AskDoubts(words: words)
    guard let last = bare.last else { return false }
    if bare.count == 1, doubts.isIn(AskDoubts.nobody, last) { return false }
    if doubts.isIn(AskDoubts.empty, last) || doubts.isIn(AskDoubts.loose, bare.lowerBound) {
      return false
    }
    return !AskDated(words: words).isIn(name: bare)
      && !AskExclusions(words: words).stand(in: bare, areSaid: false) && !hasAddressee(bare)
      && !isGoneOn(bare)
      && !bare.contains { index in
        doubts.isIn(AskDoubts.outsideNames, index) || AskDoubts.hasYear(words.keys[index])
      }
  }

  /// The range without the articles before it.
  private func bare(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, AskDoubts.articles.contains(words.keys[start]),
      !words.isAcronym(start)
    {
      start += 1
    }
    return start..<range.upperBound
  }

  /// Whether a word that a name follows, such as "of", brings a speaker: not war, not prices.
  func isSpeaker(_ range: Range<Int>, orThing: Bool) -> Bool {
    guard isNames(range), let first = bare(range).first else { return false }
    if !orThing { return !language.words.declared.contains(words.keys[first]) }
    return words.isCapital(first) || isRole(first)
  }

  /// Whether words after those of a question can only be a speaker: attacks by the army are words.
  func isPerson(_ range: Range<Int>) -> Bool {
    guard isNames(range), let first = bare(range).first else { return false }
    return words.isCapital(first) || Titles.words.contains(words.keys[first])
  }

  private func isRole(_ index: Int) -> Bool {
    Titles.words.contains(words.keys[index]) || language.words.roles.contains(words.keys[index])
  }

  /// Whether a proper name is whole before a word such as "of", which might go on with it.
  func isWholeName(_ range: Range<Int>) -> Bool {
    var rest = bare(range)
    while let first = rest.first, isRole(first) { rest = rest.dropFirst() }
    guard isNames(range), let first = rest.first, let last = rest.last, words.isCapital(first),
      !AskDoubts.of.contains(words.keys[first])
    else { return false }
    return !isRole(last) && !(rest.count == 1 && isFirstName(first))
  }

  /// Whether a name that has such a word in it has it as a part.
  func isUndivided(_ range: Range<Int>) -> Bool {
    guard isNames(range), let first = bare(range).first else { return false }
    let joints = range.dropFirst().filter { AskDoubts.of.contains(words.keys[$0]) }
    guard let joint = joints.first, words.text(range)?.withoutQuotes != nil else { return true }
    let steps = joints.filter { index in !joints.contains(index - 1) }.count
    let isPerson =
      isFirstName(first) && joint == first + 1 && joint + 1 < range.upperBound
      && words.isCapital(joint + 1)
    let isOffice = isRole(first) && !language.words.bodies.contains(words.keys[first])
    return steps == 1 && (isOffice || isPerson)
  }

  /// Whether a name begins as a person's does: Ana Moreno, not South Sudan.
  func hasFirstName(_ range: Range<Int>) -> Bool {
    let bare = bare(range)
    return bare.count > 1 && isFirstName(bare.lowerBound)
  }

  private func isFirstName(_ index: Int) -> Bool {
    guard let model = try? LanguageModel.french() else { return false }
    let bytes = Array(words.typed(index).utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      let entry = model.lexicon.entry(bytes, 0..<bytes.count, .written)
      return model.lexicon.traits(entry).contains(.firstName)
    }
  }

  /// The ranges of names parted by commas and joining words.
  ///
  /// A name goes on where an article or a preposition follows: the ministry of health and of work.
  private func parts(_ range: Range<Int>) -> [Range<Int>] {
    guard !isJoined(range) else { return [range] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where index > start && index < range.upperBound {
      if language.words.joiners.contains(words.keys[index]), joins(index, from: start, range) {
        parts.append(start..<index)
        start = isOfPerson(index + 1, after: start..<index, range) ? index + 2 : index + 1
      } else if words.isBeforeComma(index - 1), !language.words.joiners.contains(words.keys[index])
      {
        parts.append(start..<index)
        start = isOfPerson(index, after: start..<index, range) ? index + 1 : index
      }
    }
    return parts + [start..<range.upperBound]
  }

  private func joins(_ index: Int, from start: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return true }
    if isOfPerson(next, after: start..<index, range) { return true }
    let isArticleOfName = words.isCapital(next) && words.line.contains { $0.isLowercase }
    let endsList =
      start > range.lowerBound && words.isBeforeComma(start - 1)
      && language.words.articles.contains(words.keys[next])
    if language.words.glue.contains(words.keys[next]), !isArticleOfName, !endsList { return false }
    let before = bare(start..<index)
    let isOffice = before.first.map(isRole) == true && before.contains { isOf($0) }
    return words.isBeforeComma(index - 1) || !isOffice
  }

  /// Whether a name of its own follows: of Macron and of Parly, but not of health and of work.
  private func isOfPerson(
    _ index: Int, after before: Range<Int>, _ range: Range<Int>
  ) -> Bool {
    guard index + 1 < range.upperBound, isOf(index), words.isCapital(index + 1),
      !language.words.articles.contains(words.keys[index]), let first = bare(before).first
    else { return false }
    return words.isCapital(first) && !isRole(first) && !before.contains(where: isOf)
  }

  private func isOf(_ index: Int) -> Bool { AskDoubts.of.contains(words.keys[index]) }

  private func isJoined(_ range: Range<Int>) -> Bool {
    let name = words.keys[bare(range)].joined(separator: " ")
    return language.words.joined.contains(name)
  }
}
