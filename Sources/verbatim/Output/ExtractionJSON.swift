import Ingestion
import Rendering

/// Writes what was found in articles as JSON, one object an article.
struct ExtractionJSON {
  private var json: JSONStream
  private let isArray: Bool
  private let withText: Bool
  private var count = 0

  init(_ output: ByteOutput, isArray: Bool, withText: Bool) {
    json = JSONStream(output)
    self.isArray = isArray
    self.withText = withText
  }

  /// Writes an article.
  mutating func write(_ article: ExtractedArticle) throws {
    if isArray { json.raw(count == 0 ? "[\n" : ",\n") }
    count += 1
    let words = TextSlices(article.text)
    let found = article.extraction
    json.object { json in
      json.member("file", article.file)
      json.list("entities", found.entities) { Self.write($1, to: &$0) }
      json.list("claims", Array(found.claims.enumerated())) { json, item in
        let inside = found.figures.indices.filter { found.figures[$0].claim == item.offset }
        Self.write(item.element, figures: inside, words, to: &json)
      }
      json.list("figures", found.figures) { Self.write($1, words, to: &$0) }
      if let line = article.line { json.member("line", line) }
      json.member("title", article.title)
      json.member("date", article.date)
      json.member("french", article.isFrench)
      if withText { json.member("text", article.text) }
    }
    if !isArray { json.raw("\n") }
    try json.flushWhenFull()
  }

  /// Ends the output.
  mutating func finish() throws {
    if isArray { json.raw(count == 0 ? "[]\n" : "\n]\n") }
    try json.flush()
  }

  private static func write(_ entity: FoundEntity, to json: inout JSONStream) {
    json.object { json in
      json.member("name", entity.name)
      json.member("type", entity.type.rawValue)
      json.list("mentions", entity.mentions) { $0.span($1.span) }
      json.list("aliases", entity.aliases) { $0.string($1) }
    }
  }

  private static func write(
    _ claim: FoundClaim, figures: [Int], _ words: TextSlices, to json: inout JSONStream
  ) {
    json.object { json in
      json.member("kind", claim.kind.rawValue)
      json.member("text", claim.spans.map { words[$0] }.joined(separator: " […] "))
      json.list("spans", claim.spans) { $0.span($1) }
      json.key("speaker")
      write(claim.speaker, to: &json)
      json.member("stance", claim.stance.rawValue)
      json.key("cue")
      if let cue = claim.cue {
        json.object {
          $0.member("text", words[cue]); $0.member("span", cue)
        }
      } else {
        json.null()
      }
      json.member("rule", claim.rule)
      json.member("confidence", claim.confidence)
      json.list("figures", figures) { $0.number($1) }
      json.list("quoted", claim.quoted) { $0.span($1) }
      json.member("sentence", claim.sentence)
    }
  }

  private static func write(_ speaker: FoundSpeaker?, to json: inout JSONStream) {
    guard let speaker else { return json.null() }
    json.object { json in
      json.member("name", speaker.name)
      json.member("type", speaker.type.rawValue)
      json.member("mention", speaker.mention)
    }
  }

  private static func write(
    _ figure: FoundFigure, _ words: TextSlices, to json: inout JSONStream
  ) {
    json.object { json in
      json.member("text", words[figure.span])
      json.member("span", figure.span)
      json.member("value", figure.value)
      json.member("value_max", figure.valueMax)
      json.member("modifier", figure.modifier.rawValue)
      json.member("kind", figure.kind.rawValue)
      json.member("unit", figure.unit)
      json.member("noun", figure.noun)
      json.member("per", figure.per)
      json.member("claim", figure.claim)
      json.member("rule", figure.rule)
      json.member("unit_code", figure.unitCode)
      json.member("confidence", figure.confidence)
      json.key("speaker")
      write(figure.speaker, to: &json)
      json.member("sentence", figure.sentence)
    }
  }
}
