extension FigureCorpus {
  /// Sentences with counts that are rough, at least or at most.
  static let hedged = """
    Au moins 30 villages sont isolés.
      Au moins 30 villages | min count 30 n=villages

    Plus d’une centaine de bergers ont fui.
      Plus d’une centaine de bergers | min count 100 n=bergers

    Environ 500 mineurs manifestent.
      Environ 500 mineurs | approx count 500 n=mineurs

    Les quelque 40 000 abonnés attendent.
      quelque 40 000 abonnés | approx count 40000 n=abonnés

    Près de 200 maires ont signé.
      Près de 200 maires | approx count 200 n=maires

    De l’ordre de 10 navires attendent.
      De l’ordre de 10 navires | approx count 10 n=navires

    Pas moins de 460 élèves sont absents.
      Pas moins de 460 élèves | min count 460 n=élèves

    Une dizaine de maisons ont brûlé.
      Une dizaine de maisons | approx count 10 n=maisons

    Des milliers de fidèles prient.
      Des milliers de fidèles | vague count 1000 n=fidèles

    Plusieurs centaines de tracteurs avancent.
      Plusieurs centaines de tracteurs | vague count 100 n=tracteurs

    Des dizaines de millions de pièces circulent.
      Des dizaines de millions de pièces | vague count 10000000 n=pièces

    Entre 150 000 et 200 000 oiseaux y nichent.
      Entre 150 000 et 200 000 oiseaux | range count 150000-200000 n=oiseaux

    Il a vu trois ou quatre hommes.
      trois ou quatre hommes | range count 3-4 n=hommes

    Le groupe compte 10 à 20 000 adhérents.
      10 à 20 000 adhérents | range count 10000-20000 n=adhérents

    Ils sont vingt à vingt-cinq joueurs.
      vingt à vingt-cinq joueurs | range count 20-25 n=joueurs

    Plus de la moitié des lits sont pris.
      Plus de la moitié des lits | min fraction 0.5 n=lits

    Au moins un mort dans un attentat.
      Au moins un mort | min count 1 n=mort

    Quelque 4,5 millions de personnes ont besoin d'une aide alimentaire d'urgence.
      Quelque 4,5 millions de personnes | approx count 4500000 n=personnes

    Entre 2015 et 2020, le pays a perdu près d'un tiers de ses forêts.
      près d'un tiers de ses forêts | approx fraction 0.3333 n=forêts

    Plus de la moitié des victimes étaient des enfants, dont une vingtaine de nourrissons.
      Plus de la moitié des victimes | min fraction 0.5 n=victimes
      une vingtaine de nourrissons | approx count 20 n=nourrissons

    Une trentaine d'hommes armés ont attaqué le village vers 4 heures du matin.
      Une trentaine d'hommes armés | approx count 30 n=hommes armés

    Des hommes armés ont enlevé une cinquantaine de lycéennes.
      une cinquantaine de lycéennes | approx count 50 n=lycéennes

    Les assaillants, une douzaine au total, sont arrivés à moto.
      une douzaine | approx count 12 n=assaillants

    L'application a été téléchargée plus de 10 millions de fois.
      plus de 10 millions de fois | min count 10000000 n=fois

    Au moins une personne est morte et plusieurs autres sont blessées.
      Au moins une personne | min count 1 n=personne

    La marche a rassemblé de 8 000 à 10 000 personnes.
      8 000 à 10 000 personnes | range count 8000-10000 n=personnes

    Moins d'une centaine de fidèles assistaient à la messe.
      Moins d'une centaine de fidèles | max count 100 n=fidèles

    Environ un quart des électeurs inscrits se sont déplacés.
      Environ un quart des électeurs inscrits | approx fraction 0.25 n=électeurs inscrits

    Une vingtaine de pays ont rappelé leurs ambassadeurs.
      Une vingtaine de pays | approx count 20 n=pays

    Le village compte une bonne centaine d’habitants et une petite vingtaine de fermes.
      une bonne centaine d’habitants | approx count 100 n=habitants
      une petite vingtaine de fermes | approx count 20 n=fermes

    Une quarantaine de Palestiniens ont été arrêtés, dont six mineurs.
      Une quarantaine de Palestiniens | approx count 40 n=Palestiniens
      six mineurs | exact count 6 n=mineurs

    Des dizaines de milliers de déplacés affluent vers la capitale.
      Des dizaines de milliers de déplacés | vague count 10000 n=déplacés

    Quelques dizaines d’opposants se sont rassemblés devant le palais.
      Quelques dizaines d’opposants | vague count 10 n=opposants

    Le pays a franchi le cap des 10 millions de vaccinés.
      10 millions de vaccinés | min count 10000000 n=vaccinés

    Les effectifs ne dépassent guère 200 agents.
      200 agents | max count 200 n=agents

    Près de trois Français sur quatre jugent la mesure injuste.
      Près de trois Français sur quatre | approx fraction 0.75 n=Français

    L’accident a fait un mort et une quinzaine de blessés, dont trois dans un état critique.
      un mort | exact count 1 n=mort
      une quinzaine de blessés | approx count 15 n=blessés
      trois | exact count 3 n=blessés

    Il reste une douzaine de foyers actifs.
      une douzaine de foyers actifs | approx count 12 n=foyers actifs

    La bibliothèque possède quelque 40.000 livres, 1.200 DVD et 300 jeux.
      quelque 40.000 livres | approx count 40000 n=livres
      1.200 DVD | exact count 1200 n=DVD
      300 jeux | exact count 300 n=jeux

    Le festival attend de 25 000 à 30 000 spectateurs.
      25 000 à 30 000 spectateurs | range count 25000-30000 n=spectateurs

    L’album s’est vendu à plus de 2 millions d’exemplaires.
      plus de 2 millions d’exemplaires | min count 2000000 n=exemplaires

    Le nombre d’élèves par classe ne doit pas dépasser 25.
      25 | max count 25 n=élèves

    La police a procédé à 12 arrestations et plus de 200 blessés ont été soignés.
      12 arrestations | exact count 12 n=arrestations
      plus de 200 blessés | min count 200 n=blessés

    Il a recensé 4 200 écoles dans le pays, et près de 300 ont été fermées.
      4 200 écoles | exact count 4200 n=écoles
      près de 300 | approx count 300 n=écoles
    """
}
