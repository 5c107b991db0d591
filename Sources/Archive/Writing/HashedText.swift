/// A text with what is counted of it, which readers work out before the writer sees it.
struct HashedText: Sendable {
  let text: String
  /// The SHA-256 of its UTF-8.
  let digest: [UInt8]
  /// How many words it has.
  let words: Int

  init(_ text: String) {
    self.text = text
    digest = Digest.sha256(text)
    words = WordCount.of(text)
  }
}
