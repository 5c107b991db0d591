/// The facts of a whole text, laid out sentence by sentence with two places from outside at
/// either end of each, so that features may look beyond a sentence's ends.
package struct TextFacts {
  package var words: [WordFacts] = []
  package var tags: [UInt8] = []
  package var names: [NameFacts] = []

  /// The tag of what stands outside.
  package static let outsideTag: UInt8 = 31

  /// Lends the facts, the name facts and the tags as the features read them.
  @inline(__always)
  package func withPointers(
    _ body: (UnsafePointer<WordFacts>, UnsafePointer<NameFacts>, UnsafePointer<UInt8>) -> Void
  ) {
    words.withUnsafeBufferPointer { words in
      names.withUnsafeBufferPointer { names in
        tags.withUnsafeBufferPointer { tags in
          guard let words = words.baseAddress, let names = names.baseAddress,
            let tags = tags.baseAddress
          else { return }
          body(words, names, tags)
        }
      }
    }
  }

  /// Where the tokens of a sentence begin.
  package static func place(ofSentence number: Int, startingAt token: Int) -> Int {
    token + 2 * (number + 1)
  }
}

extension LanguageModel {
  /// Reads the facts and the tags of a text.
  package func facts(
    _ text: borrowing AnnotatedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> TextFacts {
    var all = TextFacts()
    let count = text.tokens.count + 2 * text.sentences.count + 2
    all.words.reserveCapacity(count)
    all.words.append(contentsOf: repeatElement(.outside, count: 2))
    for sentence in text.sentences {
      for i in sentence.tokens { all.words.append(WordFacts(text.tokens[i], bytes, lexicon)) }
      all.words.append(contentsOf: repeatElement(.outside, count: 2))
    }
    all.tags = [UInt8](repeating: TextFacts.outsideTag, count: count)
    all.names = [NameFacts](repeating: NameFacts(), count: count)
    tag(text, &all)
    var reader = NameFactsReader(lexicon: lexicon)
    reader.read(text, bytes, &all)
    return all
  }

  private func tag(_ text: borrowing AnnotatedText, _ all: inout TextFacts) {
    let scratch = FeatureScratch()
    all.words.withUnsafeBufferPointer { words in
      all.tags.withUnsafeMutableBufferPointer { tags in
        guard let words = words.baseAddress else { return }
        for (number, sentence) in text.sentences.enumerated() {
          let start = TextFacts.place(ofSentence: number, startingAt: sentence.tokens.lowerBound)
          let place = UnsafeMutableBufferPointer(
            rebasing: tags[start..<start + sentence.tokens.count])
          tagger.tag(words + start - 2, place, scratch)
        }
      }
    }
  }
}

/// Reads what name features see beyond a token's word.
struct NameFactsReader {
  let lexicon: Lexicon
  /// For each word with letters whether it occurs small, or with a capital of its own.
  private var occurrences: [UInt32: UInt8] = [:]

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  mutating func read(
    _ text: borrowing AnnotatedText, _ bytes: UnsafeBufferPointer<UInt8>, _ all: inout TextFacts
  ) {
    for (number, sentence) in text.sentences.enumerated() {
      let start = TextFacts.place(ofSentence: number, startingAt: sentence.tokens.lowerBound)
      let isShouted = Capitals.isShouted(text.tokens[sentence.tokens])
      for i in sentence.tokens {
        let place = start + i - sentence.tokens.lowerBound
        let opens = Capitals.areExplained(text.tokens, i, sentence.tokens)
        note(text.tokens[i], all.words[place].lower, mayBeExplained: opens || isShouted)
        all.names[place].occurrence =
          (opens ? NameFacts.opens : 0) | (isShouted ? NameFacts.shouted : 0)
      }
      readRuns(text.tokens, sentence.tokens, start, &all)
      readAcronyms(text.tokens, sentence.tokens, start, bytes, &all)
      readPlaces(text.tokens, sentence.tokens, start, bytes, &all)
    }
    for place in all.words.indices {
      all.names[place].occurrence |= occurrences[all.words[place].lower] ?? 0
    }
  }

