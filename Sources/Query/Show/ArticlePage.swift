/// An article with its claims and figures, ready to be shown.
public struct ArticlePage: Equatable, Sendable {
  /// The article's number.
  public var id: Int64
  /// The particulars that it has, each a name of a column and its value.
  public var particulars: [Particular] = []
  /// The text.
  public var text: String
  /// Whether the text is one that a newer one has replaced: then nothing is marked in it.
  public var isSuperseded = false
  /// The claims, in text order.
  public var claims: [Claim] = []
  /// The figures, in text order.
  public var figures: [Figure] = []
  /// The words that were asked for, in code points.
  public var highlight: Range<Int>?

  /// A name and its value.
  public struct Particular: Equatable, Sendable {
    /// The name of the column.
    public var name: String
    /// The value as text.
    public var value: String
  }

  /// A claim in the text.
  public struct Claim: Equatable, Sendable {
    /// Its number.
    public var id: Int64
    /// Its pieces, in code points.
    public var spans: [Range<Int>]
    /// Who said it.
    public var speaker: String?
    /// Asserted, denied or questioned.
    public var stance: String
    /// Direct, mixed or indirect.
    public var kind: String
    /// From 0 to 1.
    public var confidence: Double
    /// Who vouches for it: machine, confirmed, corrected or added.
    public var review = "machine"
    /// Whether it is what was asked for.
    public var isAskedFor = false
    /// What to type for it: `c12`.
    public var reference: String { "c\(id)" }
  }

  /// A figure in the text.
  public struct Figure: Equatable, Sendable {
    /// Its number.
    public var id: Int64
    /// Where it stands, in code points.
    public var span: Range<Int>
    /// The number of the claim it stands in.
    public var claim: Int64?
    /// Who said it.
    public var speaker: String?
    /// The value.
    public var value: Double
    /// The upper end of a range.
    public var valueMax: Double?
    /// How exact it is said to be.
    public var modifier: String
    /// What kind of quantity it is.
    public var kind: String
    /// The common name of its unit, or the unit as written.
    public var unit: String?
    /// What is counted.
    public var noun: String?
    /// Per what.
    public var per: String?
    /// Who vouches for it: machine, confirmed, corrected or added.
    public var review = "machine"
    /// Whether it is what was asked for.
    public var isAskedFor = false
    /// What to type for it: `f12`.
    public var reference: String { "f\(id)" }
  }
}
