import CFrenchModel

/// What is known of a language: its lexicon, and the taggers that were trained for it.
public struct LanguageModel: Sendable {
  package let lexicon: Lexicon
  package let tagger: Tagger
  package let nameTagger: NameTagger

  /// The model of French inside the program.
  ///
  /// Throws `ModelError` when it is not one that this program can use.
  public static func french() throws(ModelError) -> LanguageModel { try loaded.get() }

  private static let loaded = Result { () throws(ModelError) in
    let bytes = UnsafeRawBufferPointer(start: french_model_bytes(), count: french_model_size())
    return try LanguageModel(checked: Model(bytes))
  }

  /// Makes the parts of a model, unless it was trained with other features than these.
  ///
  /// Throws `ModelError`.
  package init(checked model: Model) throws(ModelError) {
    try self.init(model)
    guard model.features == featureHash else { throw .otherFeatures }
  }

  /// Makes the parts of a model, whatever features it was trained with.
  ///
  /// Throws `ModelError` when its sections do not fit each other.
  package init(_ model: Model) throws(ModelError) {
    lexicon = Lexicon(model)
    tagger = try Tagger(model)
    nameTagger = try NameTagger(model)
  }

  /// The facts of the tokens of a sentence, with two from outside at either end.
  package func facts(
    _ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [WordFacts] {
    var facts = [WordFacts.outside, .outside]
    for token in tokens { facts.append(WordFacts(token, bytes, lexicon)) }
    return facts + [.outside, .outside]
  }

  /// Reads a text: its tokens, sentences, parts of speech and names.
  public func read(_ text: String) -> AnnotatedText {
    var annotated = AnnotatedText(text)
    annotated.bytes.withUnsafeBufferPointer { bytes in
      let facts = facts(annotated, bytes)
      annotated.takeIn(facts)
      annotated.names = NameCompletion.complete(
        nameTagger.names(annotated, facts), annotated, facts)
    }
    annotated.lexicon = lexicon
    return annotated
  }
}

extension AnnotatedText {
  /// Takes the tags and the readings of the tokens out of the facts.
  fileprivate mutating func takeIn(_ facts: TextFacts) {
    tags.reserveCapacity(tokens.count)
    words.reserveCapacity(tokens.count)
    for (number, sentence) in sentences.enumerated() {
      let start = TextFacts.place(ofSentence: number, startingAt: sentence.tokens.lowerBound)
      for place in start..<start + sentence.tokens.count {
        let word = facts.words[place]
        tags.append(Tag(rawValue: facts.tags[place]) ?? .other)
        words.append(
          WordReadings(
            traits: word.traits, lowerTraits: word.lowerTraits, lower: word.lower,
            entry: word.entry, lowerEntry: word.lowerEntry))
      }
    }
  }
}