  // MARK: - Capitals

  private mutating func note(_ token: Token, _ word: UInt32, mayBeExplained: Bool) {
    guard token.kind == .word else { return }
    if !token.traits.contains(.capitalized) {
      occurrences[word, default: 0] |= NameFacts.seenSmall
    } else if !mayBeExplained {
      occurrences[word, default: 0] |= NameFacts.seenCapital
    }
  }

  private func readRuns(
    _ tokens: [Token], _ sentence: Range<Int>, _ start: Int, _ all: inout TextFacts
  ) {
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      guard isRunWord(tokens[i]) else {
        i += 1
        continue
      }
      var end = i + 1
      while end < sentence.upperBound, isRunWord(tokens[end]) { end += 1 }
      for k in i..<end {
        let place = start + k - sentence.lowerBound
        all.names[place].isInRun = true
        all.names[place].before = UInt8(min(k - i, 15))
        all.names[place].after = UInt8(min(end - 1 - k, 15))
      }
      i = end
    }
  }

  private func isRunWord(_ token: Token) -> Bool {
    token.kind == .word && token.traits.contains(.capitalized)
  }

  private func readAcronyms(
    _ tokens: [Token], _ sentence: Range<Int>, _ start: Int,
    _ bytes: UnsafeBufferPointer<UInt8>, _ all: inout TextFacts
  ) {
    let reading = AcronymReading(bytes: bytes, tokens: tokens)
    for i in sentence where tokens[i].kind == .openBracket {
      guard let (name, acronym) = reading.pair(at: i, in: sentence) else { continue }
      all.names[start + acronym - sentence.lowerBound].acronym = 5
      for k in name {
        all.names[start + k - sentence.lowerBound].acronym =
          NameFactsReader.code(k, in: name)
      }
    }
  }

  /// 1 for the only, 2 for the first, 3 for an inner, 4 for the last token of a name.
  private static func code(_ k: Int, in name: Range<Int>) -> UInt8 {
    if name.count == 1 { return 1 }
    return k == name.lowerBound ? 2 : k == name.upperBound - 1 ? 4 : 3
  }

  // MARK: - Places

  private func readPlaces(
    _ tokens: [Token], _ sentence: Range<Int>, _ start: Int,
    _ bytes: UnsafeBufferPointer<UInt8>, _ all: inout TextFacts
  ) {
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      guard isRunWord(tokens[i]), let (end, known) = known(tokens, i..<sentence.upperBound, bytes)
      else {
        i += 1
        continue
      }
      for k in i..<end {
        all.names[start + k - sentence.lowerBound].place =
          known + NameFactsReader.code(k, in: i..<end)
      }
      i = end
    }
  }

  /// The end and the code of the longest name of the lexicon that begins with the first of some
  /// tokens.
  private func known(
    _ tokens: [Token], _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, code: UInt8)? {
    guard var state = lexicon.automaton.root else { return nil }
    var end: (end: Int, code: UInt8)?
    for i in range.prefix(8) {
      if i > range.lowerBound, tokens[i].traits.contains(.spaceBefore),
        tokens[i - 1].kind != .elided
      {
        guard let next = lexicon.automaton.next(state, 0x20) else { return end }
        state = next
      }
      guard
        let next = lexicon.automaton.walk(
          from: state, bytes, tokens[i].start..<tokens[i].end, .written)
      else { return end }
      state = next
      let traits = lexicon.traits(lexicon.automaton.entry(state))
      let isPlace = traits.contains(.place)
      let isOrganization = traits.contains(.organization)
      if isPlace || isOrganization {
        end = (i + 1, isPlace ? isOrganization ? 12 : 0 : 4)
      }
    }
    return end
  }
}
