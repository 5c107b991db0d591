/// Two entities that are likely one, with what speaks for it.
public struct MergeSuggestion: Equatable, Sendable {
  /// One of the two.
  public struct Side: Equatable, Sendable {
    /// Its number in the archive.
    public var id: Int64
    /// Its name.
    public var name: String
    /// `person`, `organization`, `place`.
    public var type: String
    /// How many articles it stands in.
    public var articles: Int
    /// How many claims it has.
    public var claims: Int
  }

  /// How the two names are one.
  public enum Kind: String, CaseIterable, Sendable {
    /// The same letters with other spaces, hyphens, articles or plurals.
    case spelling
    /// A title or a common noun stands before one of them.
    case title
    /// Both sound alike: `Sergei Lavrov`, `Sergueï Lavrov`.
    case transliteration
    /// One letter of a long word differs.
    case letter
    /// The same words in another order.
    case order
    /// A first name is written as its initial.
    case initial
    /// A middle name or a second surname is left out.
    case middle
    /// A surname alone.
    case surname
    /// Initials and the words they stand for.
    case acronym
  }

  /// The entity that is to be merged.
  public var merged: Side
  /// The entity that is to stand for both.
  public var into: Side
  /// How the two names are one.
  public var kind: Kind
  /// Sentences that let a person decide.
  public var evidence: [String]
  /// How likely they are one, from 0 to 1.
  public var confidence: Double

  /// By what it is ranked: how likely it is, and a little how much is at stake.
  var rank: Double {
    let stake = min(merged.articles + merged.claims, into.articles + into.claims)
    return confidence + 0.015 * Double(min(stake, 10))
  }
}
