extension Question.View {
  /// The columns of the view, in its order.
  public var columns: [String] {
    switch self {
    case .claims, .quotes: Self.claimColumns
    case .figures: Self.figureColumns
    case .articles, .search: Self.articleColumns
    case .entities: Self.entityColumns
    }
  }

  private static let claimColumns = split(
    """
    id article_id date source title speaker speaker_id speaker_type speaker_as_written stance kind
    cue text quoted sentence pieces start length rule confidence review ref url article_key
    batch_id
    """)
  private static let figureColumns = split(
    """
    id article_id claim_id date source title speaker speaker_id text value value_max modifier kind
    unit unit_code noun per sentence start length rule confidence review ref url article_key
    batch_id
    """)
  private static let articleColumns = split(
    """
    id date source title author url language words key version batch_id published_at ingested_at
    origin origin_line encoding reader extractor extra text_sha256 text wire
    """)
  private static let entityColumns = split(
    "id name type aliases articles mentions claims first_date last_date")

  private static func split(_ names: String) -> [String] {
    names.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// What its rows can be chosen by.
  public var fields: [Field] {
    switch self {
    case .claims, .quotes:
      [
        .by, .source, .since, .until, .date, .kind, .stance, .article, .batch, .confidence,
        .unattributed, .review,
      ]
    case .figures:
      [
        .by, .source, .since, .until, .date, .kind, .unit, .min, .max, .value, .per, .article,
        .batch, .confidence, .unattributed, .review,
      ]
    case .articles, .search: [.by, .source, .since, .until, .date, .article, .batch]
    case .entities: [.type, .since, .until, .date, .article]
    }
  }
}

/// The columns of an answer: those asked for, or all.
struct ColumnChoice {
  /// Their names, in order.
  let names: [String]

  init(_ question: Question) throws {
    let known = Self.known(question)
    guard !question.columns.isEmpty else {
      let hidesText = [.articles, .search].contains(question.view) && !question.withText
      names = known.filter { $0 != "text" || !hidesText }
      return
    }
    var names: [String] = []
    for column in question.columns {
      guard known.contains(column) else { throw Nearest.refusal("column", column, known: known) }
      if !names.contains(column) { names.append(column) }
    }
    self.names = names
  }

  /// Every column that can be asked for; the last one is there when words were given.
  static func known(_ question: Question) -> [String] {
    let distinct = question.isDistinct ? DistinctPage.columns : []
    guard !question.words.isEmpty else { return question.view.columns + distinct }
    switch question.view {
    case .claims, .quotes, .figures: return question.view.columns + ["matched"] + distinct
    case .search: return question.view.columns + ["excerpt"]
    case .articles, .entities: return question.view.columns
    }
  }
}
