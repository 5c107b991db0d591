import Linguistics

/// Brings the readings of all words together and writes the sections of the lexicon.
struct LexiconBuilder {
  private var analyses: [[UInt8]: Set<UInt32>] = [:]
  private var rules: [LemmaRule: Int] = [:]
  private var ruleList: [LemmaRule] = []

  /// Adds a reading of a form.
  mutating func add(_ form: String, _ reading: HunspellTags.Reading, lemma: String) {
    let bytes = Array(form.utf8)
    let base = Array(lemma.utf8)
    guard bytes.count < 60 else { return }
    var shared = 0
    while shared < min(bytes.count, base.count), bytes[shared] == base[shared] { shared += 1 }
    // Forms such as those in è of verbs in é differ within a character: it goes whole.
    while shared > 0, shared < bytes.count, bytes[shared] & 0xC0 == 0x80 { shared -= 1 }
    let rule =
      LemmaRule(stripping: bytes.count - shared, ending: base[shared...])
      ?? LemmaRule(stripping: 0, ending: [])
    guard let rule else { return }
    let analysis = Analysis(
      part: reading.part, gender: reading.gender, number: reading.number, person: reading.person,
      lemmaRule: number(of: rule))
    analyses[bytes, default: []].insert(analysis.bits)
  }

  private mutating func number(of rule: LemmaRule) -> Int {
    if let number = rules[rule] { return number }
    rules[rule] = ruleList.count
    ruleList.append(rule)
    return ruleList.count - 1
  }

  /// Writes the sections.
  func write(to model: inout ModelWriter) {
    var entries: [[UInt32]: Int] = [:]
    var entryTable = [Lexicon.Entry(traits: [], firstAnalysis: 0, analysisCount: 0)]
    var analysisTable: [UInt32] = []
    var automaton = AutomatonBuilder()
    for (word, found) in analyses.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let readings = found.sorted()
      if entries[readings] == nil {
        entries[readings] = entryTable.count
        entryTable.append(
          Lexicon.Entry(
            traits: readings.reduce(into: []) { $0.formUnion(Analysis(bits: $1).traits) },
            firstAnalysis: analysisTable.count, analysisCount: readings.count))
        analysisTable += readings
      }
      automaton.add(word, entry: entries[readings] ?? 0)
    }
    automaton.finish()
    model.set(.automaton, automaton.words)
    model.set(.entries, entryTable)
    model.set(.analyses, analysisTable)
    model.set(.lemmaRules, ruleList)
  }

  /// The French lexicon: the forms of the Hunspell dictionary and the names of places.
  static func french() throws -> LexiconBuilder {
    var lexicon = LexiconBuilder()
    try HunspellDictionary("/usr/share/hunspell/fr").each { form in
      for reading in HunspellTags.readings(form.morphology) {
        lexicon.add(form.text, reading, lemma: form.lemma)
      }
    }
    for name in try PlaceNames.all() {
      lexicon.add(name, HunspellTags.Reading(part: .place), lemma: name)
    }
    lexicon.addKnown(FirstNames.masculine, .firstName, .masculine)
    lexicon.addKnown(FirstNames.feminine, .firstName, .feminine)
    lexicon.addKnown(FirstNames.either, .firstName, nil)
    for name in names(KnownPlaces.names) {
      lexicon.add(name, HunspellTags.Reading(part: .place), lemma: name)
    }
    for name in names(KnownOrganizations.names) {
      lexicon.add(name, HunspellTags.Reading(part: .organization), lemma: name)
    }
    return lexicon
  }

  /// The names of a list parted by commas.
  private static func names(_ list: String) -> [String] {
    list.split(separator: ",").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// Adds words of a list in small letters, each part with a capital.
  private mutating func addKnown(_ list: String, _ part: Analysis.Part, _ gender: Gender?) {
    for word in list.split(whereSeparator: \.isWhitespace) {
      let name = word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: "-")
      add(name, HunspellTags.Reading(part: part, gender: gender), lemma: name)
    }
  }
}
