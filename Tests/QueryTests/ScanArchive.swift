import Linguistics

@testable import Query

/// A random archive, and its rows as a scan looks at them.
struct ScanArchive {
  /// A row of claims, figures or articles.
  struct Row {
    var id: Int64
    var article: Int64
    /// The folded words of the row's sentence, and of its article.
    var words: [String]
    var articleWords: [String]
    var date: String?
    var source: String?
    var batch: Int64
    /// Who speaks in the row; in an article, all who do.
    var speakers: Set<String> = []
    var kind = ""
    var stance = ""
    var confidence = 1.0
    var value = 0.0
    var most: Double?
    var unit: String?
    var per: String?
  }

  static let vocabulary = [
    "alep", "bateau", "cité", "drapeau", "école", "fleuve", "hameau", "œuvre", "pont",
  ]
  static let sources = ["Le Courrier", "L'Écho", "Plaine & Mer"]
  static let dates = ["2016", "2016-03", "2016-03-09", "2017-12", "2017-12-31", "2018-01-01"]
  static let speakers = ["Awa Diop", "Paul Martin", "Zoé Esterel"]
  static let described = "un pompier"
  static let units = [("€", "EUR"), ("euros", "EUR"), ("%", "%"), ("km", "km")]
  static let pers = ["jour", "habitant"]
  static let confidences = [0.3, 0.5, 0.8, 1]
  static let numbers: [Double] = [-3, 0, 4, 5, 5.5, 10, 500, 12_000]

  private(set) var claims: [Row] = []
  private(set) var figures: [Row] = []
  private(set) var articles: [Row] = []
  private(set) var archive: SmallArchive?

  init(_ random: inout Random) throws {
    var (made, numbers) = (self, random)
    archive = try SmallArchive { archive in
      let described = try archive.description(Self.described)
      for _ in 0..<(4 + numbers.below(10)) { try made.add(to: archive, described, &numbers) }
    }
    (claims, figures, articles, random) = (made.claims, made.figures, made.articles, numbers)
  }

  private mutating func add(
    to archive: SmallArchive, _ described: Int64, _ random: inout Random
  ) throws {
    let sentences = (0...random.below(3)).map { _ in
      (0...random.below(5)).map { _ in random.of(Self.vocabulary) }.joined(separator: " ")
    }
    let text = sentences.joined(separator: ". ")
    let date = random.oneIn(4) ? nil : random.of(Self.dates)
    let source = random.oneIn(4) ? nil : random.of(Self.sources)
    let batch = Int64(1 + random.below(2))
    let id = try archive.article(text, date: date, source: source, batch: batch)
    let words = Fold.words(text)
    var row = Row(
      id: id, article: id, words: words, articleWords: words, date: date, source: source,
      batch: batch)
    let first = claims.count
    for sentence in sentences {
      row.words = Fold.words(sentence)
      try addClaim(sentence, row, to: archive, described, &random)
      try addFigure(sentence, row, to: archive, &random)
    }
    row.words = words
    row.speakers = Set(claims[first...].flatMap(\.speakers))
    articles.append(row)
  }

  private mutating func addClaim(
    _ sentence: String, _ base: Row, to archive: SmallArchive, _ described: Int64,
    _ random: inout Random
  ) throws {
    var row = base
    row.kind = random.of(Known.claimKinds)
    row.stance = random.of(Known.stances)
    row.confidence = random.of(Self.confidences)
    let speaker = random.oneIn(3) ? nil : random.of(Self.speakers)
    let isDescribed = speaker == nil && random.oneIn(2)
    row.speakers = Set([speaker, isDescribed ? Self.described : nil].compactMap { $0 })
    row.id = try archive.claim(
      row.article, sentence, by: speaker, described: isDescribed ? described : nil,
      kind: row.kind, stance: row.stance, confidence: row.confidence)
    claims.append(row)
  }

  private mutating func addFigure(
    _ sentence: String, _ base: Row, to archive: SmallArchive, _ random: inout Random
  ) throws {
    var row = base
    row.kind = random.of(Known.figureKinds)
    row.confidence = random.of(Self.confidences)
    row.value = random.of(Self.numbers)
    row.most = random.oneIn(3) ? row.value + Double(random.below(600)) : nil
    row.per = random.oneIn(3) ? random.of(Self.pers) : nil
    let unit = random.oneIn(2) ? random.of(Self.units) : nil
    row.unit = unit?.1
    let speaker = random.oneIn(2) ? random.of(Self.speakers) : nil
    row.speakers = Set([speaker].compactMap { $0 })
    row.id = try archive.figure(
      row.article, sentence, row.value, to: row.most, unit: unit, kind: row.kind, per: row.per,
      by: speaker, confidence: row.confidence)
    figures.append(row)
  }

  /// The rows of a view.
  func rows(_ view: Question.View) -> [Row] {
    switch view {
    case .claims: claims
    case .quotes: claims.filter { $0.kind != "indirect" }
    case .figures: figures
    case .articles, .search, .entities: articles
    }
  }
}
