/// What questions in one language are made of.
struct AskLanguage: Sendable {
  /// The forms of questions, those before others that fit more.
  let forms: [AskForm]
  let periods: [AskPeriodForm]
  let bounds: [AskBoundForm]
  let words: AskVocabulary

  /// The languages that are read.
  static let all = [english, french]
}

/// The words of a language that questions are read by, folded.
struct AskVocabulary: Sendable {
  /// A sentence that says which periods may stand at the end of a question.
  var periodHint = ""
  /// What may stand before a question, or after it, and asks for nothing.
  var openings: AskPhrases = []
  var closings: AskPhrases = []
  /// What may stand before the rows: all, the, latest.
  var qualifiers: AskTable<AskQualifier> = [:]
  /// What may stand right after them.
  var afterRows: AskTable<AskQualifier> = [:]
  /// What is kept in the archive beside rows, and what people in it do: sources; said, about.
  var archived: Set<String> = []
  var archiving: Set<String> = []
  /// What says in which order something was said: first.
  var inOrder: AskPhrases = []
  /// Words that may say what rows have rather than what they are about: with.
  var having: Set<String> = []
  /// The names of one row.
  var singular: Set<String> = []

  /// What rows are counted by, and what stands before that.
  var groups: AskTable<AskGroup> = [:]
  var groupLeads: AskPhrases = []
  /// What says by itself how long the periods of a count are.
  var steps: AskTable<Timeline.Step> = [:]
  /// Words after which "a month" is part of an amount.
  var amounts: Set<String> = []

  /// What stands before the name of a paper.
  var papers: AskPhrases = []
  /// What stands before it where it is in quotation marks.
  var inQuoted: Set<String> = []
  /// Words before a period that are no part of anything else: published.
  var published: AskPhrases = []

  /// What stands before the words or the name that are asked for.
  var about: AskPhrases = []
  var by: AskPhrases = []

  var months: [String: Int] = [:]
  /// Whether the day stands first in a date of numbers; elsewhere it is told only where it can.
  var hasDayFirst = false
  /// Words of dates that say nothing: the month of, Monday.
  var dateNoise: Set<String> = []
  /// Dates told from today: how many days, weeks, months or years on.
  var relative: [String: (Timeline.Step, Int)] = [:]
  /// Words that begin a period: where a date ends what is asked, and where one follows.
  var timeLeads: Set<String> = []
  var edgeLeads: Set<String> = []
  /// Words that what is asked for never has, as nobody could tell what they mean: since, except.
  var neverWords: Set<String> = []
  /// What leaves out what follows: rather than; words for without, and what may be lacked in a
  /// word for those who lack it; words that deny, and those that stand before one: but.
  var exclusions: AskPhrases = []
  var without: Set<String> = []
  var lacked: Set<String> = []
  var negations: Set<String> = []
  var contraries: Set<String> = []
  var contrasts: Set<String> = []
  /// The days of the week; words that stand before one that has a name; words that tell a month
  /// or a day from today: last; months that are names too.
  var weekdays: Set<String> = []
  var namedDays: Set<String> = []
  var told: Set<String> = []
  var monthsOfNames: Set<String> = []
  /// Words that stand before the day of a date, and those that stand so wherever a number follows.
  var onLeads: Set<String> = []
  var dayLeads: Set<String> = []
  /// Words that may stand between such a word and its date.
  var timeParts: Set<String> = []

  var numbers: [String: Int] = [:]
  /// Words for one before a multiplier, and the mark before a fraction of one: 1.5 million.
  var ones: Set<String> = []
  var decimalMark: Character = "."
  var multipliers: [String: Int] = [:]
  /// What a unit after a number chooses figures by.
  var units: [String: Filter] = [:]
  /// Words before a number that make it a bound.
  var boundLeads: AskPhrases = []

  var articles: Set<String> = []
  /// Of the joining words, those that let one of two things do.
  var either: Set<String> = []
  /// Words that join names, and those after which a name goes on.
  var joiners: Set<String> = []
  var glue: Set<String> = []
  /// Words that a name has before what it is of: minister, ministry.
  var roles: Set<String> = []
  /// Of those, the ones that "of" seldom follows as a part of the name: police, army.
  var bodies: Set<String> = []
  /// Whole names that have a joining word in them.
  var joined: [String] = []
  /// Who is no name: they, people.
  var nobody: Set<String> = []
  /// What is declared rather than who declares, as war.
  var declared: Set<String> = []
  /// Words that no name has.
  var outsideNames: Set<String> = []
  /// Words that may be a part of a name, or follow one: of.
  var of: Set<String> = []
  /// Words before whom somebody speaks to or where.
  var to: Set<String> = []
  /// Words that nothing ends with.
  var loose: Set<String> = []
  /// Words that say nothing by themselves.
  var empty: Set<String> = []
  /// Words that words to find do not begin with: by.
  var opensNoWords: Set<String> = []
  /// Those of them that mean the speaker wherever rows have one.
  var speakerLeads: Set<String> = []
  /// The names of rows that are people and the like.
  var named: AskPhrases = []
  /// Whether commas part the thousands of a number.
  var hasCommasInNumbers = false
  /// The names of rows that can be counted, and other words that "how many" means otherwise.
  var counted: AskPhrases = []
}

/// What a word before the rows asks for.
enum AskQualifier: Sendable, Equatable {
  case any, latest, first, largest, smallest, mostNamed
  case step(Timeline.Step)
}

/// What a word after "per" counts by.
enum AskGroup: Sendable, Equatable {
  case group(Grouping)
  case step(Timeline.Step)
  /// The kind of claims and figures, the type of entities.
  case kind
}
