import Linguistics

/// A name as a person typed it.
struct TypedName {
  /// The line, without the `=` that asks for one entity.
  let text: String
  /// Whether exactly that name is meant.
  let isWhole: Bool
  /// Its folded words, titles and all.
  let words: [String]

  init(_ typed: String) throws {
    let trimmed = typed.drop(while: \.isWhitespace)
    isWhole = trimmed.hasPrefix("=")
    text = String(isWhole ? trimmed.dropFirst() : trimmed)
    words = Fold.words(text)
    guard !words.isEmpty else {
      throw QueryError(
        .usage, "\"\(typed)\" is not a name: write at least one letter, as in --by Parly.")
    }
  }

  /// A way to read the name.
  struct Reading: Equatable {
    /// The words that a name must have.
    var words: ArraySlice<String>
    /// Whether a title was left out, so that a person is meant.
    var isPerson: Bool
  }

  /// The ways to read it, the likeliest first: whole, then without the articles, titles and
  /// roles before the name.
  var readings: [Reading] {
    var readings = [Reading(words: words[...], isPerson: false)]
    var rest = words[...]
    var isPerson = false
    while let first = rest.first, rest.count > 1 {
      let isTitle = Titles.words.contains(first)
      guard isTitle || isPerson || Titles.articles.contains(first) else { break }
      isPerson = isPerson || isTitle
      rest = rest.dropFirst()
      readings.append(Reading(words: rest, isPerson: isPerson))
    }
    let named = words.filter { !Titles.words.contains($0) }
    if !named.isEmpty, named.count < words.count,
      !readings.contains(where: { $0.words == named[...] })
    {
      readings.append(Reading(words: named[...], isPerson: true))
    }
    return readings
  }

  /// The ways to read it as the description of a source that has no name.
  var descriptions: [ArraySlice<String>] {
    let bare = words.drop(while: Titles.articles.contains)
    return bare.isEmpty || bare.count == words.count ? [words[...]] : [words[...], bare]
  }
}

/// Words that stand before a name and are no part of it.
enum Titles {
  /// Titles in every language that is read, folded.
  static let words: Set<String> = FrenchTitles.words.union(english)
  /// Articles in every language that is read, folded.
  static let articles: Set<String> = FrenchTitles.articles.union(["the", "a", "an"])

  private static let english: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "prof", "professor", "doctor",
    "general", "colonel", "captain", "major", "admiral", "president", "minister", "prime",
    "senator", "mayor", "judge", "king", "queen", "prince", "princess", "pope", "secretary",
  ]
}
