import Extraction
import Linguistics
import SQLite

/// The words of the full-text indexes, with the stems of their accented originals.
final class TermStore {
  private let words: TermList
  private let stemmer = Stemmer()
  private let insert: Statement
  // Words as written that the table has for certain, by their hashes.
  private var seen: Set<UInt64> = []
  private let mostSeen = 1_000_000

  init(_ connection: Connection) throws {
    words = try TermList(on: connection)
    insert = try connection.prepare(
      "INSERT INTO term (term, stem) VALUES (?, ?) ON CONFLICT DO NOTHING")
  }

  /// The words of a text and of what was found in it.
  func list(_ text: String, _ extraction: Extraction?) -> [Term] {
    words.terms(of: text, extraction).terms
  }

  /// Adds words.
  func add(_ terms: [Term]) throws {
    for term in terms where seen.insert(term.hash).inserted {
      try insert.run(term.indexed, stemmer.stem(ofToken: term.original.lowercased()))
    }
    if seen.count > mostSeen { forget() }
  }

  /// Forgets what a transaction that failed may have brought.
  func forget() { seen = [] }
}
