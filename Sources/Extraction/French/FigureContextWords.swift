/// French words near a number that tell what it is.
enum FigureContextWords {
  static let roles: [(FigureRoles, String)] = [
    (
      .yearCue,
      """
      en depuis année années an l'an fin début printemps été automne hiver mi avant après dès vers
      entre millésime saison édition jusqu'en courant rentrée législatives présidentielle
      présidentielles municipales européennes élections mondial jo loi euro coupe exercice horizon
      budget élection scrutin constitution fifa accord accords charte génération guerre crise
      """
    ),
    (
      .hourCue,
      "à vers dès avant jusqu'à midi minuit jour heure jeudi lundi mardi mercredi vendredi samedi dimanche"
    ),
    (
      .hourAfter,
      "gmt utc tu cet locale locales locale) du matin soir après-midi heure pile précises"
    ),
    (
      .identifier,
      """
      article articles loi vol ligne lignes route numéro no n° chaîne page pages chapitre alinéa
      paragraphe résolution ligue phase étape réacteur section verset sourate catégorie niveau classe
      zone lot tome saison épisode chambre salle quai porte convention décret formule division top
      canal radio rang échelle chiffre version étage arrondissement terminale puits
      autoroute nationale départementale bloc unité tranche acte tour volume chap art airbus boeing
      windows iphone protocole annexe règlement directive amendement plan-
      """
    ),
    (.street, "rue avenue boulevard bd impasse allée"),
    (
      .person,
      """
      homme hommes femme femmes fille filles garçon garçons enfant enfants bébé adolescent adolescente
      adolescents jeune jeunes soldat retraité retraitée étudiant étudiante militaire fils père mère
      frère sœur époux épouse mari policier conducteur automobiliste chauffeur spectateur touriste
      ressortissant ressortissante citoyen citoyenne habitant habitante victime suspect fillette
      garçonnet élève lycéen lycéenne collégien collégienne ouvrier employé pilote skipper joueur
      joueuse attaquant attaquante milieu défenseur gardien chanteur chanteuse acteur actrice
      journaliste avocat médecin prêtre pasteur agriculteur pêcheur fan personne personnes
      quinquagénaire trentenaire quadragénaire sexagénaire septuagénaire octogénaire migrant
      prisonnier détenu rappeur militant militante patient patiente mineur mineure individu
      président présidente ministre roi reine pape général leader chef cheffe dirigeant dirigeante
      député députée maire sénateur artiste écrivain peintre cinéaste comédien comédienne sportif
      champion championne boxeur nageur nageuse cycliste footballeur entraîneur ingénieur professeur
      enseignant enseignante institutrice infirmière infirmier employée vendeur boulanger prévenu
      prévenue accusé accusée meurtrier tueur terroriste kamikaze assaillant agresseur musicien
      international internationale compatriote rhinocéros chien cheval lion éléphant mâle femelle
      population adultes adulte français françaises pilote avocate vétéran veuve
      """
    ),
    (
      .ageCue,
      "âge âgé âgée âgés âgées age agé agée agés agées"
    ),
    (.own, "ses mes tes nos vos leurs"), (.negation, "pas jamais"),
    (
      .lengthVerb,
      """
      réduit réduite réduire porté portée porter prolongé prolongée prolonger limité limitée fixé
      fixée remonte remontent remontait remonter passe passé passer encourt encourent risque risquent jusque allant ramené ramenée
      """
    ),
    (.there, "y"), (.only, "que qu'"),
    (
      .have,
      "a avait avaient ont aura auront aurait ai avais avez as avons ayant avoir aurait auraient ait eu"
    ),
    (
      .durationNoun,
      """
      peine cycle période durée mandat bail contrat embargo cessez-le-feu guerre absence plan délai
      suspension interdiction règne carrière trêve espace intervalle programme prison séjour stage
      attente retard repos congé session conflit prêt moratoire visa peines périodes condamnation
      ancienneté expérience recul carrières avance voyage course vie existence confinement
      quarantaine détention garde interruption isolement transition pause accord terme moyenne vidéo
      film album documentaire entretien marche histoire couple mariage pouvoir amitié
      relation collaboration recherche lutte combat négociations discussions garantie sanction exil
      concession licence dictature présence occupation blocus phase projet stratégie emprunt crédit
      sécheresse hausse baisse croissance crise total minimum maximum âge espérance inéligibilité
      échéance engagement prolongation cdd partenariat siège grève captivité procédure enquête
      travaux formation service services pratique rétention perpétuité probation sûreté
      """
    ),
    (.prisonTerm, "prison réclusion travail travaux détention emprisonnement sursis"),
    (
      .durationCue,
      """
      pendant durant depuis en après dans sous d'ici il-y-a duré dure durera durée dureront durer
      purgé passé passer
      """
    ),
    (
      .rateNoun,
      """
      jour semaine mois an année heure minute seconde nuit habitant habitants personne femme homme
      enfant famille foyer ménage élève tête salarié employé place véhicule kilomètre hectare tonne
      litre kilo kilogramme baril match vol action patient passager étudiant unité kilowattheure
      trimestre semestre million siècle rencontre course page appel client électeur adulte
      dose permis mètre billet trajet séance siège séjour visiteur malade soldat million nuitée
      """
    ),
    (.travel, "route vol marche trajet avion voiture train vélo bateau navigation Paris"),
    (.half, "demi demie"), (.onlyAfter, "seulement environ"), (.outOf, "sur"), (.toward, "à"),
    (.each, "chaque"),
    (.average, "taux indice magnitude magnitudes score note moyenne coefficient ratio"),
    (.of, "de d'"), (.ofThe, "du des"), (.ofMany, "des"), (.among, "entre"), (.whom, "dont"),
    (.all, "tous toutes"),
    (.ordinal, "e er ère ere re ème eme è es ers ères èmes nd nde ième ieme ième iemes"),
    (.clock, "h h."), (.hours, "heure heures"), (.years, "an ans"),
    (.decades, "années"), (.ago, "il"), (.later, "plus tard auparavant avant après"),
    (.thing, "fois"), (.by, "par"), (.cum, "et ou"), (.against, "contre"), (.the, "le"),
  ]

  /// Adjectives and adverbs of frequency by what they are per; plural and feminine are formed.
  static let rates: [(String, String)] = [
    (
      "jour",
      "quotidien quotidienne quotidiens quotidiennes quotidiennement journalier journalière "
        + "journaliers journalières"
    ),
    ("semaine", "hebdomadaire hebdomadaires"),
    ("mois", "mensuel mensuelle mensuels mensuelles mensuellement"),
    ("trimestre", "trimestriel trimestrielle trimestriels trimestrielles"),
    ("an", "annuel annuelle annuels annuelles annuellement"),
    ("heure", "horaire horaires"),
  ]
  /// What `année` and its like are called as the base of a rate.
  static let rateNames: [(String, String)] = [
    ("année", "an"), ("habitants", "habitant"), ("jours", "jour"), ("mois", "mois"), ("ans", "an"),
    ("semaines", "semaine"), ("années", "an"), ("heures", "heure"), ("h", "heure"), ("j", "jour"),
    ("journée", "jour"), ("minutes", "minute"), ("an", "an"),
  ]
}
