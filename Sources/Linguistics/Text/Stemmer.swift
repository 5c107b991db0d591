import CStemmer

/// Cuts French words to their Snowball stems.
///
/// It holds a buffer, so it serves one thread at a time.
public final class Stemmer {
  private let stemmer: OpaquePointer?

  /// Makes a stemmer.
  public init() {
    stemmer = sb_stemmer_new("french", "UTF_8")
  }

  deinit {
    if let stemmer { sb_stemmer_delete(stemmer) }
  }

  /// The stem of a word in lower case with its accents, itself folded to plain letters.
  ///
  /// Words of more than 200 bytes are their own stem: no French word is longer.
  public func stem(_ word: String) -> String {
    var word = word
    let stemmed = word.withUTF8 { bytes -> String? in
      guard let stemmer, bytes.count <= 200, !bytes.isEmpty,
        let symbols = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count))
      else { return nil }
      let count = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: symbols, count: count), as: UTF8.self)
    }
    return Fold.key(stemmed ?? word)
  }

  /// The stem of a token of SQLite's index, which takes newer signs for letters: `Syrie🙂`, `500₽`.
  public func stem(ofToken token: String) -> String {
    guard token.utf8.contains(where: { $0 > 0xE1 }) else { return stem(token) }
    let letters = token.unicodeScalars.filter {
      Scalar.isLetterOrDigit($0.value) || Scalar.isMark($0.value)
    }
    return stem(letters.isEmpty ? token : String(String.UnicodeScalarView(letters)))
  }
}
