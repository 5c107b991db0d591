/// What an article has a column for.
public enum Field: String, Sendable, CaseIterable {
  case text, title, date, source, author, url, id, language
  /// The time of publication, where it is a field of its own beside the date.
  case publishedAt = "published_at"
}
