extension EnglishWords {
  /// What leaves something out.
  static func exclusions(_ words: inout AskVocabulary) {
    words.exclusions = [
      "rather than", "instead of", "other than", "apart from", "aside from", "leaving out",
      "leaving aside", "to the exclusion of", "with the exception of", "save for", "barring",
      "nothing about", "nothing on", "nothing of", "neither", "nor", "minus", "but for",
      "omitting", "ignoring", "never mentioning", "not mentioning", "no mention",
    ]
    words.without = ["without"]
    words.lacked = [
      "borders", "work", "papers", "precedent", "homes", "shelter", "jobs", "water", "electricity",
      "children", "power", "consent", "warning", "trial",
    ]
    words.negations = ["not", "never", "nothing", "no one", "cannot"]
    words.contraries = ["no", "but"]
    words.contrasts = ["but"]
  }

  /// What is of the archive or of the order of its rows.
  static func archive(_ words: inout AskVocabulary) {
    words.archived = [
      "sources", "organizations", "organisations", "newspapers", "papers", "journals", "speakers",
      "authors", "entities", "documents", "sentences", "languages", "names", "units", "texts",
      "publications", "outlets", "magazines", "batches", "kinds", "types", "topics",
    ]
    words.archiving = [
      "about", "said", "say", "says", "denied", "deny", "denies", "mention", "mentions",
      "mentioned", "talk", "talked", "talks", "speak", "spoke", "spoken", "quote", "quoted",
      "cite", "cited", "claim", "claimed", "write", "wrote", "written", "report", "discuss",
      "discussed", "declared", "stated", "commented", "called", "named", "appear", "appeared",
      "talking", "speaking", "saying", "mentioning", "quoting", "citing", "denying", "on", "there",
    ]
    words.inOrder = [
      "first", "last", "most", "earliest", "the first", "most often", "most recently",
    ]
    words.having = ["with"]
  }
}
