/// The suffixes of a Hunspell dictionary and what each says of the forms that it makes.
struct AffixRules {
  /// The rules of each flag.
  private(set) var suffixes: [String: [Suffix]] = [:]

  /// A way to make a form of a word.
  struct Suffix {
    /// The letters that are taken off, and those that are put there.
    var strip: [Character]
    var add: String
    /// What the word's last letters must be.
    var condition: [Letters]
    /// Morphology such as `po:ipre` and `is:sg`.
    var morphology: [Substring]

    /// The form that a word makes; nil when the rule is not for it.
    func form(of word: [Character]) -> String? {
      guard word.count >= max(condition.count, strip.count), word.suffix(strip.count) == strip[...]
      else { return nil }
      let end = word.suffix(condition.count)
      guard zip(end, condition).allSatisfy({ $1.matches($0) }) else { return nil }
      return String(word.dropLast(strip.count)) + add
    }
  }

  /// Letters that a place in a condition takes: any, one of some, or none of some.
  struct Letters {
    var letters: Set<Character>
    var isNegated: Bool

    func matches(_ letter: Character) -> Bool { letters.contains(letter) != isNegated }
  }

  /// Reads the lines of an `.aff` file.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count >= 5, fields[0] == "SFX" else { continue }
      let add = fields[3].split(separator: "/", omittingEmptySubsequences: false)[0]
      suffixes[String(fields[1]), default: []].append(
        Suffix(
          strip: fields[2] == "0" ? [] : Array(fields[2]), add: add == "0" ? "" : String(add),
          condition: AffixRules.condition(fields[4]), morphology: Array(fields.dropFirst(5))))
    }
  }

  private static func condition(_ text: Substring) -> [Letters] {
    var letters: [Letters] = []
    var rest = text[...]
    while let first = rest.popFirst() {
      guard first == "[", let close = rest.firstIndex(of: "]") else {
        letters.append(
          first == "."
            ? Letters(letters: [], isNegated: true) : Letters(letters: [first], isNegated: false))
        continue
      }
      let isNegated = rest.first == "^"
      letters.append(
        Letters(letters: Set(rest[..<close].drop { $0 == "^" }), isNegated: isNegated))
      rest = rest[rest.index(after: close)...]
    }
    return text == "." ? [] : letters
  }
}
