/// A form of question that is understood, as a pattern.
///
/// Slots of names are `X`; `O` after a word such as "of", which may also bring a thing; `P` there
/// in figures, where things are likelier; `K` after the words of the question; `F` there where it may as well be a place; `N` and `R` before
/// and around a word that may be part of a name. Slots of words are `Y`; `H` for what is counted;
/// `Z` after a word such as "of".
struct AskForm: Sendable {
  /// The rows asked for.
  let view: Question.View
  /// The pattern as written.
  let pattern: String
  /// How a person would write it; none where another form says it.
  let example: String?
  /// What the rows are chosen by beside.
  var filters: [Filter] = []
  /// Whether the number of rows is asked for.
  var isCount = false
  /// What is counted by.
  var groups: [Grouping] = []
  private let parts: AskPattern

  init(_ view: Question.View, _ pattern: String, _ example: String? = nil) {
    self.view = view
    self.pattern = pattern
    self.example = example
    parts = AskPattern(pattern)
  }

  /// The form with conditions of its own.
  func only(_ filters: [Filter]) -> AskForm {
    var form = self
    form.filters = filters
    return form
  }

  /// The form of a question about what was said.
  func said() -> AskForm {
    var form = self
    form.isSaid = true
    return form
  }

  /// The form with its rows counted.
  func counted(by groups: [Grouping] = []) -> AskForm {
    var form = self
    (form.isCount, form.groups) = (true, groups)
    return form
  }

  /// Whether its words are what somebody said, which may well deny something.
  var isSaid = false

  /// What the names and the words of a question are; nil when the form is another.
  func slots(_ keys: [String], _ judge: AskPattern.Judge) -> Slots? {
    guard let slots = parts.match(keys, in: 0..<keys.count, judge) else { return nil }
    return Slots(
      name: "XOPKFNR".lazy.compactMap { slots[$0] }.first,
      words: "YHZ".lazy.compactMap { slots[$0] }.first)
  }

  /// The slots that a question has.
  struct Slots: Equatable {
    var name: Range<Int>?
    var words: Range<Int>?
  }
}

/// What rows are called in questions.
struct AskNoun: Sendable {
  let view: Question.View
  /// The words for them, as a choice of a pattern.
  let pattern: String
  /// The word that examples have.
  let example: String
  var filters: [Filter] = []

  init(_ view: Question.View, _ pattern: String, _ example: String, _ filters: [Filter] = []) {
    self.view = view
    self.pattern = pattern
    self.example = example
    self.filters = filters
  }

  /// A form about them.
  func form(_ pattern: String, _ example: String? = nil) -> AskForm {
    AskForm(view, pattern, example).only(filters)
  }
}
