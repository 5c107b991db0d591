import Linguistics
import SQLite

/// The words of the full-text indexes, with the stems of their accented originals.
final class TermStore {
  private let tokenizer: IndexTokenizer
  private let stemmer = Stemmer()
  private let insert: Statement
  // Words as written that the table has for certain.
  private var seen: Set<String> = []
  private let mostSeen = 400_000

  init(_ connection: Connection) throws {
    tokenizer = try IndexTokenizer(on: connection)
    insert = try connection.prepare(
      "INSERT INTO term (term, stem) VALUES (?, ?) ON CONFLICT DO NOTHING")
  }

  /// Adds the words of a text.
  func add(_ text: String) throws {
    var new: [(term: String, original: String)] = []
    let bytes = Array(text.utf8)
    try tokenizer.tokens(of: text) { token in
      let original = String(decoding: bytes[token.bytes], as: UTF8.self)
      guard seen.insert(original).inserted else { return }
      new.append((token.text, original))
    }
    for word in new { try insert.run(word.term, stemmer.stem(ofToken: word.original.lowercased())) }
    if seen.count > mostSeen { forget() }
  }

  /// Forgets what a transaction that failed may have brought.
  func forget() { seen = [] }
}
