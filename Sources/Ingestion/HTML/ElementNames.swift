/// What the elements of HTML mean for the text that a reader sees.
enum ElementNames {
  /// Elements that stand as paragraphs of their own.
  static let blocks = names(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset \
    figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li \
    listing main menu nav ol optgroup p plaintext pre search section summary table tbody tfoot \
    thead tr ul xmp
    """)

  /// Elements whose content is no text of the page.
  static let unseen = names(
    """
    applet audio base canvas datalist frameset head iframe input link map meta meter noembed \
    noframes noscript object param progress rp script select style svg template textarea title \
    video
    """)

  /// Elements that hold sentences or parts of them.
  static let phrases = names(
    "a b blockquote cite dd dt em h1 h2 h3 h4 h5 h6 i li p q small span strong td th u")

  /// The cells of a table.
  static let cells = names("td th")

  /// Elements whose white space stands as it is.
  static let preformatted = names("listing plaintext pre xmp")

  /// Names, parted by blanks.
  static func names(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}

extension PageTree.Node {
  /// Whether the page hides the element, and all it holds, from a reader.
  var isHidden: Bool {
    if ElementNames.unseen.contains(name) { return true }
    if let hidden = self["hidden"], hidden.lowercased() != "until-found" { return true }
    if name == "dialog", self["open"] == nil { return true }
    guard let style = self["style"], !style.isEmpty else { return false }
    let rules = style.lowercased().filter { !$0.isWhitespace }
    return Self.hidingRules.contains { rules.contains($0) }
  }

  private static let hidingRules = ["display:none", "visibility:hidden", "mso-hide:all"]
}
