import Extraction
import Linguistics

/// Reads a toy language, one claim a line, so that tests say what is found.
///
/// `Dupont affirme que la pluie tombe` is a claim of a person, `Un témoin affirme que …` of an
/// unnamed source, `Dupont dit « A », puis « B »` a quotation in two pieces, `Dupont assure que
/// « A » suffit` a mixed claim, and `12 ponts` a figure. A line beginning with # is not read.
enum LineExtractor {
  static func extract(_ text: String) -> Extraction {
    var reading = Reading(Array(text.unicodeScalars))
    reading.run()
    return reading.extraction
  }

  private struct Reading {
    let scalars: [Unicode.Scalar]
    var extraction = Extraction()

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func run() {
      var start = 0
      while start < scalars.count {
        let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
        if start < end, scalars[start] != "#" { read(Span(start: start, end: end)) }
        start = end + 1
      }
    }

    mutating func read(_ line: Span) {
      let claim = readClaim(line)
      if let claim { extraction.claims.append(claim) }
      readFigures(line, claim: claim == nil ? nil : extraction.claims.count - 1)
    }

    func words(_ span: Span) -> String {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars[span.start..<span.end])
      return text
    }

    func find(_ text: String, in span: Span) -> Span? {
      let wanted = Array(text.unicodeScalars)
      guard span.length >= wanted.count else { return nil }
      for start in span.start...(span.end - wanted.count)
      where Array(scalars[start..<(start + wanted.count)]) == wanted {
        return Span(start: start, end: start + wanted.count)
      }
      return nil
    }

    mutating func readClaim(_ line: Span) -> Claim? {
      for (cue, kind) in [
        (" affirme que ", Claim.Kind.indirect), (" assure que ", .mixed), (" dit ", .direct),
      ] {
        guard let cue = find(cue, in: line) else { continue }
        let rest = Span(start: cue.end, end: line.end)
        let quoted = quotations(rest)
        return Claim(
          kind: kind, spans: kind == .direct ? quoted : [rest],
          quoted: kind == .indirect ? [] : quoted, sentence: line,
          speaker: speaker(Span(start: line.start, end: cue.start)),
          cue: Span(start: cue.start + 1, end: cue.end - 1), rule: "line", confidence: 0.9)
      }
      return nil
    }

    func quotations(_ span: Span) -> [Span] {
      var spans: [Span] = []
      var rest = span
      while let open = find("« ", in: rest),
        let close = find(" »", in: Span(start: open.end, end: rest.end))
      {
        spans.append(Span(start: open.end, end: close.start))
        rest = Span(start: close.end, end: rest.end)
      }
      return spans
    }

    mutating func speaker(_ span: Span) -> Speaker {
      let name = words(span)
      guard !name.hasPrefix("Un") else {
        return Speaker(name: name, type: .unnamed, mention: span)
      }
      let mention = Mention(span: span, confidence: 0.8)
      let known = extraction.entities.firstIndex {
        $0.name == name || $0.name.hasSuffix(" " + name)
      }
      guard let known else {
        extraction.entities.append(Entity(name: name, type: .person, mentions: [mention]))
        return Speaker(
          name: name, type: .person, entity: extraction.entities.count - 1, mention: span)
      }
      extraction.entities[known].mentions.append(mention)
      let isNew = !([extraction.entities[known].name] + extraction.entities[known].aliases)
        .contains(name)
      if isNew { extraction.entities[known].aliases.append(name) }
      return Speaker(
        name: extraction.entities[known].name, type: .person, entity: known, mention: span)
    }

    mutating func readFigures(_ line: Span, claim: Int?) {
      var index = line.start
      while index < line.end {
        guard ("0"..."9").contains(scalars[index]) else {
          index += 1
          continue
        }
        let end = scalars[index..<line.end].firstIndex { !("0"..."9").contains($0) } ?? line.end
        let nounEnd =
          end < line.end
          ? scalars[(end + 1)..<line.end].firstIndex(of: " ") ?? line.end : line.end
        let noun = end < line.end ? words(Span(start: end + 1, end: nounEnd)) : nil
        extraction.figures.append(
          Figure(
            span: Span(start: index, end: nounEnd),
            value: Double(words(Span(start: index, end: end))) ?? 0,
            unit: noun == "euros" ? noun : nil, unitCode: noun == "euros" ? "EUR" : nil,
            noun: noun, sentence: line, claim: claim,
            speaker: claim.flatMap { extraction.claims[$0].speaker }, rule: "digits",
            confidence: 0.7))
        index = nounEnd
      }
    }
  }
}
