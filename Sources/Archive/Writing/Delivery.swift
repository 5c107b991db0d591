import Extraction

/// An article that a batch brings, with what was found in it.
public struct Delivery: Sendable {
  /// The article.
  public let article: Article
  /// What was found in its text.
  public let reading: Reading
  let text: HashedText
  /// The words of the text and of what was found in it; nil when they are not listed yet.
  let words: Words?

  /// The words of a text, and what its copies have in common with it.
  struct Words: Sendable {
    let terms: [Term]
    let sketch: WireSketch?
  }

  /// What came of looking for claims and figures in a text.
  public enum Reading: Sendable {
    /// It was read.
    case extracted(Extraction)
    /// It is not in a language that is read.
    case foreign
    /// It was not tried, since the archive has the same text already.
    case notNeeded
  }

  /// Makes a delivery; a list of words that another thread makes spares the writer the work.
  public init(_ article: Article, _ reading: Reading, listing words: TermList? = nil) {
    self.article = article
    self.reading = reading
    text = HashedText(article.text)
    var extraction: Extraction?
    if case .extracted(let found) = reading { extraction = found }
    if case .notNeeded = reading {
      self.words = nil
    } else {
      self.words = words.map { list in
        let (terms, sketch) = list.terms(of: article.text, extraction)
        return Words(terms: terms, sketch: sketch)
      }
    }
  }
}

/// A file or article that a batch refused.
public struct Refusal: Sendable {
  let origin: String
  let line: Int?
  let reason: String

  /// Makes a refusal; the line counts from 1, and the reason is a sentence.
  public init(origin: String, line: Int?, reason: String) {
    self.origin = origin
    self.line = line
    self.reason = reason
  }
}

/// What an article is to an archive.
public enum Match: Sendable, Equatable {
  /// The archive does not know it.
  case new
  /// The archive has the same text and particulars.
  case unchanged(Int64)
  /// The archive has the same text with other particulars.
  case updated(Int64)
  /// The archive has another text of it.
  case replaced(Int64)
  /// The archive has a later version of it by the publisher's own count.
  case older(Int64)
  /// It bears the identity of another article, or of one that was removed; the reason is a
  /// sentence.
  case conflict(String)
}

/// Extracts from a text in a language; nil when it is not in one that is read.
public typealias ExtractText = (_ text: String, _ language: String?) -> Extraction?

/// What a batch did, article by article.
public struct BatchCounts: Sendable, Equatable {
  /// Articles read.
  public var read = 0
  /// New articles.
  public var added = 0
  /// Articles with a new text.
  public var replaced = 0
  /// Articles with new particulars and the same text.
  public var updated = 0
  /// Articles that the archive had.
  public var unchanged = 0
  /// Files of kinds that are not read.
  public var skipped = 0
  /// Articles and files that were refused.
  public var rejected = 0

  /// Makes a count of nothing.
  public init() {}

  /// Counts an article that was read.
  public mutating func add(_ match: Match) {
    read += 1
    switch match {
    case .new: added += 1
    case .unchanged, .older: unchanged += 1
    case .updated: updated += 1
    case .replaced: replaced += 1
    case .conflict: rejected += 1
    }
  }
}
