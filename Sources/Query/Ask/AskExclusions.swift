/// Words that leave something out of what they stand among: Syria without Daesh.
///
/// No command says so in the words that stand there, so that they are refused.
struct AskExclusions {
  let words: AskWords

  /// Whether some words leave out something; what somebody said may well be a denial.
  func stand(in range: Range<Int>, areSaid: Bool) -> Bool {
    range.contains { index in
      leavesOut(index) || isContrary(index, in: range) || isWithout(index, in: range)
        || isNegation(index, in: range, areSaid)
    }
  }

  /// Whether a phrase such as "rather than" or "hors" begins there.
  private func leavesOut(_ index: Int) -> Bool {
    !isNameLike(index)
      && AskLanguage.all.contains { words.end(of: $0.words.exclusions, at: index) != nil }
  }

  /// Whether a word says the contrary only after a comma: la Syrie, non Daesh.
  private func isContrary(_ index: Int, in range: Range<Int>) -> Bool {
    Self.contraries.contains(words.keys[index]) && index > range.lowerBound
      && words.isBeforeComma(index - 1)
  }

  /// Whether a word means "without" and is no part of a name or a compound: sans abri.
  private func isWithout(_ index: Int, in range: Range<Int>) -> Bool {
    guard Self.without.contains(words.keys[index]), !isNameLike(index) else { return false }
    let next = index + 1
    return next >= range.upperBound || !Self.lacked.contains(words.keys[next])
  }

  /// Whether a word such as "not" denies what follows rather than a verb.
  private func isNegation(_ index: Int, in range: Range<Int>, _ areSaid: Bool) -> Bool {
    guard Self.negations.contains(words.keys[index]), !isNameLike(index) else { return false }
    let (before, next) = (index - 1, index + 1)
    guard areSaid, next < range.upperBound, before >= range.lowerBound else { return true }
    let isJoined = words.isBeforeComma(before) || Self.joiners.contains(words.keys[before])
    return isJoined || words.isCapital(next)
  }

  /// Whether a word is of capitals as those of names are, in a line of others.
  private func isNameLike(_ index: Int) -> Bool {
    words.isCapital(index) && words.line.contains { $0.isLowercase }
  }

  private static let without = AskDoubts.union(\.without)
  private static let lacked = AskDoubts.union(\.lacked)
  private static let contraries = AskDoubts.union(\.contraries)
  private static let negations = AskDoubts.union(\.negations)
  private static let joiners = AskDoubts.union { $0.joiners.union($0.contrasts) }
}
