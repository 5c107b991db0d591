import Linguistics

extension Treebank.Word {
  /// The tag of the word.
  var tag: Tag {
    switch universal {
    case "NOUN": .noun
    case "PROPN": .properNoun
    case "ADJ": .adjective
    case "ADV": .adverb
    case "ADP": .preposition
    case "DET": .determiner
    case "PRON": .pronoun
    case "NUM": .numeral
    case "CCONJ": .coordinator
    case "SCONJ": .subordinator
    case "INTJ": .interjection
    case "PUNCT": .punctuation
    case "SYM": .symbol
    case "ADP+DET": .contraction
    case "ADP+PRON": .contractedPronoun
    case "VERB": verb(.finiteVerb, .infinitive, .pastParticiple, .presentParticiple)
    case "AUX":
      verb(.finiteAuxiliary, .infinitiveAuxiliary, .pastAuxiliary, .presentAuxiliary)
    default: .other
    }
  }

  private func verb(_ finite: Tag, _ infinitive: Tag, _ past: Tag, _ present: Tag) -> Tag {
    switch verbForm {
    case "Inf": infinitive
    case "Part": tense == "Pres" ? present : past
    default: finite
    }
  }
}

extension Treebank {
  /// The sentences to learn tags from, or to measure them on.
  func tagSentences(_ language: LanguageModel) -> [TagTraining.Sentence] {
    sentences.map { sentence in
      let bytes = Array(sentence.text.utf8)
      let facts = bytes.withUnsafeBufferPointer { bytes in
        let tokens = sentence.words.map { Token(word: $0.range, of: bytes) }
        return language.facts(tokens[...], bytes)
      }
      return TagTraining.Sentence(facts: facts, tags: sentence.words.map(\.tag))
    }
  }
}
