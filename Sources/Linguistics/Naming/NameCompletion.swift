/// Finds names that the taggers left out but the text tells all the same: after a form of address,
/// a surname whose full name the text has, a name that stands alone elsewhere.
struct NameCompletion {
  private let text: AnnotatedText
  private let facts: TextFacts
  /// The type of each token's name; nil outside.
  private var types: [NameType?]
  private var found: [TaggedName]
  /// The names that the taggers found, by their first tokens.
  private var nameAt: [Int: Int] = [:]
  /// The words that stand for a person: surnames of two words and more, and known first names.
  private var people: Set<UInt32> = []
  /// The nouns that begin names of organizations: `l’Observatoire`.
  private var heads: Set<UInt32> = []
  /// The names of one word.
  private var words: [UInt32: NameType] = [:]

  /// How sure a name is that only the rest of the text tells.
  private static let confidence = 0.6
  /// How sure a name must be to keep its type against a full name in the text.
  private static let certain = 0.8
  /// How sure a name after a form of address is.
  private static let courtesyConfidence = 0.9
  /// How sure a name must be to tell of others.
  private static let sure = 0.5

  /// The names of a text, those that were found and those that they tell of.
  static func complete(
    _ names: [TaggedName], _ text: AnnotatedText, _ facts: TextFacts
  ) -> [TaggedName] {
    let trimming = NameTrimming(text: text)
    var completion = NameCompletion(trimming.trimmed(names), text, facts)
    completion.retypeInitials()
    for (number, sentence) in text.sentences.enumerated() {
      completion.readCourtesy(sentence.tokens)
      completion.readAcronyms(sentence.tokens, number)
    }
    completion.learn()
    completion.retypeSurnames()
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
    for (n, name) in names.enumerated() {
      for i in name.tokens { types[i] = name.type }
      nameAt[name.tokens.lowerBound] = n
    }
  }

  /// Adds the words with capitals after a form of address that are part of no name yet.
  private mutating func readCourtesy(_ sentence: Range<Int>) {
    for i in sentence.dropLast() where Courtesy.words.contains(text.tokens[i].word) {
      if let name = nameAt[i + 1] { retype(name, NameCompletion.courtesyConfidence) }
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

  /// Takes a name for a person's.
  private mutating func retype(_ name: Int, _ confidence: Double) {
    guard found[name].type != .person else { return }
    found[name].type = .person
    found[name].confidence = confidence
    for i in found[name].tokens { types[i] = .person }
  }

  /// Takes names that begin with initials for persons'.
  private mutating func retypeInitials() {
    for (n, name) in found.enumerated() where name.tokens.count > 1 {
      let first = text.tokens[name.tokens.lowerBound]
      guard first.traits.isSuperset(of: [.abbreviation, .capitalized]) else { continue }
      retype(n, NameCompletion.confidence)
    }
  }

  /// An organization for the noun that begins the name of one, unless its place explains the
  /// capital.
  private func head(_ word: UInt32, _ name: NameFacts) -> NameType? {
    heads.contains(word) && name.occurrence & NameFacts.opens == 0 ? .organization : nil
  }

  /// Takes unsure names of one word for a person's where a full name in the text has that word.
  private mutating func retypeSurnames() {
    for (n, name) in found.enumerated() where name.tokens.count == 1 {
      guard name.confidence < NameCompletion.certain,
        let i = name.tokens.first, people.contains(text.words[i].lower)
      else { continue }
      retype(n, NameCompletion.confidence)
    }
  }

  private func isNameWord(_ i: Int) -> Bool {
    text.tokens[i].kind == .word && text.tokens[i].traits.contains(.capitalized)
  }

  /// Adds acronyms in brackets, or before them, whose long forms beside them are names.
  private mutating func readAcronyms(_ sentence: Range<Int>, _ number: Int) {
    let start = TextFacts.place(ofSentence: number, startingAt: sentence.lowerBound)
    for i in sentence where types[i] == nil {
      guard facts.names[start + i - sentence.lowerBound].acronym == 5 else { continue }
      let (before, after) = (i - 2, i + 2)
      let type =
        sentence.contains(before) && text.tokens[i - 1].kind == .openBracket
        ? types[before] : sentence.contains(after) ? types[after] : nil
      guard let type else { continue }
      found.append(
        TaggedName(tokens: i..<i + 1, type: type, confidence: NameCompletion.confidence))
      types[i] = type
    }
  }

  private mutating func learn() {
    for name in found where name.confidence >= NameCompletion.sure {
      guard let first = name.tokens.first, let last = name.tokens.last else { continue }
      if name.tokens.count == 1 {
        words[text.words[first].lower] = name.type
      } else if name.type == .person {
        people.insert(text.words[last].lower)
        if text.words[first].traits.contains(.firstName) { people.insert(text.words[first].lower) }
      } else if name.type == .organization, text.words[first].lowerTraits.contains(.noun) {
        heads.insert(text.words[first].lower)
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
      guard let type = people.contains(word) ? .person : words[word] ?? head(word, name),
        type != .person || i == sentence.lowerBound || text.tags[i - 1] != .noun
      else { continue }
      found.append(
        TaggedName(tokens: i..<i + 1, type: type, confidence: NameCompletion.confidence))
      types[i] = type
    }
  }
}
