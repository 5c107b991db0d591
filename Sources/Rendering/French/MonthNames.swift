/// Words that spreadsheets read as months, French and English, lower-case.
enum MonthNames {
  static let all: Set<String> = Set(
    """
    janvier janv jan février fevrier févr fevr fév fev mars mar avril avr mai juin juillet juil
    août aout aoû septembre sept octobre oct novembre nov décembre decembre déc dec
    january february feb march april apr may june jun july jul august aug september sep
    october november december
    """.split { $0.isWhitespace }.map(String.init))
}
