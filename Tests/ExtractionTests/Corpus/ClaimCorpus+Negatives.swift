extension ClaimCorpus {
  /// Sentences without a claim, each beside one that has.
  static let negatives = """
    Le ministre ne nie pas que la route soit fermée.
    Paul Martin n'a pas nié que la route soit fermée.
    Il vit comme le maire Paul Martin.
    Anne Durand n'a pas précisé que le site rouvrirait.
    Anne Durand refuse de dire que le site rouvrira.
    Il est important de préciser que le site est fermé.
    Le livre « Les Oiseaux du nord » se vend bien.
    L'opération « Mains propres » a commencé lundi.
    Le joueur surnommé « le Chat » a marqué deux fois.
    On sait que la nuit porte conseil.
    La question est de savoir si le site rouvrira.
    Anne Durand voulait que le site rouvre.
    Marc Blanc a-t-il dit que l'accord était mort ?
    Marc Blanc n'a pas dit si l'accord tiendrait.
    Ni la police ni l'armée n'ont confirmé que l'homme était mort.
    Rien ne dit que l'accord tiendra.
    Cela signifie que l'accord est mort.
    Le problème est que l'accord est mort.
    Il a été dit que l'équipe partirait.
    Tout le monde sait que la route est coupée.
    Le film "La Nuit" raconte la vie d'un homme "ordinaire".
    Le projet dit "Grand Nord" a été lancé par Marc Blanc.
    L'opération "Aube" a été dénoncée par Marc Blanc.
    Il est à noter que le pont est fermé.
    À noter que le pont est fermé.
    D'après nos informations, le président recevra les familles.
    Le fait que la loi soit votée a surpris Anne Durand.
    Paul Martin dément avoir reçu de l'argent.
    Les rebelles ne contrôlent plus que deux villages.
    Le pape a reçu les évêques ainsi que leurs familles.
    Anne Durand n'ajoute que deux mots.
    Le colis n'était en réalité qu'une valise oubliée.
    Le président, Marc Blanc, a félicité Anne Durand pour sa victoire.
    La ministre, redoutant la pluie, a demandé des tentes.
    L'équipe avance vers le col que les coureurs redoutent.
    La route qu'avait annoncée le ministre est ouverte.
    Elle viendra bien que la route soit fermée.
    Il a plu tellement que la route est fermée.
    Le maire a inauguré la rue « du Port » lundi.
    L'auteur de « La Peste » est mort.
    Selon la loi, le vote est secret.
    La fête aura lieu selon le temps.
    On dirait que la pluie arrive.
    Il paraît que la route est fermée.
    """
}
