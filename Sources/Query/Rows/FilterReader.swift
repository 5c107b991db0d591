/// Turns filters into conditions on the rows of a view.
struct FilterReader {
  let reader: ArchiveReader
  let view: Question.View
  let shape: RowShape
  /// Whether `by` means the claims of unknown speakers in articles that name somebody.
  var isMaybe = false
  /// The values of the conditions.
  var binder = Binder()
  /// Whom the values of `by` mean, and which sources and units those of theirs.
  private(set) var found = FoundIDs()
  /// What a person should know about the values.
  private(set) var notices: [Notice] = []

  init(_ reader: ArchiveReader, _ view: Question.View) {
    self.reader = reader
    self.view = view
    shape = RowShape.of(view)
  }

  /// The condition for filters of one field; any of them will do where the field is a choice.
  mutating func condition(_ field: Field, _ filters: [Filter]) throws -> String {
    guard view.fields.contains(field) else {
      throw filters.first?.refusingName(refusal(field)) ?? refusal(field)
    }
    let conditions = try filters.map { try condition($0) }.map { "(\($0))" }
    let joined = conditions.joined(separator: field.isChoice ? " OR " : " AND ")
    return conditions.count > 1 ? "(\(joined))" : joined
  }

  /// The condition for a filter that leaves rows out.
  mutating func excluded(_ field: Field, _ filter: Filter) throws -> String {
    let (chosen, wasMaybe) = (found, isMaybe)
    // Whoever is left out is left out as a speaker.
    isMaybe = false
    defer { (found, isMaybe) = (chosen, wasMaybe) }
    return try condition(field, [filter])
  }

  private func refusal(_ field: Field) -> QueryError {
    let known = view.fields.map(\.rawValue).joined(separator: ", ")
    return QueryError(
      .usage,
      "\(view.rawValue) cannot be chosen by \(field.rawValue). They can be chosen by: \(known).")
  }

  private mutating func condition(_ filter: Filter) throws -> String {
    do {
      return try reading(filter)
    } catch let error as QueryError {
      throw filter.refusingValue(error)
    }
  }

  private mutating func reading(_ filter: Filter) throws -> String {
    switch filter.field {
    case .by: try by(filter.value)
    case .source: try source(filter.value)
    case .since, .until, .date: try period(filter)
    case .kind: try choice("item.kind", filter, view == .figures ? Known.figureKinds : claimKinds)
    case .stance: try choice("item.stance", filter, Known.stances)
    case .type: try choice("item.type", filter, Known.types)
    case .value: try ValueRange(filter.value).condition(&binder)
    case .unit: try unit(filter.value)
    case .per: try per(filter.value)
    case .min: "coalesce(item.value_max, item.value) >= \(try number(filter, among: nil))"
    case .max: "item.value <= \(try number(filter, among: nil))"
    case .article: try article(filter.value)
    case .batch: try batch(filter.value)
    case .confidence: "item.confidence >= \(try number(filter, among: 0...1))"
    case .unattributed: try unattributed(filter.value)
    case .review: try choice("item.review", filter, Known.reviews)
    }
  }

  private var claimKinds: [String] {
    view == .quotes ? Known.claimKinds.filter { $0 != "indirect" } : Known.claimKinds
  }

  private mutating func by(_ name: String) throws -> String {
    let match = try NameResolver(reader).resolve(name)
    notices += match.notices
    let ids = try NameIndex(reader: reader).members(of: match.entities.map(\.id))
    found.add(match.entities.map(\.name), to: \.names)
    if isMaybe { return perhaps(ids) }
    found.add(ids, to: \.speakers)
    found.add(match.descriptions.map(\.id), to: \.descriptions)
    var parts: [String] = []
    let isArticle = view == .articles || view == .search
    let prefix = isArticle ? "" : "item."
    if !match.entities.isEmpty {
      parts.append(binder.among("\(prefix)speaker_id", ids: ids))
    }
    if !match.descriptions.isEmpty {
      parts.append(binder.among("\(prefix)description_id", ids: match.descriptions.map(\.id)))
    }
    guard !parts.isEmpty else { return "0" }
    let said = parts.joined(separator: " OR ")
    return isArticle ? "item.id IN (SELECT article_id FROM claim WHERE \(said))" : said
  }

  /// The claims of unknown speakers in articles that name an entity.
  private mutating func perhaps(_ ids: [Int64]) -> String {
    found.add(ids, to: \.named)
    guard !ids.isEmpty else { return "0" }
    return "\(Self.isUnknown) AND \(shape.article) IN ("
      + "SELECT article_id FROM article_entity WHERE \(binder.among("entity_id", ids: ids)))"
  }

  /// What is true of a row whose speaker is not known.
  static let isUnknown = "item.speaker_id IS NULL AND item.description_id IS NULL"

