/// Sentences in which every kind of feature occurs.
enum FeatureSample {
  static let text =
    """
    L’Organisation mondiale de la santé (OMS) s’inquiète. « C’est grave », a-t-il dit à Paris.

    DU JAMAIS VU EN FRANCE
    Le Dr J.-P. Martin, de l'ONU (Organisation des Nations unies), a compté 12 000 cas au Mali, 3,5 %
    de plus qu'en 2017 ; Martin est parti vers l'Afrique du Sud.
    """
}
