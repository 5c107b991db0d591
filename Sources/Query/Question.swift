/// What a person asks of an archive: which rows, chosen by what, in what order.
public struct Question: Equatable, Sendable {
  /// Which rows.
  public var view: View
  /// Lines of query words, all of which rows match.
  ///
  /// For entities, names: what `--by` would mean.
  public var words: [String]
  /// Whether the words may stand anywhere in the row's article.
  public var inArticle = false
  /// What the rows are chosen by.
  public var filters: [Filter]
  /// The columns wanted, in order; all of the view when empty.
  public var columns: [String] = []
  /// Whether articles come with their text.
  public var withText = false
  /// Whether a table of claims or figures shows the sentence round each.
  public var withSentence = false
  /// Whether the same words by the same speaker are one row.
  public var isDistinct = false
  /// Whether `by` means the claims of unknown speakers in articles that name somebody.
  public var isMaybe = false
  /// The column to sort by, perhaps with `:desc`.
  public var sort: String?
  /// How many rows at most.
  public var limit: Int?
  /// How many rows to leave out first.
  public var offset: Int?

  /// How many rows must be found to answer, those left out among them; nil for all.
  var reach: Int? {
    guard let limit else { return nil }
    let (sum, isTooMuch) = limit.addingReportingOverflow(offset ?? 0)
    return isTooMuch ? nil : sum
  }

  /// Makes a question.
  public init(_ view: View, words: [String] = [], filters: [Filter] = []) {
    self.view = view
    self.words = words
    self.filters = filters
  }

  /// The kinds of rows that can be asked for, by the names of their commands.
  public enum View: String, CaseIterable, Sendable {
    /// What is reported as said.
    case claims
    /// The claims with words in quotation marks.
    case quotes
    /// How many and how much.
    case figures
    /// The articles.
    case articles
    /// Who and what is named.
    case entities
    /// The articles that have words, with the place where they stand.
    case search
  }
}
