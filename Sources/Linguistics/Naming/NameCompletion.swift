/// Finds names that the taggers left out but the rest of the text tells: a surname whose full name
/// the text has, a name that stands elsewhere in the same words, the long form of an acronym.
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
  /// How sure a name must be to tell of others.
  private static let sure = 0.5

  /// The names of a text, those that were found and those that they tell of.
  static func complete(
    _ names: [TaggedName], _ text: AnnotatedText, _ facts: TextFacts
  ) -> [TaggedName] {
    guard !names.isEmpty else { return names }
    var completion = NameCompletion(names, text, facts)
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
