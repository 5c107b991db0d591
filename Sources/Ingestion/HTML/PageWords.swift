/// The words in which class names and ids tell what an element is for.
enum PageWords {
  /// What is never part of an article.
  static let apart = ElementNames.names(
    """
    adsense advert advertisement advertising breadcrumb breadcrumbs cmp comment commenting \
    comments consent cookie cookies cta didomi disqus donate footer gdpr menu nav navbar navigation \
    newsletter newsletters offcanvas onetrust outbrain pagination poll popular recirc \
    recirculation recommendation recommendations recommended related respond rss sharedaddy \
    shariff sidebar survey taboola toc trackback trending
    """
  ).union(FrenchPageWords.apart)

  /// Whether a word means what is never part of an article, by itself or with another after it.
  static func isApart(_ word: String) -> Bool {
    apart.contains(word) || word.utf8.count > 8 && beginnings.contains { word.hasPrefix($0) }
  }

  /// What is no article even where nothing else is.
  static let comments = ElementNames.names("comment comments cookie cookies consent didomi footer")

  private static let beginnings = ["related", "comment", "newsletter", "recommend", "cookie"]

  /// What is no part of an article unless it holds prose.
  static let beside = ElementNames.names(
    """
    ad ads aside audio author authors banner bio byline caption captions copyright credit credits \
    date dateline debug disclaimer duration dropdown exergue gallery hidden illustration illustrations legend legends login meta metadata modal \
    overlay pager paywall player popin popup premium promo promoted promotion published pullquote \
    rating readtime share shares sharing skip skipper slideshow social sponsor sponsored subscribe subscription tag tags teaser \
    timestamp toolbar tooltip topics tweet twitter updated video visually
    """
  ).union(FrenchPageWords.beside)

  /// What holds an article's own text.
  static let body: [[String]] =
    [
      ["article", "body"], ["article", "content"], ["article", "text"], ["entry", "content"],
      ["post", "content"], ["post", "body"], ["story", "body"], ["story", "content"],
      ["rich", "text"], ["body", "text"], ["news", "text"], ["field", "name", "body"],
      ["field", "body"], ["content", "body"],
    ] + FrenchPageWords.body

  /// Words before another that say that it is not there.
  static let negations: Set<String> = ["no", "has", "have", "with", "without", "is", "not", "can"]

  /// Roles of elements that are no part of an article.
  static let rolesApart = ElementNames.names(
    "alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist"
  )

  /// The words of class names or an id, in lower case.
  static func words(_ value: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    var wasLower = false
    for byte in value.utf8 {
      let isUpper = (0x41...0x5A).contains(byte)
      if isUpper && wasLower { end() }
      if isUpper || (0x61...0x7A).contains(byte) || byte >= 0x80 {
        word.append(isUpper ? byte | 0x20 : byte)
      } else {
        end()
        if byte == 0x20 { words.append(" ") }
      }
      wasLower = !isUpper && (0x61...0x7A).contains(byte)
    }
    end()
    return words
  }
}

extension PageTree.Node {
  /// The words of the element's class names and id; a blank parts one name from the next.
  var nameWords: [String] {
    guard !attributes.isEmpty else { return [] }
    let names = [self["class"], self["id"]].compactMap { $0 }.joined(separator: " ")
    return PageWords.words(names)
  }
}