  private mutating func source(_ name: String) throws -> String {
    let choice = try SourceChoice(reader, name)
    notices += choice.notices
    found.add(choice.ids, to: \.sources)
    guard !choice.ids.isEmpty else { return "0" }
    let chosen = binder.among("source_id", ids: choice.ids)
    if shape.article == "item.id" { return "item.\(chosen)" }
    return "(SELECT \(chosen) FROM article WHERE id = \(shape.article))"
  }

  private mutating func period(_ filter: Filter) throws -> String {
    let range = try DayRange(filter)
    if range.isBackward {
      throw QueryError(
        .usage,
        "The period \"\(filter.value)\" ends before it begins. Write the earlier date first.")
    }
    return range.condition(on: view == .entities ? "place.day" : "item.day", &binder)
  }

  private mutating func choice(
    _ column: String, _ filter: Filter, _ known: [String]
  ) throws -> String {
    let values = try filter.value.split(separator: ",", omittingEmptySubsequences: false)
      .map { try Known.value($0.trimmed, of: filter.field, among: known) }
    if filter.field == .stance { found.add(values, to: \.stances) }
    if filter.field == .review { found.add(values, to: \.reviews) }
    return binder.among(column, values.map(Value.text))
  }

  private func unattributed(_ answer: String) throws -> String {
    if answer.isEmpty { return Self.isUnknown }
    guard let word = try? Known.value(answer, of: .unattributed, among: ["yes", "no"]) else {
      throw QueryError(
        .usage, "\"\(answer)\" is neither yes nor no. Write unattributed:yes or unattributed:no.")
    }
    return word == "yes" ? Self.isUnknown : "NOT (\(Self.isUnknown))"
  }

  private mutating func unit(_ name: String) throws -> String {
    let choice = try UnitChoice(reader, name)
    notices += choice.notices
    found.add(choice.ids, to: \.units)
    return choice.ids.isEmpty ? "0" : binder.among("item.unit_id", ids: choice.ids)
  }

  private mutating func per(_ name: String) throws -> String {
    let found = try UnitChoice.per(reader, name)
    notices += found.notices
    return found.names.isEmpty ? "0" : binder.among("item.per", found.names.map(Value.text))
  }

  private mutating func number(_ filter: Filter, among range: ClosedRange<Double>?) throws -> String
  {
    guard let number = PlainNumber.read(filter.value), range?.contains(number) != false else {
      let wanted = range == nil ? "Write 12000, 12 000 or 12.5" : "Write 0.8 or another from 0 to 1"
      throw QueryError(
        .usage, "\"\(filter.value)\" is no number for \(filter.field.rawValue). \(wanted).")
    }
    return binder.bind(.real(number))
  }

  private mutating func article(_ value: String) throws -> String {
    let id = try number(value, letter: "a", "article")
    if try reader.first("SELECT 1 FROM article WHERE id = ?1", [.integer(id)], { _ in 1 }) == nil {
      notices.append(Notice(.noSuchValue, "There is no article a\(id) in the archive."))
    }
    if view == .entities {
      return "item.id IN (SELECT bearer_id FROM entity WHERE id IN ("
        + "SELECT entity_id FROM mention WHERE article_id = \(binder.bind(.integer(id)))))"
    }
    return "\(shape.article) = \(binder.bind(.integer(id)))"
  }

  private mutating func batch(_ value: String) throws -> String {
    let id = try number(value, letter: "b", "batch")
    if try reader.first("SELECT 1 FROM batch WHERE id = ?1", [.integer(id)], { _ in 1 }) == nil {
      notices.append(Notice(.noSuchValue, "There is no batch \(id) in the archive."))
    }
    let delivered = "batch_id = " + binder.bind(.integer(id))
    if shape.article == "item.id" { return "item.\(delivered)" }
    return "\(shape.article) IN (SELECT id FROM article WHERE \(delivered))"
  }

  private func number(_ value: String, letter: Character, _ what: String) throws -> Int64 {
    let digits = value.first == letter ? value.dropFirst() : value[...]
    guard let id = Int64(digits), id > 0 else {
      throw QueryError(
        .usage,
        "\"\(value)\" is not the number of \(what == "article" ? "an article" : "a batch"). "
          + "Write \(what == "article" ? "a12 or 12" : "12").")
    }
    return id
  }
}

/// The ids, stances and reviews that typed values were found to mean.
struct FoundIDs {
  var speakers: [Int64] = []
  /// The entities whose articles may hold claims of theirs.
  var named: [Int64] = []
  /// The names of the speakers.
  var names: [String] = []
  var descriptions: [Int64] = []
  var sources: [Int64] = []
  var units: [Int64] = []
  var stances: [String] = []
  var reviews: [String] = []

  /// Adds what is not there yet: a name may be typed twice.
  mutating func add<ID: Equatable>(_ ids: [ID], to list: WritableKeyPath<FoundIDs, [ID]>) {
    for id in ids where !self[keyPath: list].contains(id) { self[keyPath: list].append(id) }
  }
}
