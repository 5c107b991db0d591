/// How a grouping is written in SQL: a key that is cheap to group by, and what is shown for it.
struct GroupExpression {
  /// The key of a row called `item`.
  let key: String
  /// What stands for the rows of the group where its key cannot be shown: the folded noun.
  var sample: String?
  /// What is shown for the key, which is called `page.k0` and so on, or for the sample.
  let shown: (String) -> String

  /// The expression of a grouping over the rows of a view.
  init(_ grouping: Grouping, _ shape: RowShape) {
    key = Self.key(grouping, shape)
    // The greatest of several spellings has accents and small letters.
    sample = grouping == .noun ? "max(item.noun)" : nil
    shown = Self.shown(grouping)
  }

  /// What names are sorted by: their folded form; nil for groupings that are no names.
  static func folded(_ grouping: Grouping, _ key: String) -> String? {
    switch grouping {
    case .speaker:
      """
      coalesce((SELECT name_key FROM entity WHERE id = \(key)),
        (SELECT name_key FROM description WHERE id = -\(key)))
      """
    case .source: "(SELECT name_key FROM source WHERE id = \(key))"
    default: nil
    }
  }

  private static func key(_ grouping: Grouping, _ shape: RowShape) -> String {
    switch grouping {
    case .speaker:
      "coalesce((SELECT bearer_id FROM entity WHERE id = item.speaker_id), -item.description_id)"
    case .speakerType:
      """
      coalesce((SELECT entity.type FROM entity AS named
          JOIN entity ON entity.id = named.bearer_id WHERE named.id = item.speaker_id),
        (SELECT type FROM description WHERE id = item.description_id))
      """
    case .year: "item.day / 10000"
    case .month: "item.day / 100"
    case .unit: "(SELECT coalesce(code, name) FROM unit WHERE id = item.unit_id)"
    case .noun: "item.noun_key"
    case .rule: "item.rule_id"
    case .article: shape.article
    case .source: ofArticle("source_id", shape)
    case .batch: ofArticle("batch_id", shape)
    case .author, .language, .reader: ofArticle(grouping.rawValue, shape)
    case .day, .kind, .stance, .modifier, .per, .review, .type: "item.\(grouping.rawValue)"
    }
  }

  private static func ofArticle(_ column: String, _ shape: RowShape) -> String {
    shape.table == "article"
      ? "item.\(column)" : "(SELECT \(column) FROM article WHERE id = \(shape.article))"
  }

  private static func shown(_ grouping: Grouping) -> (String) -> String {
    switch grouping {
    case .speaker:
      { key in
        """
        coalesce((SELECT name FROM entity WHERE id = \(key)),
          (SELECT name FROM description WHERE id = -\(key)))
        """
      }
    case .source: { "(SELECT name FROM source WHERE id = \($0))" }
    case .rule: { "(SELECT name FROM rule WHERE id = \($0))" }
    case .year: { "CASE WHEN \($0) > 0 THEN printf('%04d', \($0)) END" }
    case .month: { DayText.month($0) }
    case .day: { DayText.day($0) }
    default: { $0 }
    }
  }
}

/// Days and months kept as numbers, written as dates.
enum DayText {
  /// 201712 as 2017-12; 201700 as 2017.
  static func month(_ month: String) -> String {
    """
    CASE WHEN \(month) % 100 > 0 THEN printf('%04d-%02d', \(month) / 100, \(month) % 100)
      WHEN \(month) > 0 THEN printf('%04d', \(month) / 100) END
    """
  }

  /// 20171207 as 2017-12-07; 20171200 as 2017-12; 20170000 as 2017.
  static func day(_ day: String) -> String {
    """
    CASE WHEN \(day) % 100 > 0
        THEN printf('%04d-%02d-%02d', \(day) / 10000, \(day) / 100 % 100, \(day) % 100)
      WHEN \(day) % 10000 > 0 THEN printf('%04d-%02d', \(day) / 10000, \(day) / 100 % 100)
      WHEN \(day) > 0 THEN printf('%04d', \(day) / 10000) END
    """
  }
}
