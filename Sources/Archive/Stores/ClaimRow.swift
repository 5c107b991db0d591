import Extraction
import Linguistics

/// A claim as it is stored.
struct ClaimRow {
  var kind: Claim.Kind
  var stance: Claim.Stance
  var text: String
  var quoted: String?
  var pieces: [Piece]
  var outer: Span
  var sentence: Span
  /// The words of the sentence.
  var sentenceText: String
  var speaker: SpeakerRow
  var cue: Span?
  var rule: Int64
  var confidence: Double
  var review = Review.machine
  /// What it was when it was found, where people moved it.
  var found: Identity?

  /// A stretch of the article's text that belongs to the claim.
  struct Piece {
    var span: Span
    var quoted: String?
  }

  /// What makes a claim of one extraction the same as one of another.
  var identity: Identity { Identity(start: outer.start, length: outer.length, kind.rawValue, text) }

  /// The claim as stored; nil when it has no words in the text.
  init?(_ claim: Claim, in text: TextSlices, speaker: SpeakerRow, rule: Int64) {
    let spans = text.valid(claim.spans)
    guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max(),
      let sentenceText = text[claim.sentence]
    else { return nil }
    let quoted = claim.kind == .mixed ? text.valid(claim.quoted) : []
    kind = claim.kind
    stance = claim.stance
    self.text = text.joined(spans)
    self.quoted = quoted.isEmpty ? nil : text.joined(quoted)
    pieces = spans.map { span in
      let inside = quoted.filter { span.start <= $0.start && $0.end <= span.end }
      return Piece(span: span, quoted: inside.isEmpty ? nil : text.joined(inside))
    }
    outer = Span(start: start, end: end)
    sentence = claim.sentence
    self.sentenceText = sentenceText
    self.speaker = speaker
    cue = claim.cue.flatMap { text.valid([$0]).first }
    self.rule = rule
    confidence = claim.confidence
  }

  /// The first eight bytes of the SHA-256 of the folded text: equal for texts that say the same.
  var textKey: Int64 {
    let digest = Digest.sha256(Fold.key(text))
    return Int64(bitPattern: digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}

/// The source of a claim or figure as it is stored.
struct SpeakerRow {
  var entity: Int64?
  var description: Int64?
  var key: String?
  var mention: Span?
}

/// The place and words that make two rows of two extractions one.
struct Identity: Hashable {
  let start: Int
  let length: Int
  let kind: String
  let text: String

  init(start: Int, length: Int, _ kind: String, _ text: String) {
    self.start = start
    self.length = length
    self.kind = kind
    self.text = text
  }
}
