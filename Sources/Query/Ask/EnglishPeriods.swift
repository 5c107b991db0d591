/// The periods and bounds of questions in English, and what they are counted by.
enum EnglishPeriods {
  static let all: [AskPeriodForm] =
    [
      AskPeriodForm(.between, "[in the years|in the period] between M and E"),
      AskPeriodForm(.during, "[from] T"),
      AskPeriodForm(.between, "from M (to|until|till|through) E"),
      AskPeriodForm(
        .since, "(since|from|starting|starting in|starting from|as of|beginning in) D [on|onwards]"),
      AskPeriodForm(.since, "since the (beginning|start) of D"),
      AskPeriodForm(.until, "(until|till|through|up to|up until|until the end of) D"),
      AskPeriodForm(.before, "(before|prior to) D"),
      AskPeriodForm(.after, "after D"),
      AskPeriodForm(
        .during, "(during|throughout|within|for) D"),
      AskPeriodForm(.during, "in I"),
      AskPeriodForm(.adjoining, "in M and [in] E"),
      AskPeriodForm(.during, "on V"),
      AskPeriodForm(.during, "of D").afterName,
      AskPeriodForm(.week, "[in|during|for] the week of J"),
      AskPeriodForm(.week, "of the week of J").afterName,
      AskPeriodForm(.decade, "(in|during|from|of) the C"),
    ]
    + steps.map {
      AskPeriodForm(
        .last($1), "[in|over|during|for|from] [the] (last|past|previous) # (\($0)|\($0)s)")
    }
    + steps.map { AskPeriodForm(.last($1), "(in|over|during|for) the (last|past) \($0)") }

  private static let steps: [(String, Timeline.Step)] = [
    ("day", .day), ("week", .week), ("month", .month), ("year", .year),
  ]

  static let bounds: [AskBoundForm] = [
    AskBoundForm(
      [.more], "[of|that are|which are] (over|above|more than|greater than|higher than|exceeding) A"
    ),
    AskBoundForm([.least], "[of|that are|which are] (at least|no less than|no fewer than) A"),
    AskBoundForm([.least], "[of] from A (on|onwards|up|upwards)"),
    AskBoundForm(
      [.less],
      "[of|that are|which are] (under|below|less than|fewer than|lower than|smaller than) A"),
    AskBoundForm([.most], "[of|that are|which are] (at most|up to|no more than|not more than) A"),
    AskBoundForm([.least, .most], "[of|that are|which are] between A and B"),
  ]

  static let relative: [String: (Timeline.Step, Int)] = [
    "today": (.day, 0), "yesterday": (.day, -1), "this week": (.week, 0), "last week": (.week, -1),
    "this month": (.month, 0), "last month": (.month, -1), "this year": (.year, 0),
    "last year": (.year, -1), "previous week": (.week, -1), "previous month": (.month, -1),
    "previous year": (.year, -1),
  ]

  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
  ]

  static let groups: AskTable<AskGroup> = [
    "speaker": .group(.speaker), "speakers": .group(.speaker), "person": .group(.speaker),
    "source": .group(.source), "sources": .group(.source), "paper": .group(.source),
    "newspaper": .group(.source), "papers": .group(.source), "author": .group(.author),
    "unit": .group(.unit), "units": .group(.unit), "kind": .kind, "type": .kind,
    "stance": .group(.stance), "language": .group(.language),
    "day": .step(.day), "week": .step(.week), "month": .step(.month), "year": .step(.year),
  ]

  static let adverbs: AskTable<Timeline.Step> = [
    "daily": .day, "weekly": .week, "monthly": .month, "yearly": .year, "annually": .year,
    "over time": .month, "month by month": .month, "year by year": .year, "day by day": .day,
    "week by week": .week, "a month": .month, "a year": .year,
  ]
}
