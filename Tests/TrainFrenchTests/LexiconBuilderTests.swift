import Linguistics
import Testing

@testable import train_french

@Suite struct LexiconBuilderTests {
  @Test func `an automaton has the words that were added and no others`() {
    var random = RandomOrder(seed: 3)
    func word() -> [UInt8] {
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        UInt8.random(in: 97...100, using: &random)
      }
    }
    var entries: [[UInt8]: Int] = [:]
    for _ in 0..<800 { entries[word()] = Int.random(in: 1...40, using: &random) }
    var builder = AutomatonBuilder()
    for (word, entry) in entries.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      builder.add(word, entry: entry)
    }
    builder.finish()
    builder.words.withUnsafeBufferPointer { words in
      let automaton = Automaton(words)
      for word in Array(entries.keys) + (0..<800).map({ _ in word() }) {
        let state = word.withUnsafeBufferPointer { bytes in
          automaton.root.flatMap { automaton.walk(from: $0, bytes, 0..<bytes.count, .written) }
        }
        #expect(state.map { automaton.entry($0) } ?? 0 == entries[word] ?? 0)
      }
    }
  }

  @Test(
    arguments: [
      ("annoncer", "cer çons cer", "annonçons"), ("pied", "0 s [^sxz]", "pieds"),
      ("bois", "0 s [^sxz]", nil), ("beau", "0 x eau", "beaux"), ("cas", "0 0 .", "cas"),
      ("vif", "f ve [iïu]f", "vive"),
    ] as [(String, String, String?)])
  func `a suffix makes forms of the words that it is for`(word: String, rule: String, form: String?)
  {
    let suffix = AffixRules("SFX F. " + rule + " is:sg").suffixes["F."]?.first
    #expect(suffix?.form(of: Array(word)) == form)
  }

  @Test func `names are marked where the annotations say`() throws {
    let names = NameCorpus.names(
      "T1\tPerson 2 6\tÉmil\nT2\tLocation 9 14\tParis\nT3\tDate 0 1\tÀ\nR1\tx\nT4\tPerson 9 99\t?",
      "À Émil, Paris")
    #expect(names.map(\.types) == [[.person]])
    #expect(names.first?.range == 3..<8)
  }
}
