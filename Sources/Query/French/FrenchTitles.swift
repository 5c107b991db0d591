/// French words that stand before a name and are no part of it.
enum FrenchTitles {
  /// Titles of persons, folded.
  static let words: Set<String> = split(
    """
    m mm mme mmes mlle monsieur madame mademoiselle docteur professeur pr maitre me
    general generale colonel colonelle capitaine commandant commandante lieutenant adjudant
    marechal amiral contre vice premier premiere president presidente ministre chancelier
    chanceliere secretaire senateur senatrice depute deputee maire prefet prefete juge procureur
    procureure ambassadeur ambassadrice roi reine prince princesse pape cardinal monseigneur mgr
    pere abbe soeur cheikh emir imam ayatollah sultan chef directeur directrice
    """)

  /// Articles that a name may be typed with.
  static let articles: Set<String> = split("le la les l un une des")

  private static func split(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
