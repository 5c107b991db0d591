import Testing

@testable import Linguistics

@Suite struct LexiconTests {
  /// The readings of a word: part, person, gender and number, and whether the lemma is another
  /// word's.
  private func readings(_ word: String) throws -> [String] {
    let text = try LanguageModel.french().read(word)
    return text.analyses(of: 0).map { analysis in
      var parts = ["\(analysis.part)"]
      if analysis.person > 0 { parts.append("\(analysis.person)") }
      if let gender = analysis.gender { parts.append("\(gender)") }
      if let number = analysis.number { parts.append("\(number)") }
      return parts.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("déclarait", "imperfect 3 singular"), ("affirment", "present 3 plural"),
    ("annoncée", "pastParticiple feminine singular"), ("disant", "presentParticiple"),
    ("préciser", "infinitive"), ("ministres", "noun plural"),
    ("directrice", "noun feminine singular"),
    ("nationaux", "adjective masculine plural"), ("selon", "preposition"),
    ("elles", "pronoun feminine plural"),
    ("Sarah", "firstName feminine"), ("Camille", "firstName"), ("Macron", "surname"),
    ("Syrie", "place"), ("Kiev", "place"), ("ONU", "organization"),
    ("serait", "auxiliaryFinite 3 singular"),
    ("Déclarait", "imperfect 3 singular"), ("SARAH", "firstName feminine"),
    ("aujourd’hui", "adverb"),
  ])
  func `a word has its readings`(word: String, reading: String) throws {
    try #expect(readings(word).contains(reading))
  }

  @Test(arguments: ["xqzt", "Xqzt", "12", "«", "déclaraitt", "l", "'"])
  func `what is no word has no reading of a verb or name`(word: String) throws {
    let found = try readings(word)
    #expect(!found.contains { $0.hasPrefix("firstName") || $0.hasPrefix("present") })
  }

  @Test(arguments: [
    ("déclarait", "déclarer"), ("affirmé", "affirmer"), ("dit", "dire"), ("Ont", "avoir"),
    ("rappelle", "rappeler"), ("ministres", "ministre"), ("nationaux", "national"), ("est", "être"),
    ("craignent", "craindre"), ("généraux", "général"),
    // 2026-11-25: these differ from their lemma within a character.
    ("espère", "espérer"), ("considèrent", "considérer"), ("révèle", "révéler"),
  ])
  func `a form leads to its lemma`(form: String, lemma: String) throws {
    let text = try LanguageModel.french().read(form)
    let lemmas = text.analyses(of: 0).map { text.lemma(of: 0, $0) }
    #expect(lemmas.contains(WordID(of: lemma)))
  }

  @Test(arguments: [
    ("En Corée du Nord et à Paris", ["Corée du Nord", "Paris"]),
    ("Côte d’Ivoire, Burkina Faso", ["Côte d’Ivoire", "Burkina Faso"]),
    ("la corée du nord", []),
  ])
  func `names of several words are known as one`(string: String, places: [String]) throws {
    let language = try LanguageModel.french()
    let text = AnnotatedText(string)
    let facts = text.bytes.withUnsafeBufferPointer { language.facts(text, $0) }
    let codes = text.tokens.indices.map {
      facts.names[TextFacts.place(ofSentence: 0, startingAt: $0)].place
    }
    var found: [String] = []
    var first = 0
    for (i, code) in codes.enumerated() where code > 0 {
      if code % 4 == 1 || code % 4 == 2 { first = i }
      if code % 4 == 1 || code % 4 == 0 { found.append(text.string(text.range(first..<i + 1))) }
    }
    #expect(found == places)
  }
}
