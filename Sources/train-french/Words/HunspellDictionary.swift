import FoundationEssentials
import Linguistics

/// The forms of a Hunspell dictionary with their readings.
struct HunspellDictionary {
  private let rules: AffixRules
  private let lines: [Substring]

  /// A form, its lemma, and what the dictionary says of it.
  struct Form {
    var text: String
    var lemma: String
    var morphology: [Substring]
  }

  /// Reads a dictionary and its affixes; throws `CorpusError` when one cannot be read.
  init(_ path: String) throws {
    rules = AffixRules(try HunspellDictionary.text(path + ".aff"))
    lines = try HunspellDictionary.text(path + ".dic").split(separator: "\n").dropFirst().map { $0 }
  }

  private static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(
        path: path, reason: "it cannot be read; apt-get install hunspell-fr-comprehensive")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Calls a closure with every form of every word.
  func each(_ body: (Form) -> Void) {
    for line in lines {
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard let head = fields.first else { continue }
      let parts = head.split(separator: "/", maxSplits: 1)
      let flags = parts.count > 1 ? HunspellDictionary.flags(parts[1]) : []
      forms(String(parts[0]), flags, Array(fields.dropFirst()), body)
    }
  }

  private func forms(
    _ word: String, _ flags: [String], _ morphology: [Substring], _ body: (Form) -> Void
  ) {
    let stem = morphology.first { $0.hasPrefix("st:") }.map { String($0.dropFirst(3)) }
    let lemma = stem ?? word
    if !flags.contains("()") { body(Form(text: word, lemma: lemma, morphology: morphology)) }
    let letters = Array(word)
    for suffix in flags.flatMap({ rules.suffixes[$0] ?? [] }) {
      guard let form = suffix.form(of: letters) else { continue }
      body(Form(text: form, lemma: lemma, morphology: morphology + suffix.morphology))
    }
  }

  /// The flags of a word: two characters each.
  private static func flags(_ text: Substring) -> [String] {
    var flags: [String] = []
    var rest = text[...]
    while rest.count > 1 {
      flags.append(String(rest.prefix(2)))
      rest = rest.dropFirst(2)
    }
    return flags
  }
}
