import Linguistics

/// The verbs in a tense of a text, with what their clauses hang on.
struct Clauses: Sendable {
  /// A verb or auxiliary in a tense.
  struct Verb: Sendable {
    var token: Int
    /// The word that makes its clause a subordinate one: `que`, `qui`, `lorsque`; nil in a main
    /// clause.
    var opener: Int?
    var isRelative: Bool
  }

  /// The verbs, in text order.
  let verbs: [Verb]

  /// The verbs of a text outside quotations.
  init(_ text: AnnotatedText, _ classes: [WordClass], _ quotationOf: [Int32]) {
    var verbs: [Verb] = []
    for sentence in text.sentences {
      var opener: Int?
      for k in sentence.tokens {
        if quotationOf[k] >= 0 { continue }
        if Clauses.opens(k, text, classes) {
          opener = k
        } else if text.tags[k].isFinite {
          let isRelative = opener.map { Clauses.isRelative($0, text, classes) } ?? false
          verbs.append(Verb(token: k, opener: opener, isRelative: isRelative))
          opener = nil
        } else if text.tokens[k].kind == .semicolon || text.tokens[k].kind == .colon {
          opener = nil
        }
      }
    }
    self.verbs = verbs
  }

  private static func isRelative(_ k: Int, _ text: AnnotatedText, _ classes: [WordClass]) -> Bool {
    classes[k].contains(.relative) && (!classes[k].contains(.that) || text.tags[k] == .pronoun)
  }

  private static func opens(_ k: Int, _ text: AnnotatedText, _ classes: [WordClass]) -> Bool {
    if text.tags[k] == .subordinator { return true }
    return text.tags[k] == .pronoun && classes[k].contains(.relative)
      || text.tags[k] == .contractedPronoun
  }

  /// The verbs that stand in some tokens.
  func verbs(in tokens: Range<Int>) -> ArraySlice<Verb> {
    verbs[first(from: tokens.lowerBound)..<first(from: max(tokens.lowerBound, tokens.upperBound))]
  }

  /// The verb at a token.
  func verb(at token: Int) -> Verb? {
    let i = first(from: token)
    return i < verbs.count && verbs[i].token == token ? verbs[i] : nil
  }

  private func first(from token: Int) -> Int {
    var low = 0
    var high = verbs.count
    while low < high {
      let middle = (low + high) / 2
      if verbs[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
