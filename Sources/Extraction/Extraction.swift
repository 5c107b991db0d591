/// What was found in one article.
public struct Extraction: Sendable, Equatable {
  /// The people, organizations and places named, in order of first mention.
  public var entities: [Entity] = []
  /// The claims, in text order.
  public var claims: [Claim] = []
  /// The figures, in text order.
  public var figures: [Figure] = []

  /// Makes an extraction of its parts.
  public init(entities: [Entity] = [], claims: [Claim] = [], figures: [Figure] = []) {
    self.entities = entities
    self.claims = claims
    self.figures = figures
  }
}

/// A stretch of text, in Unicode code points from 0.
public struct Span: Hashable, Sendable {
  /// The first code point.
  public var start: Int
  /// The code point after the last.
  public var end: Int
  /// How many code points it has.
  public var length: Int { end - start }

  /// Makes a span.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// What an entity, or a speaker, is.
public enum EntityType: String, Sendable, CaseIterable {
  case person, organization, place
  /// A source that is described, not named: a spokesman, a group, a poll.
  case unnamed
}

/// Someone or something named in an article.
public struct Entity: Sendable, Equatable {
  /// The name that a user lists, else the fullest form of it in the article, without title.
  public var name: String
  /// Other forms of the name in the article.
  public var aliases: [String] = []
  /// What it is.
  public var type: EntityType
  /// Where it is named, in text order.
  public var mentions: [Mention]
  /// The head nouns of the titles and appositions beside the name: `ministre`, `général`.
  public var roles: [String] = []

  /// Makes an entity.
  public init(
    name: String, aliases: [String] = [], type: EntityType, mentions: [Mention],
    roles: [String] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.type = type
    self.mentions = mentions
    self.roles = roles
  }
}

/// A place where an entity is named.
public struct Mention: Sendable, Equatable {
  /// The words of the name.
  public var span: Span
  /// From 0 to 1.
  public var confidence: Double

  /// Makes a mention.
  public init(span: Span, confidence: Double) {
    self.span = span
    self.confidence = confidence
  }
}

/// Words that the text attributes to a source.
public struct Claim: Sendable, Equatable {
  /// Whether the words are the source's own.
  public var kind: Kind
  /// What the source does with the content.
  public var stance: Stance
  /// The pieces of the content; several where an incise cuts it.
  public var spans: [Span]
  /// The parts of the content that stand in quotation marks, without the marks.
  public var quoted: [Span]
  /// From the start of the first to the end of the last sentence that the content stands in.
  public var sentence: Span
  /// Who said it; nil when that is not known.
  public var speaker: Speaker?
  /// The words that say that something was said.
  public var cue: Span?
  /// The name of the rule that found it.
  public var rule: String
  /// From 0 to 1.
  public var confidence: Double

  /// Whether the words are the source's own.
  public enum Kind: String, Sendable, CaseIterable { case direct, mixed, indirect }
  /// What the source does with the content.
  public enum Stance: String, Sendable, CaseIterable { case asserted, denied, questioned }

  /// Makes a claim.
  public init(
    kind: Kind, stance: Stance = .asserted, spans: [Span], quoted: [Span] = [], sentence: Span,
    speaker: Speaker? = nil, cue: Span? = nil, rule: String, confidence: Double
  ) {
    self.kind = kind
    self.stance = stance
    self.spans = spans
    self.quoted = quoted
    self.sentence = sentence
    self.speaker = speaker
    self.cue = cue
    self.rule = rule
    self.confidence = confidence
  }
}

/// The source of a claim or figure.
public struct Speaker: Sendable, Equatable {
  /// Who it is: the entity's name, or the description of an unnamed source.
  public var name: String
  /// What it is.
  public var type: EntityType
  /// The index of the entity in the extraction; nil for an unnamed source.
  public var entity: Int?
  /// The words that name the source at that place; nil when it is not expressed there.
  public var mention: Span?
  /// The words that lead from the mention to the name, each to the next: from `il` over
  /// `le général` to `Sergueï Roudskoï`.
  public var steps: [Span]

  /// Makes a speaker.
  public init(
    name: String, type: EntityType, entity: Int? = nil, mention: Span? = nil, steps: [Span] = []
  ) {
    self.name = name
    self.type = type
    self.entity = entity
    self.mention = mention
    self.steps = steps
  }
}

/// A quantity that a reader would cite.
public struct Figure: Sendable, Equatable {
  /// Modifier, number and what is counted, as one stretch of text.
  public var span: Span
  /// The number, after scaling: 30 milliards is 30000000000.
  public var value: Double
  /// The upper end of a range.
  public var valueMax: Double?
  /// How exact the number is said to be.
  public var modifier: Modifier
  /// What kind of quantity it is.
  public var kind: Kind
  /// The unit as written.
  public var unit: String?
  /// The common name of the unit's spellings: `EUR`, `%`, `km`, `year`.
  public var unitCode: String?
  /// What is counted.
  public var noun: String?
  /// Per what, for a rate: `jour`, `habitant`.
  public var per: String?
  /// The sentence it stands in.
  public var sentence: Span
  /// The index of the claim it stands in.
  public var claim: Int?
  /// That of its claim, or the source named in its sentence.
  public var speaker: Speaker?
  /// The name of the rule that found it.
  public var rule: String
  /// From 0 to 1.
  public var confidence: Double

  /// How exact the number is said to be.
  public enum Modifier: String, Sendable, CaseIterable {
    case exact, approx, min, max, range, vague
  }
  /// What kind of quantity it is.
  public enum Kind: String, Sendable, CaseIterable {
    case count, money, percent, fraction, measure, duration, age
  }

  /// Makes a figure.
  public init(
    span: Span, value: Double, valueMax: Double? = nil, modifier: Modifier = .exact,
    kind: Kind = .count, unit: String? = nil, unitCode: String? = nil, noun: String? = nil,
    per: String? = nil, sentence: Span, claim: Int? = nil, speaker: Speaker? = nil,
    rule: String, confidence: Double
  ) {
    self.span = span
    self.value = value
    self.valueMax = valueMax
    self.modifier = modifier
    self.kind = kind
    self.unit = unit
    self.unitCode = unitCode
    self.noun = noun
    self.per = per
    self.sentence = sentence
    self.claim = claim
    self.speaker = speaker
    self.rule = rule
    self.confidence = confidence
  }
}
