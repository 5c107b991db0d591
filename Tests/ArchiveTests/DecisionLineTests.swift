import Testing

@testable import Archive

/// Decisions as lines of JSON: what is written is read again, and what makes no sense is said.
@Suite struct DecisionLineTests {
  private static let words = """
    "made_at":"2024-01-01T00:00:00Z","author":"A. B.","text_sha256":\
    "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff","start":3,"length":2,\
    "words":"é!"
    """
  private static let entity = """
    "made_at":"2024-01-01T00:00:00Z","author":"A. B.","entity":"person:anne le goff"
    """

  @Test(arguments: [
    #"{\#(words),"kind":"confirm","content":{"item":"claim"}}"#,
    #"{\#(words),"kind":"speaker","note":"vu","content":{"item":"figure","speaker":{"name":"X","type":"unnamed"}}}"#,
    #"{\#(words),"kind":"split","entity":"person:anne","content":{"name":"Anne (maire)","into":"person:anne maire"}}"#,
    #"{\#(entity),"kind":"merge","content":{"into":"person:anne","name":"Anne Le Goff"}}"#,
    #"{\#(entity),"kind":"name","undone_at":"2024-01-02T00:00:00Z","content":{"name":"Anne","aliases":["A."],"list":"noms"}}"#,
    #"{\#(entity),"kind":"hide","content":{}}"#,
  ])
  func `a line is what it was`(line: String) throws {
    let decision = try DecisionLine.decision(line)
    #expect(try DecisionLine.decision(DecisionLine(decision).json()) == decision)
  }

  @Test(arguments: [
    (#"{\#(words),"kind":"confirm","content":{}}"#, "claim or a figure"),
    (#"{\#(words),"kind":"wish","content":{"item":"claim"}}"#, "not a kind of decision"),
    (#"{\#(words),"kind":"stance","content":{"item":"claim","stance":"sure"}}"#, "is no stance"),
    (
      #"{\#(words),"kind":"figure","content":{"item":"figure","kind":"direct"}}"#,
      "is no kind of figure"
    ),
    (#"{\#(words),"kind":"figure","content":{"item":"figure","modifier":"so"}}"#, "how exact"),
    (
      #"{\#(words),"kind":"speaker","content":{"item":"claim","speaker":{"name":"X","type":"sun"}}}"#,
      "type of speaker"
    ),
    (#"{\#(words),"kind":"merge","content":{"into":"person:anne"}}"#, "what it is about"),
    (#"{\#(entity),"kind":"confirm","content":{"item":"claim"}}"#, "what it is about"),
    (#"{\#(entity),"kind":"merge","content":{"into":"place:anne"}}"#, "are of two types"),
    (#"{\#(entity),"kind":"merge","content":{}}"#, "which entity it becomes"),
    (#"{\#(entity),"kind":"rename","content":{"name":""}}"#, "no name"),
    (#"{\#(entity),"kind":"retype","content":{"type":"unnamed"}}"#, "no type"),
    (#"{\#(entity),"kind":"distinct","content":{"from":"anne"}}"#, "whom the entity is not"),
    (#"{"kind":"hide","content":{}}"#, "no decision as"), ("[]", "no decision as"),
    ("", "no decision as"),
  ])
  func `what makes no sense is said`(line: String, says: String) {
    let error = #expect(throws: DecisionLineError.self) { try DecisionLine.decision(line) }
    #expect(error?.sentence.contains(says) == true, "\(error?.sentence ?? "")")
  }
}
