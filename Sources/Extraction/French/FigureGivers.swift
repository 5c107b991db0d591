/// French verbs whose subject gives the number that follows, as lemmas.
enum FigureGivers {
  static let phrases = """
    admettre, annoncer, avancer, chiffrer, comptabiliser, confirmer, dénombrer, déplorer, donner le chiffre de,
    estimer, évaluer, évoquer, faire état de, mentionner, parler de, prévoir, promettre, publier,
    rapporter, reconnaître, recenser, répertorier, revendiquer, signaler, tabler sur
    """
}
