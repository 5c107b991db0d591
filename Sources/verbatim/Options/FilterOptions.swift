import ArgumentParser
import Query

/// The words and filters that rows are chosen by, in every question.
struct FilterOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Words to find: OR, NOT, -word, \"exact words\", word*, (…) and field:value mean something.",
      valueName: "word"))
  var words: [Word] = []

  @Option(
    name: [.customLong("about"), .customLong("mention")],
    help: ArgumentHelp("Rows whose words match; as bare words do.", valueName: "words"))
  var about: [Word] = []

  @Option(help: ArgumentHelp("Who said it: whole words of the name.", valueName: "name"))
  var by: [Word] = []

  @Option(help: ArgumentHelp("From a year, month or day on.", valueName: "date"))
  var since: [Word] = []

  @Option(help: ArgumentHelp("Up to a year, month or day.", valueName: "date"))
  var until: [Word] = []

  @Option(help: ArgumentHelp("The paper.", valueName: "name"))
  var source: [Word] = []

  @Option(help: ArgumentHelp("The article: a12.", valueName: "ref"))
  var article: [Word] = []

  @Option(help: ArgumentHelp("The batch that brought the article.", valueName: "number"))
  var batch: [Word] = []

  /// The filters, as far as they were given.
  var filters: [Filter] {
    Self.filters(.by, by) + Self.filters(.since, since) + Self.filters(.until, until)
      + Self.filters(.source, source) + Self.filters(.article, article)
      + Self.filters(.batch, batch)
  }

  /// The bare words are one line of words, each --about another.
  var lines: [String] {
    (words.isEmpty ? [] : [words.map(\.text).joined(separator: " ")]) + about.map(\.text)
  }

  static func filters(_ field: Field, _ values: [Word]) -> [Filter] {
    values.map { Filter(field, $0.text) }
  }
}

/// What claims and figures are chosen by beside.
struct FindingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The least confidence, from 0 to 1.", valueName: "number"))
  var confidence: [Word] = []

  @Flag(help: "Rows whose speaker is not known.")
  var unattributed = false

  @Option(
    help: ArgumentHelp(
      "Who vouches for the row: machine, confirmed, corrected or added.", valueName: "review"))
  var review: [Word] = []

  @Flag(help: "The words may stand anywhere in the article.")
  var inArticle = false

  var filters: [Filter] {
    FilterOptions.filters(.confidence, confidence)
      + (unattributed ? [Filter(.unattributed, "")] : []) + FilterOptions.filters(.review, review)
  }
}

/// What tables of claims and figures show beside.
struct ContextOptions: ParsableArguments {
  @Flag(help: "A table has the sentence round each row too.")
  var context = false
}
