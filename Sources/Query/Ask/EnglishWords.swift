extension AskLanguage {
  /// English.
  static let english = AskLanguage(
    forms: EnglishForms.all, periods: EnglishPeriods.all, bounds: EnglishPeriods.bounds,
    words: EnglishWords.all)
}

/// The words of English that questions are read by.
enum EnglishWords {
  static let all: AskVocabulary = {
    var words = AskVocabulary()
    round(&words)
    rows(&words)
    archive(&words)
    times(&words)
    exclusions(&words)
    numbers(&words)
    names(&words)
    speakers(&words)
    meaningless(&words)
    return words
  }()

  /// What stands round a question, or within it, beside what is asked.
  private static func round(_ words: inout AskVocabulary) {
    words.openings = [
      "please", "hello", "hi", "can you", "could you", "would you", "will you", "show me", "show",
      "give me", "give us", "give", "list", "find me", "find", "get me", "get", "display", "print",
      "i want", "i want to see", "i want to know", "i would like", "i would like to see",
      "i would like to know", "i d like", "i d like to see", "i m looking for",
      "i am looking for", "looking for", "search for", "search", "look for", "tell me",
      "do you know", "do you have", "let me see", "what are", "what were", "what is", "are there",
      "is there", "i need", "we need", "list all", "bring me",
    ]
    words.closings = [
      "please", "thanks", "thank you", "if you please", "in the archive", "in my archive",
    ]
    words.papers = [
      "in the paper", "in the newspaper", "in the magazine", "in the daily", "published in",
      "published by", "that were published in", "which were published in", "that appeared in",
      "which appeared in", "from the source", "from the paper", "from the newspaper",
      "in the source", "with the source", "with source", "from source",
    ]
    words.inQuoted = ["in"]
    words.published = [
      "published", "that were published", "which were published", "made", "given", "dated",
      "written", "dating",
    ]
    words.about = AskPhrases(EnglishForms.about)
    words.by = AskPhrases(EnglishForms.by)
    words.groups = EnglishPeriods.groups
    words.groupLeads = [
      "per", "by", "each", "every", "for each", "for every", "in each", "in every",
      "grouped by", "broken down by", "counted by",
    ]
    words.steps = EnglishPeriods.adverbs
    words.amounts = ["times", "hours", "days", "minutes", "weeks", "months", "once", "twice"]
  }

  private static func rows(_ words: inout AskVocabulary) {
    words.qualifiers = [
      "all": .any, "all of": .any, "every": .any, "the": .any, "any": .any, "some": .any,
      "latest": .latest, "last": .latest, "most recent": .latest, "newest": .latest,
      "recent": .latest, "first": .first, "earliest": .first, "oldest": .first,
      "largest": .largest, "top": .largest, "biggest": .largest, "highest": .largest,
      "greatest": .largest,
      "smallest": .smallest, "lowest": .smallest, "most mentioned": .mostNamed,
      "most cited": .mostNamed, "most named": .mostNamed, "daily": .step(.day),
      "weekly": .step(.week), "monthly": .step(.month), "yearly": .step(.year),
      "annual": .step(.year),
    ]
    words.afterRows = ["most mentioned": .mostNamed, "mentioned most": .mostNamed]
    words.singular = [
      "claim", "statement", "declaration", "remark", "comment", "quote", "quotation", "figure",
      "number", "statistic", "article", "story", "denial", "percentage", "amount", "age",
      "person", "organization", "organisation", "place",
    ]
    words.counted = [
      "claims", "claim", "statements", "statement", "declarations", "declaration", "remarks",
      "comments", "quotes", "quote", "quotations", "quotation", "figures", "figure", "statistics",
      "numbers", "articles", "article", "news articles", "stories", "denials", "times", "time",
      "percentages", "amounts", "ages", "durations", "entities",
    ]
    words.named = [
      "people", "persons", "organizations", "organisations", "places", "entities",
    ]
  }

  private static func times(_ words: inout AskVocabulary) {
    words.months = EnglishPeriods.months
    words.relative = EnglishPeriods.relative
    words.dateNoise = [
      "the", "of", "month", "year", "monday", "tuesday", "wednesday", "thursday", "friday",
      "saturday", "sunday",
    ]
    words.timeLeads = ["in", "on", "during", "within", "by", "early", "late", "mid", "end"]
    words.weekdays = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    words.namedDays = ["black", "good", "bloody", "holy", "easter", "cyber", "palm", "whit", "ash"]
    words.told = ["last", "next", "this", "past", "previous", "coming"]
    words.monthsOfNames = ["april", "may", "june", "august", "jan"]
    words.onLeads = ["on", "in", "by", "from"]
    words.edgeLeads = ["before", "after", "prior"]
    words.neverWords = ["since", "until", "till", "except", "excluding", "quoting"]
    words.timeParts = [
      "the", "of", "early", "late", "mid", "beginning", "end", "start", "middle", "month", "year",
      "week", "spring", "summer", "autumn", "winter", "fall", "to", "and", "first", "last", "day",
    ]
  }

