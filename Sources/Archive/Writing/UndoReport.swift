/// What the undoing of a batch did.
public struct UndoReport: Sendable, Equatable {
  /// Articles that are gone.
  public var removed = 0
  /// Articles whose text before is back.
  public var restored = 0
  /// Articles whose particulars before are back.
  public var reverted = 0
  /// Articles that stay because another batch brought the same.
  public var kept = 0
  /// Articles that stay as a later batch made them.
  public var left: [Left] = []

  /// An article that a later batch changed.
  public struct Left: Sendable, Equatable {
    /// Its id.
    public var id: Int64
    /// Its title.
    public var title: String?
    /// The first later batch that changed it.
    public var batch: Int64
  }

  /// Makes a report of nothing.
  public init() {}
}
