import Linguistics

/// Decides between the names that the taggers found and those of a user's list where they meet.
struct NamePrecedence {
  private let reading: NameReading

  init(_ reading: NameReading) { self.reading = reading }

  /// The names of both that stand, in text order: a listed name gives way to a longer one that it
  /// is a part of, and all others that touch a listed name give way to it.
  func candidates(_ tagged: [NameCandidate], _ listed: [NameCandidate]) -> [NameCandidate] {
    var kept: [NameCandidate] = []
    var k = 0
    for name in listed {
      while k < tagged.count, tagged[k].tokens.upperBound <= name.tokens.lowerBound {
        kept.append(tagged[k])
        k += 1
      }
      if k < tagged.count, isLonger(tagged[k].tokens, than: name.tokens) { continue }
      while k < tagged.count, tagged[k].tokens.lowerBound < name.tokens.upperBound { k += 1 }
      kept.append(name)
    }
    return kept + tagged[k...]
  }

  /// Whether a name has another as a part, and is more than that with titles and roles before it.
  private func isLonger(_ name: Range<Int>, than part: Range<Int>) -> Bool {
    guard name.lowerBound <= part.lowerBound, name.upperBound >= part.upperBound,
      name.count > part.count
    else { return false }
    guard name.upperBound == part.upperBound else { return true }
    return !(name.lowerBound..<part.lowerBound).allSatisfy {
      let word = reading.tokens[$0].word
      return Titles.contains(word) || Roles.nouns[word] != nil || NameWords.articles.contains(word)
    }
  }
}
