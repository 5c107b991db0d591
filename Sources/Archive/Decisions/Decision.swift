/// What a person decided about words of a text or about an entity.
///
/// It is tied to the words or to the entity's key, never to a row: so it outlives the rows.
public struct Decision: Equatable, Sendable {
  /// When it was made, in UTC.
  public var madeAt: String
  /// Who made it.
  public var author: String
  /// What was decided.
  public var kind: Kind
  /// The words it is about.
  public var words: Words?
  /// The entity it is about.
  public var entity: EntityKey?
  /// What is to be instead.
  public var content: DecisionContent
  /// What its author says of it.
  public var note: String?
  /// When it was taken back; nil while it holds.
  public var undoneAt: String?

  /// Makes a decision that holds.
  public init(
    madeAt: String, author: String, kind: Kind, words: Words? = nil, entity: EntityKey? = nil,
    content: DecisionContent = DecisionContent(), note: String? = nil
  ) {
    self.madeAt = madeAt
    self.author = author
    self.kind = kind
    self.words = words
    self.entity = entity
    self.content = content
    self.note = note
  }

  /// What can be decided, by the name of its command.
  public enum Kind: String, Sendable, CaseIterable {
    /// Somebody else says it, gives the number, or it is not known who.
    case speaker
    /// Other words are the content.
    case content
    /// It is asserted, denied or questioned.
    case stance
    /// The number, its unit or what is counted is another.
    case figure
    /// It is no claim or figure.
    case reject
    /// It is right as it stands.
    case confirm
    /// It stands as it was; the note is about it.
    case note
    /// A claim or figure that was missed.
    case add
    /// The entity is another one.
    case merge
    /// The entity has another name too.
    case alias
    /// The entity has another name.
    case rename
    /// The entity is a person, an organization or a place.
    case retype
    /// The entity is none, and is left out of their list.
    case hide
    /// The entity is not another one that it looks like.
    case distinct
    /// In these words' text the name is another bearer's.
    case split
    /// The entity stands in the user's list of names.
    case name

    /// Whether it is about an entity throughout the archive.
    public var isAboutEntity: Bool {
      switch self {
      case .merge, .alias, .rename, .retype, .hide, .distinct, .name: true
      default: false
      }
    }
  }

  /// Words at a place of a text.
  public struct Words: Hashable, Sendable {
    /// The SHA-256 of the text.
    public var digest: [UInt8]
    /// The first code point.
    public var start: Int
    /// How many code points.
    public var length: Int
    /// The words.
    public var text: String

    /// Names words of a text.
    public init(digest: [UInt8], start: Int, length: Int, text: String) {
      self.digest = digest
      self.start = start
      self.length = length
      self.text = text
    }

    /// The permanent name of the words.
    public var reference: String { "\(Digest.hex(digest.prefix(6))):\(start)+\(length)" }
  }
}

/// A decision as it is kept.
public struct StoredDecision: Equatable, Sendable {
  /// Its number, never used again.
  public var id: Int64
  /// What was decided.
  public var decision: Decision
}
