/// Finds names that the taggers left out but the text tells all the same: after a form of address,
/// a surname whose full name the text has, a name that stands alone elsewhere.
struct NameCompletion {
  private let text: AnnotatedText
  private let facts: TextFacts
  /// The type of each token's name; nil outside.
  private var types: [NameType?]
  private var found: [TaggedName]
  /// The words that stand for a person: surnames of two words and more, and known first names.
  private var people: Set<UInt32> = []
  /// The names of one word.
  private var words: [UInt32: NameType] = [:]

  /// How sure a name is that only the rest of the text tells.
  private static let confidence = 0.6
  /// How sure a name after a form of address is.
  private static let courtesyConfidence = 0.9
  /// How sure a name must be to tell of others.
  private static let sure = 0.5

  /// The names of a text, those that were found and those that they tell of.
  static func complete(
    _ names: [TaggedName], _ text: AnnotatedText, _ facts: TextFacts
  ) -> [TaggedName] {
    var completion = NameCompletion(names, text, facts)
    for sentence in text.sentences { completion.readCourtesy(sentence.tokens) }
    completion.learn()
    for (number, sentence) in text.sentences.enumerated() {
      completion.readWords(sentence.tokens, number)
    }
    return completion.found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private init(_ names: [TaggedName], _ text: AnnotatedText, _ facts: TextFacts) {
    self.text = text
    self.facts = facts
    found = names
    types = [NameType?](repeating: nil, count: text.tokens.count)
    for name in names { for i in name.tokens { types[i] = name.type } }
  }

  /// Adds the words with capitals after a form of address that are part of no name yet.
  private mutating func readCourtesy(_ sentence: Range<Int>) {
    for i in sentence.dropLast() where Courtesy.words.contains(text.tokens[i].word) {
      var end = i + 1
      while end < sentence.upperBound, end - i < 6, types[end] == nil, isNameWord(end) {
        end += 1
      }
      guard end > i + 1, end == sentence.upperBound || types[end] == nil else { continue }
      found.append(
        TaggedName(
          tokens: i + 1..<end, type: .person, confidence: NameCompletion.courtesyConfidence))
      for k in i + 1..<end { types[k] = .person }
    }
  }

  private func isNameWord(_ i: Int) -> Bool {
    text.tokens[i].kind == .word && text.tokens[i].traits.contains(.capitalized)
  }

  private mutating func learn() {
    for name in found where name.confidence >= NameCompletion.sure {
      guard let first = name.tokens.first, let last = name.tokens.last else { continue }
      if name.tokens.count == 1 {
        words[text.words[first].lower] = name.type
      } else if name.type == .person {
        people.insert(text.words[last].lower)
        if text.words[first].traits.contains(.firstName) { people.insert(text.words[first].lower) }
      }
    }
  }

  /// Adds the words of a sentence that stand alone with a capital and are known from elsewhere;
  /// right after a noun, a person's name is what that noun names: a storm, a family.
  private mutating func readWords(_ sentence: Range<Int>, _ number: Int) {
    let start = TextFacts.place(ofSentence: number, startingAt: sentence.lowerBound)
    for i in sentence where types[i] == nil {
      let name = facts.names[start + i - sentence.lowerBound]
      guard name.isInRun, name.before == 0, name.after == 0, !name.mayBeSmallWord else { continue }
      let word = text.words[i].lower
      guard let type = people.contains(word) ? .person : words[word],
        type != .person || i == sentence.lowerBound || text.tags[i - 1] != .noun
      else { continue }
      found.append(
        TaggedName(tokens: i..<i + 1, type: type, confidence: NameCompletion.confidence))
      types[i] = type
    }
  }
}
