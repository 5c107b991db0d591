/// What the parts of a question that are no form of it ask for: the period, the order, the counts.
struct AskDraft {
  /// The period, since first.
  private(set) var period: [Filter] = []
  /// Whether two periods do not go together.
  private(set) var isContradictory = false
  var paper: String?
  var bounds: [Filter] = []
  var groups: [AskGroup] = []
  var order: AskQualifier?
  var limit: Int?

  /// Adds a period to those before.
  mutating func add(_ more: [Filter]) {
    for filter in more {
      if let same = period.first(where: { $0.field == filter.field }) {
        isContradictory = isContradictory || same != filter
      } else {
        period.append(filter)
      }
    }
    period.sort { $0.field == .since && $1.field != .since }
  }

  /// What is asked with a form; nil where the parts do not go together.
  func asked(_ form: AskForm, names: [String], words: [String], isOne: Bool) -> Ask.Answer? {
    guard !isContradictory, bounds.isEmpty || form.view == .figures else { return nil }
    var question = Question(form.view)
    if form.view == .entities {
      question.words = names
    } else {
      question.filters = names.map { Filter(.by, $0) }
    }
    question.words += words
    question.filters += form.filters + bounds + period + (paper.map { [Filter(.source, $0)] } ?? [])
    guard question.filters.allSatisfy({ question.view.fields.contains($0.field) }) else {
      return nil
    }
    if form.isCount || !groups.isEmpty { return counted(form, question) }
    guard let sort = sort(form.view) else { return nil }
    question.sort = sort.isEmpty ? nil : sort
    question.limit = limit ?? (isOne && order != nil ? 1 : nil)
    return .rows(question)
  }

  /// The column that the order sorts by; empty where it is that of the rows anyway.
  private func sort(_ view: Question.View) -> String? {
    switch (order ?? .any, view) {
    case (.any, _): ""
    case (.latest, .entities): "last_date:desc"
    case (.latest, _): "date:desc"
    case (.first, .entities): "first_date"
    case (.first, _): limit == nil ? "date" : ""
    case (.largest, .figures): "value:desc"
    case (.smallest, .figures): "value"
    case (.mostNamed, .entities): "mentions:desc"
    case (.largest, _), (.smallest, _), (.mostNamed, _), (.step, _): nil
    }
  }

  private func counted(_ form: AskForm, _ question: Question) -> Ask.Answer? {
    guard order == nil, limit == nil, form.groups.isEmpty || groups.isEmpty else { return nil }
    let view = question.view
    if form.groups.isEmpty, groups.count == 1, case .step(let step) = groups[0] {
      return view.groupings.contains(.day) ? .timeline(CountQuestion(question), step) : nil
    }
    let asked: [Grouping?] =
      form.groups.isEmpty ? groups.map { Self.grouping($0, view) } : form.groups
    let chosen = asked.compactMap { $0 }
    guard chosen.count == asked.count, Set(chosen).count == chosen.count,
      chosen.allSatisfy(view.groupings.contains)
    else { return nil }
    return .count(CountQuestion(question, by: chosen))
  }

  private static func grouping(_ group: AskGroup, _ view: Question.View) -> Grouping? {
    switch group {
    case .group(let grouping): grouping
    case .kind: view == .entities ? .type : .kind
    case .step(.year): .year
    case .step(.month): .month
    case .step(.day): .day
    case .step(.week): nil
    }
  }
}
