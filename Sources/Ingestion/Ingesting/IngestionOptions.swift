import Archive
import Glibc

/// What a person says of the articles of a command line.
public struct IngestionOptions: Sendable {
  /// What an article lacks is filled from these.
  let date: DateReading?
  let source: String?
  let author: String?
  let language: String?
  /// Where files keep their fields.
  let map: FieldMap
  /// What reads the files, whatever they look like.
  let reader: ReaderName?

  /// How many threads look for claims.
  let jobs: Int
  /// How many articles are read at most; nil for all.
  let limit: Int?
  /// Whether the first rejection ends a batch.
  let isStrict: Bool

  /// Makes options; `date` is read as the dates in files are.
  public init(
    date: String? = nil, source: String? = nil, author: String? = nil, language: String? = nil,
    map: FieldMap? = nil, reader: ReaderName? = nil, jobs: Int? = nil, limit: Int? = nil,
    isStrict: Bool = false
  ) throws(IngestionError) {
    self.jobs = min(jobs ?? Self.cores, 256)
    self.limit = limit
    self.isStrict = isStrict
    self.date = date.flatMap(DateReading.init)
    if let date, self.date == nil {
      throw .usage("--date \"\(date.shortened)\" is not a date. Write 2024-02-29.")
    }
    self.source = source.flatMap { StoredText($0).text.particular }
    self.author = author.flatMap { StoredText($0).text.particular }
    self.language = language.flatMap { StoredText($0).text.particular }
    self.reader = reader
    if let map { self.map = map } else { self.map = try FieldMap() }
  }

  /// How many threads can run at the same time.
  private static var cores: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  /// Fills what an article lacks; nothing that it has is changed.
  func fill(_ article: inout Article) {
    if article.date == nil {
      article.date = date?.day
      article.publishedAt = article.publishedAt ?? date?.time
    }
    article.source = article.source ?? source
    article.author = article.author ?? author
    article.language = article.language ?? language
  }
}
