/// French nouns, adjectives and verbs near a number that tell what it is, as lemmas.
enum FigureNouns {
  static let roles: [(FigureRoles, String)] = [
    (.dropped, "autre premier dernier prochain récent même fameux suivant seul"),
    (.other, "autre"),
    (
      .bareOne,
      "mort morte blessé blessée tuer disparu disparue rescapé rescapée disparaître blesser"
    ),
    (.times, "fois"), (.number, "nombre"),
    (.yearCue, "année an"), (.hour, "heure"), (.year, "an année"),
    (
      .identifier,
      """
      acte airbus alinéa amendement annexe arrondissement art article autoroute bloc boeing canal
      catégorie chaîne chambre chap chapitre convention directive division décret départementale
      épisode étage étape échelle formule iphone ligne ligue loi lot n° nationale niveau no numéro
      page paragraphe phase porte protocole puits quai radio rang route réacteur règlement
      résolution saison salle section sourate tome tour tranche unité version verset vol volume
      windows zone
      """
    ),
    (.ordinalWord, "centième millième millionième milliardième"),
    (.street, "rue avenue boulevard bd impasse allée"),
    (.person, persons),
    (.ageCue, "âge âgé age agé"), (.old, "vieux"),
    (.changing, "passer porter ramener évoluer relever abaisser"),
    (
      .price,
      """
      amende budget coût coûter débourser dépense dépenser facture indemnité investir loyer montant
      payer prix rançon recette salaire somme verser
      """
    ),
    (
      .sum,
      """
      affaire aide bénéfice capital dette déficit enveloppe excédent fonds investissement lever
      perdre perte prêt rapporter récolter
      """
    ),
    (.lasting, "durer purger passer"),
    (
      .setting,
      """
      condamner écoper encourir fixer limiter passer porter prolonger ramener réduire remonter
      risquer
      """
    ),
    (
      .durationNoun,
      """
      absence accord aller amitié ancienneté attente avance bail baisse blocus captivité carrière
      cdd cessez-le-feu collaboration combat concession condamnation confinement conflit congé
      contrat couple course crise crédit croissance cycle dictature documentaire délai détention
      durée embargo emprunt engagement enquête entreprise entretien étude espace espérance exil existence expérience
      film formation garantie garde grève guerre hausse histoire inéligibilité interdiction
      interruption intervalle isolement licence lutte mandat mariage marche maximum minimum mission mouvement parti société
      moratoire moyenne négociation occupation partenariat pause peine perpétuité
      phase plan pouvoir pratique présence prison probation procédure programme projet
      prolongation prêt période quarantaine recherche recul relation rapport régime
      repos retard règne rétention sanction service siège stage stratégie suspension
      sécheresse séjour sûreté terme total transition travail trêve vidéo vie visa voyage échéance
      """
    ),
    (.prisonTerm, "prison réclusion travail détention emprisonnement sursis"),
    (.travel, "route vol marche trajet avion voiture train vélo bateau navigation"),
    (
      .rateNoun,
      """
      action adulte an année appel baguette baril bidon billet boîte bouteille classe client colis course
      dose douzaine dépense employé enfant famille femme foyer gramme habitant heure hectare homme
      jour journée kilo kilogramme kilomètre kilowattheure litre malade match million minute mois
      ménage mètre nuit nuitée once page panier passager patient permis personne pièce place plein
      quintal rencontre repas sac salarié seconde semaine semestre siècle siège soldat séance séjour
      tonne trajet trimestre tête unité véhicule visiteur vol élève électeur étudiant
      """
    ),
    (.average, "taux indice magnitude score note moyenne coefficient ratio"),
    (.have, "avoir"), (.be, "être"),
  ]

  /// Those who have an age, beside the nouns of `SpeakerNouns`, some of which are bodies or
  /// documents, and of `Roles`.
  static let persons = """
    adolescent adolescente adulte automobiliste bébé enfant fille fils garçon jeune nourrisson champion cheval chien compatriote conducteur cycliste fillette français
    garçonnet individu kamikaze lion lycéen lycéenne mineur mineure mâle nageur octogénaire
    population quadragénaire quinquagénaire ressortissant ressortissante rhinocéros septuagénaire
    sexagénaire sportif spectateur touriste trentenaire tueur collégien collégienne éléphant femelle
    milieu général enseignant institutrice demandeur
    """
}
