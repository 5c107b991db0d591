import FoundationEssentials
import Linguistics

/// Sentences of a treebank in the CoNLL-U format, by surface words: `du` is one.
struct Treebank {
  /// The sentences, in the order of the file.
  private(set) var sentences: [Sentence] = []

  /// A sentence with its words in place.
  struct Sentence {
    /// The text as printed.
    var text: String
    var words: [Word]
  }

  /// A surface word.
  struct Word {
    /// The word's bytes in the sentence's text.
    var range: Range<Int>
    /// The part of speech; those of the parts joined by `+` for a contraction.
    var universal: String
    /// The form of the verb, `Fin`, `Inf` or `Part`, and the tense of a participle.
    var verbForm: String
    var tense: String
  }

  /// Reads files of a folder, in order.
  ///
  /// Throws `CorpusError` for a file that cannot be read or is not in the format.
  init(_ folder: String, _ files: [String]) throws {
    for file in files {
      let path = folder + "/" + file
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CorpusError(path: path, reason: "it cannot be read")
      }
      let text = String(decoding: data, as: UTF8.self)
      for block in text.split(separator: "\n\n") {
        var reader = SentenceReader()
        for line in block.split(separator: "\n") { reader.read(line) }
        guard let sentence = reader.sentence else {
          throw CorpusError(
            path: path, reason: "the words of \"\(reader.text)\" do not make up its text")
        }
        sentences.append(sentence)
      }
    }
  }
}

/// Reads the lines of one sentence.
private struct SentenceReader {
  private(set) var text = ""
  private var bytes: [UInt8] = []
  private var place = 0
  private var words: [Treebank.Word] = []
  /// How many of the next numbered lines are parts of a contraction.
  private var parts = 0
  private var isBroken = false

  /// The sentence; nil when its words are not those of its text.
  var sentence: Treebank.Sentence? {
    isBroken ? nil : Treebank.Sentence(text: text, words: words)
  }

  mutating func read(_ line: Substring) {
    if line.hasPrefix("# text = ") {
      text = String(line.dropFirst("# text = ".count))
      bytes = Array(text.utf8)
    }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard !line.hasPrefix("#"), fields.count == 10, !fields[0].contains(".") else { return }
    let numbers = fields[0].split(separator: "-").compactMap { Int($0) }
    if numbers.count == 2 {
      parts = numbers[1] - numbers[0] + 1
      add(fields, universal: "")
    } else if parts > 0 {
      parts -= 1
      join(fields)
    } else {
      add(fields, universal: String(fields[3]))
    }
  }

  /// Takes the next word of the text.
  private mutating func add(_ fields: [Substring], universal: String) {
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    let form = Array(fields[1].utf8)
    guard place + form.count <= bytes.count,
      bytes[place..<place + form.count].elementsEqual(form)
    else {
      isBroken = true
      return
    }
    words.append(
      Treebank.Word(
        range: place..<place + form.count, universal: universal,
        verbForm: SentenceReader.feature("VerbForm=", fields[5]),
        tense: SentenceReader.feature("Tense=", fields[5])))
    place += form.count
  }

  /// Adds a part to the contraction before.
  private mutating func join(_ fields: [Substring]) {
    guard var word = words.popLast() else { return }
    word.universal += (word.universal.isEmpty ? "" : "+") + fields[3]
    words.append(word)
  }

  private static func feature(_ name: String, _ features: Substring) -> String {
    features.split(separator: "|").first { $0.hasPrefix(name) }
      .map { String($0.dropFirst(name.count)) } ?? ""
  }
}

/// A corpus that cannot be read.
struct CorpusError: Error, CustomStringConvertible {
  var path: String
  var reason: String

  var description: String { "\(path): \(reason)." }
}