  private static func numbers(_ words: inout AskVocabulary) {
    words.numbers = [
      "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "fifty": 50,
      "hundred": 100,
    ]
    words.hasCommasInNumbers = true
    words.decimalMark = "."
    words.ones = ["a", "one"]
    words.multipliers = [
      "hundred": 100, "thousand": 1000, "million": 1_000_000, "millions": 1_000_000,
      "billion": 1_000_000_000, "billions": 1_000_000_000, "trillion": 1_000_000_000_000,
    ]
    words.units = [
      "%": Filter(.unit, "%"), "percent": Filter(.unit, "%"), "per cent": Filter(.unit, "%"),
      "€": Filter(.unit, "EUR"), "euro": Filter(.unit, "EUR"), "euros": Filter(.unit, "EUR"),
      "$": Filter(.unit, "USD"), "dollars": Filter(.unit, "USD"), "dollar": Filter(.unit, "USD"),
      "£": Filter(.unit, "GBP"), "pounds": Filter(.unit, "GBP"),
    ]
    words.boundLeads = [
      "over", "above", "more than", "greater than", "higher than", "exceeding", "at least",
      "under", "below", "less than", "fewer than", "lower than", "smaller than", "at most",
      "between", "up to", "from", "no more than", "no less than", "no fewer than", "not more than",
      "not less than",
    ]
  }

  private static func names(_ words: inout AskVocabulary) {
    words.articles = ["the", "a", "an"]
    words.joiners = ["and", "or"]
    words.either = ["or"]
    words.glue = [
      "the", "a", "an", "of", "for", "in", "on", "by", "to", "with", "at", "from", "his", "her",
      "its", "their", "other", "others",
    ]
    words.of = ["of", "for"]
    words.to = ["to", "at"]
    words.roles = [
      "ministry", "minister", "department", "office", "council", "committee", "commission",
      "agency", "association", "federation", "union", "institute", "university", "bank", "court",
      "government", "police", "army", "spokesman", "spokeswoman", "spokesperson", "head", "chief",
      "director", "chairman", "leader", "house", "parliament", "party", "board", "bureau",
      "authority", "chancellor", "governor", "ambassador", "mayor",
    ]
    words.bodies = [
      "police", "army", "government", "parliament", "party", "union", "house", "court", "bank",
    ]
    words.opensNoWords = [
      "by", "from", "did", "does", "do", "is", "are", "was", "were", "has", "have", "had",
    ]
    words.speakerLeads = ["by"]
    words.joined = [
      "trinidad and tobago", "bosnia and herzegovina", "antigua and barbuda", "ernst and young",
      "johnson and johnson", "standard and poor 's", "marks and spencer", "procter and gamble",
    ]
  }

  /// Who speaks, and who does not.
  private static func speakers(_ words: inout AskVocabulary) {
    words.nobody = [
      "he", "she", "it", "they", "we", "you", "i", "him", "her", "them", "us", "me", "people",
      "anyone", "anybody", "someone", "somebody", "everyone", "everybody", "nobody", "one",
      "who", "whom", "this", "that", "these", "those", "there",
    ]
    words.declared = [
      "war", "independence", "love", "faith", "intent", "principle", "income", "interest",
      "interests", "rights", "emergency", "bankruptcy", "support", "condolence", "condolences",
      "peace", "victory", "account", "accounts", "wisdom", "fact", "truth",
    ]
    words.outsideNames = [
      "about", "regarding", "concerning", "mentioning", "before", "after", "since", "until",
      "till", "during", "in", "who", "what", "which", "that", "said", "says", "say", "most", "per",
      "when", "where", "why", "how", "if", "is", "are", "was", "were", "did", "does", "not",
      "by", "quoted", "cited", "mentioned", "neither", "nor", "than", "paid",
      "responsible", "between", "over", "above", "under", "below", "because", "but",
      "claims",
      "has", "have", "had", "be", "been", "today", "yesterday", "more", "less",
      "never", "ever", "both", "except", "excluding", "only", "also", "speaker", "month", "year",
      "week",
    ]
  }

  /// What says nothing by itself.
  private static func meaningless(_ words: inout AskVocabulary) {
    words.loose = [
      "the", "a", "an", "of", "for", "in", "on", "by", "to", "with", "at", "from", "and", "or",
      "about", "since", "until", "before", "after", "between", "than", "per",
    ]
    words.periodHint =
      "Each may end with a period: since 2017, in October 2017, until 2017-12-07."
    words.empty = words.loose.union(words.nobody.subtracting(["people"])).union([
      "what", "when", "where", "why", "how", "which", "is", "are", "was", "were", "do", "did",
      "does", "be", "been", "not", "no", "all", "any", "some", "every", "something", "anything",
      "nothing", "everything", "so", "as", "if", "but", "his", "its", "their", "my", "your", "our",
      "most", "more", "less", "please", "there", "have", "has", "had",
    ])
  }
}
