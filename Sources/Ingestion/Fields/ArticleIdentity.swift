/// What an article is known by.
struct ArticleIdentity: Equatable {
  /// The article's own id at its source.
  var key: String?
  /// The paper, agency or site.
  var source: String?
}

extension Particulars {
  /// What the article is known by.
  var identity: ArticleIdentity { ArticleIdentity(key: self[.id], source: self[.source]) }
}
