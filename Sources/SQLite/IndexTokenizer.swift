import CSQLite

/// A tokenizer of FTS5, run over text outside an index: it yields the words an index would hold.
@safe
public final class IndexTokenizer {
  private var tokenizer = unsafe csqlite_tokenizer()
  // FTS5 belongs to the connection.
  private let connection: Connection

  /// Makes the tokenizer of the archive's indexes: `unicode61 remove_diacritics 2`.
  public init(on connection: Connection) throws(SQLiteError) {
    self.connection = connection
    try connection.check(
      unsafe csqlite_tokenizer_create(connection.handle, &tokenizer))
  }

  deinit { unsafe csqlite_tokenizer_delete(&tokenizer) }

  /// Hands over each token of a text as the index holds it, with the bytes it was read from.
  public func tokens(of text: String, each body: (Token) -> Void) throws(SQLiteError) {
    var text = text
    let code = withoutActuallyEscaping(body) { body in
      var walk = Walk(body: body)
      return text.withUTF8 { bytes in unsafe tokenize(bytes, &walk) }
    }
    try connection.check(code)
  }

  /// A token, and where it stands in the bytes of its text.
  public struct Token {
    /// The word as the index holds it.
    public let text: String
    /// The bytes of the text that it was read from.
    public let bytes: Range<Int>
  }

  private struct Walk {
    let body: (Token) -> Void
  }

  private func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, _ walk: inout Walk) -> Int32 {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return SQLITE_OK }
    guard let count = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
    let start = unsafe UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
    return unsafe withUnsafeMutablePointer(to: &walk) { context in
      unsafe csqlite_tokenize(&tokenizer, context, start, count) {
        context, _, word, length, start, end in
        guard let context = unsafe context, let word = unsafe word else { return SQLITE_OK }
        let bytes = unsafe UnsafeRawBufferPointer(start: word, count: Int(length))
        let token = Token(
          text: unsafe String(decoding: bytes, as: UTF8.self), bytes: Int(start)..<Int(end))
        unsafe context.assumingMemoryBound(to: Walk.self).pointee.body(token)
        return SQLITE_OK
      }
    }
  }
}

@available(*, unavailable)
extension IndexTokenizer: Sendable {}
