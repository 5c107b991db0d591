import Extraction
import Linguistics
import SQLite

/// A word of a text: as it is written, and as the full-text index holds it.
struct Term: Sendable {
  let original: String
  let indexed: String
  /// What tells one word as written from another.
  let hash: UInt64
}

/// Lists the words of texts as the full-text indexes hold them; used by one thread at a time.
public final class TermList {
  private let tokenizer: IndexTokenizer

  /// Makes ready to list words, apart from any archive.
  public convenience init() throws { try self.init(on: Connection.open(":memory:", .readWrite)) }

  init(on connection: Connection) throws { tokenizer = try IndexTokenizer(on: connection) }

  /// The words of a text and of the nouns of its figures, each once.
  func terms(of text: String, _ extraction: Extraction?) -> [Term] {
    var terms: [Term] = []
    var seen: Set<UInt64> = []
    add(text, to: &terms, &seen)
    for figure in extraction?.figures ?? [] {
      if let noun = figure.noun { add(noun, to: &terms, &seen) }
    }
    return terms
  }

  // The tokenizer fails for want of memory only; the writer meets that as well.
  private func add(_ text: String, to terms: inout [Term], _ seen: inout Set<UInt64>) {
    let bytes = Array(text.utf8)
    var found: [Term] = []
    try? tokenizer.tokens(of: text) { token in
      let hash = Self.hash(bytes[token.bytes])
      guard seen.insert(hash).inserted else { return }
      let original = String(decoding: bytes[token.bytes], as: UTF8.self)
      found.append(Term(original: original, indexed: token.text, hash: hash))
    }
    terms += found
  }

  /// FNV-1a in 64 bits, ended by a mixing so that all of them count.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 31)
  }
}
