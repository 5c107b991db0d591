/// What looking for claims and figures again changed.
public struct ExtractionChange: Sendable, Equatable {
  /// The claims.
  public var claims = Rows()
  /// The figures.
  public var figures = Rows()
  /// The places where entities are named.
  public var mentions = Rows()

  /// How rows of one kind fared.
  public struct Rows: Sendable, Equatable {
    /// Rows that were not there before.
    public var new = 0
    /// Rows that are not found any more.
    public var gone = 0
    /// Rows found again, at the same place with the same words: they keep their ids.
    public var same = 0

    /// Makes a count of nothing.
    public init(new: Int = 0, gone: Int = 0, same: Int = 0) {
      self.new = new
      self.gone = gone
      self.same = same
    }

    // A row that comes again at other words is neither new nor gone.
    init(_ kept: [KeptID], gone: [Int64]) {
      let ids = Set(kept.compactMap(\.id))
      same = ids.count
      new = kept.count - same
      self.gone = gone.count { !ids.contains($0) }
    }

    static func += (sum: inout Rows, rows: Rows) {
      sum.new += rows.new
      sum.gone += rows.gone
      sum.same += rows.same
    }
  }

  /// Makes a count of nothing.
  public init() {}

  /// Adds another count.
  public static func += (sum: inout ExtractionChange, change: ExtractionChange) {
    sum.claims += change.claims
    sum.figures += change.figures
    sum.mentions += change.mentions
  }
}
