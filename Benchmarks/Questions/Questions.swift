import Query

/// Measures how long the program takes to answer what a newsroom asks, its start included.
@main enum Questions {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("benchmark-questions PROGRAM ARCHIVE [ROUNDS]")
      return
    }
    let (program, archive) = (arguments[1], arguments[2])
    let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 40 : 40
    let words = try ArchiveWords(ArchiveReader.open(archive))
    print(words.summary)
    try measure(Asked("list", "--version"), [program, "--version"], rounds)
    for question in asked(words) {
      let command = [program] + question.command + ["--archive", archive]
      try measure(question, command, rounds)
    }
    try Export(program: program, archive: archive).measure()
  }

  /// A command, and whether it lists rows or counts them.
  struct Asked {
    var kind: String
    var command: [String]

    init(_ kind: String, _ command: String...) {
      self.kind = kind
      self.command = command
    }
  }

  private static func measure(_ question: Asked, _ command: [String], _ rounds: Int) throws {
    for _ in 0..<3 { _ = try Run(command) }
    let runs = try (0..<rounds).map { _ in try Run(command) }
    let times = runs.map(\.milliseconds).sorted()
    let work = runs.map(\.processorMilliseconds).sorted()
    let limit = question.kind == "list" ? 50.0 : 300
    let slow = times[min(rounds - 1, rounds * 95 / 100)]
    print(
      slow > limit ? "SLOW" : "ok  ", question.kind, "median", rounded(times[rounds / 2]), "p95",
      rounded(slow), "ms, at work", rounded(work[rounds / 2]), "ms,", runs[0].megabytes, "MB:",
      question.command.joined(separator: " "))
  }

  static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }

  private static func asked(_ words: ArchiveWords) -> [Asked] {
    let (commonest, few) = (words.commonestSpeaker, ["--limit", "50"])
    return [
      Asked("list", "claims", "--by", commonest),
      Asked("list", "claims", "--by", words.middlingSpeaker),
      Asked("list", "claims", "--by", words.rareSpeaker),
      Asked("list", "claims", "--by", "Zyxwvut Qponmlk"),
      Asked("list", "claims", "--by", commonest, "--about", words.common[0]),
      Asked("list", "claims", "--about", words.common[0]),
      Asked("list", "claims", "--by", words.sharedSurname, "--since", "2010", "--until", "2012"),
      Asked(
        "list", "quotes", "--about", "\(words.common[0]) \(words.common[1])", "--source",
        words.source),
      Asked("list", "figures", "--about", "takfiristes"),
      Asked("list", "figures", "--about", words.noun, "--min", "1000"),
      Asked("list", "figures", "--unit", "EUR", "--min", "1000000000", "--since", "2015"),
      Asked("list", "figures", "--by", commonest, "--kind", "percent"),
      Asked("list", "search", words.common[0]),
      Asked("list", "search", "\(words.common[0]) \(words.common[1])"),
      Asked("list", "search", "\"\(words.phrase)\""),
      Asked("list", "search", "zyxwvutsrq"),
      Asked(
        "list", "articles", "--source", words.source, "--since", "2015-06", "--until", "2015-06"),
      Asked("list", "claims", "--stance", "denied"),
      Asked("list", "figures", "--min", "1000000000"),
      Asked("list", "claims", "--about", words.common[0], "--since", "2015"),
      Asked("list", "articles", "--by", commonest),
    ].map { asked in
      var asked = asked
      asked.command += few
      return asked
    } + [
      Asked("list", "show", "a\(words.longArticle)"),
      Asked("aggregate", "entities", "--type", "person", "--limit", "50"),
      Asked("aggregate", "stats", "claims", "speaker,year", "--limit", "50"),
      Asked("aggregate", "stats", "claims", "speaker,month", "--limit", "50"),
      Asked("aggregate", "stats", "articles", "source,year", "--limit", "50"),
      Asked("aggregate", "timeline", "claims", "--by", commonest, "--step", "month"),
      Asked("aggregate", "timeline", "claims", "--step", "month"),
      Asked("aggregate", "claims", "--by", commonest, "--distinct", "--limit", "50"),
    ]
  }
}
