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

  /// The words of a text and of the nouns of its figures, each once, and what the copies of the
  /// text have in common with it.
  func terms(of text: String, _ extraction: Extraction?) -> (terms: [Term], sketch: WireSketch?) {
    var list = List()
    add(text, to: &list)
    let sketch = WireSketch(words: list.words)
    for figure in extraction?.figures ?? [] {
      if let noun = figure.noun { add(noun, to: &list) }
    }
    return (list.terms, sketch)
  }

  /// What the copies of a text have in common with it.
  func sketch(of text: String) -> WireSketch? { terms(of: text, nil).sketch }

  private struct List {
    var terms: [Term] = []
    /// The hashes of all words, as they come.
    var words: [UInt64] = []
    var seen: Set<UInt64> = []
  }

  // The tokenizer fails for want of memory only; the writer meets that as well.
  private func add(_ text: String, to list: inout List) {
    let bytes = Array(text.utf8)
    var found = List(seen: list.seen)
    try? tokenizer.tokens(of: text) { token in
      found.words.append(token.text.utf8.withContiguousStorageIfAvailable(Self.hash) ?? 0)
      let hash = bytes[token.bytes].withUnsafeBufferPointer(Self.hash)
      guard found.seen.insert(hash).inserted else { return }
      let original = String(decoding: bytes[token.bytes], as: UTF8.self)
      found.terms.append(Term(original: original, indexed: token.text, hash: hash))
    }
    list.terms += found.terms
    list.words += found.words
    list.seen = found.seen
  }

  /// FNV-1a in 64 bits, ended by a mixing so that all of them count.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 31)
  }
}
