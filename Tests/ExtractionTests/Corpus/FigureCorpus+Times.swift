extension FigureCorpus {
  /// Sentences with durations and ages.
  static let times = """
    La grève a duré dix-sept heures.
      dix-sept heures | exact duration 17 u=hour

    Il est condamné à un an de prison.
      un an de prison | exact duration 1 u=year n=prison

    Après deux ans et demi, elle revient.
      deux ans et demi | exact duration 2.5 u=year

    Au cours des dix derniers mois.
      dix derniers mois | exact duration 10 u=month

    Le film dure moins d’une heure.
      moins d’une heure | max duration 1 u=hour

    Il y a cinq ans, elle partait.
      cinq ans | exact duration 5 u=year

    Awa Diop, 83 ans, se souvient.
      83 ans | exact age 83 u=year

    Un homme de 63 ans est mort.
      63 ans | exact age 63 u=year

    Un contrat de 20 ans les lie.
      20 ans | exact duration 20 u=year

    Elle est morte à 97 ans chez elle.
      97 ans | exact age 97 u=year

    Elle avait 25 ans alors.
      25 ans | exact age 25 u=year

    Âgés de 16 à 18 ans, ils jouent.
      16 à 18 ans | range age 16-18 u=year

    L’attente fut d’une demi-heure.
      une demi-heure | exact duration 0.5 u=hour

    Le joueur de 23 ans a marqué deux buts en trois matches.
      23 ans | exact age 23 u=year
      deux buts | exact count 2 n=buts
      trois matches | exact count 3 n=matches

    L'ancien international, âgé de 41 ans, a inscrit 61 buts en 104 sélections.
      41 ans | exact age 41 u=year
      61 buts | exact count 61 n=buts
      104 sélections | exact count 104 n=sélections

    Il a signé un contrat de quatre ans et demi avec le club anglais.
      quatre ans et demi | exact duration 4.5 u=year

    Il risque jusqu'à 20 ans de prison.
      jusqu'à 20 ans de prison | max duration 20 u=year n=prison

    Le procès doit durer trois semaines.
      trois semaines | exact duration 3 u=week

    La vidéo a été vue 800 000 fois en moins de 48 heures.
      800 000 fois | exact count 800000 n=fois
      moins de 48 heures | max duration 48 u=hour

    Un enfant de moins de cinq ans meurt toutes les dix secondes.
      moins de cinq ans | max age 5 u=year
      dix secondes | exact duration 10 u=second

    Une femme meurt toutes les deux minutes.
      deux minutes | exact duration 2 u=minute

    Les plus de 65 ans seront vaccinés en premier.
      plus de 65 ans | min age 65 u=year

    La victime, une femme d'une trentaine d'années, a succombé à ses blessures.
      une trentaine d'années | approx age 30 u=year

    Il est mort à l'âge de 89 ans, quatre jours après son épouse, 86 ans.
      89 ans | exact age 89 u=year
      quatre jours | exact duration 4 u=day
      86 ans | exact age 86 u=year

    Le roi, 73 ans, règne depuis 1986.
      73 ans | exact age 73 u=year

    Agé de seulement 19 ans, il est le plus jeune élu du pays.
      19 ans | exact age 19 u=year

    Le bébé de huit mois a survécu.
      huit mois | exact age 8 u=month

    L'interdiction entrera en vigueur dans 90 jours.
      90 jours | exact duration 90 u=day

    Le vol ET302 s'est écrasé six minutes après le décollage.
      six minutes | exact duration 6 u=minute

    Il y a 25 ans, près de 800 000 Tutsi étaient massacrés en cent jours.
      25 ans | exact duration 25 u=year
      près de 800 000 Tutsi | approx count 800000 n=Tutsi
      cent jours | exact duration 100 u=day

    Au cours des 12 derniers mois, 340 journalistes ont été arrêtés.
      12 derniers mois | exact duration 12 u=month
      340 journalistes | exact count 340 n=journalistes

    La réunion a duré 2h30.
      2h30 | exact duration 2.5 u=hour

    La panne a duré près de 3 heures.
      près de 3 heures | approx duration 3 u=hour

    L’attente dépasse souvent les 45 minutes.
      45 minutes | min duration 45 u=minute

    Il a été condamné à trois ans de prison, dont deux avec sursis.
      trois ans de prison | exact duration 3 u=year n=prison
      deux | exact duration 2 u=year

    La peine va de 5 à 15 ans de réclusion.
      5 à 15 ans de réclusion | range duration 5-15 u=year n=réclusion

    L’ancien ministre, en fonction depuis douze ans, quitte son poste.
      douze ans | exact duration 12 u=year

    Il a régné pendant 37 ans sur ce pays de 12 millions d’habitants.
      37 ans | exact duration 37 u=year
      12 millions d’habitants | exact count 12000000 n=habitants

    Le parti est au pouvoir depuis trente ans.
      trente ans | exact duration 30 u=year

    L’avocate de 38 ans a prêté serment.
      38 ans | exact age 38 u=year

    La doyenne fêtera ses 110 ans lundi.
      110 ans | exact age 110 u=year

    À seulement 16 ans, elle a battu le record.
      16 ans | exact age 16 u=year

    Âgée d’une soixantaine d’années, elle vivait seule.
      une soixantaine d’années | approx age 60 u=year

    Les 15-24 ans sont les plus touchés.
      15-24 ans | range age 15-24 u=year

    Les enfants de 5 à 11 ans seront vaccinés.
      5 à 11 ans | range age 5-11 u=year

    Le nourrisson, âgé de trois mois, est sorti d’affaire.
      trois mois | exact age 3 u=month

    Son fils de 4 ans et sa fille de 18 mois l’accompagnaient.
      4 ans | exact age 4 u=year
      18 mois | exact age 18 u=month

    La saison compte huit épisodes de 50 minutes.
      huit épisodes | exact count 8 n=épisodes
      50 minutes | exact duration 50 u=minute

    Elle a gagné 6-3, 6-4 en 1 h 12.
      1 h 12 | exact duration 1.2 u=hour

    Il a couru le marathon en 2h05.
      2h05 | exact duration 2.0833 u=hour

    Le Kényan l’emporte avec 14 secondes d’avance.
      14 secondes | exact duration 14 u=second

    Un Boeing de la compagnie a été retardé de quatre heures.
      quatre heures | exact duration 4 u=hour

    Les négociateurs ont obtenu un sursis de 48 heures.
      48 heures | exact duration 48 u=hour

    Le pays n’a plus que dix jours de réserves de carburant.
      dix jours | exact duration 10 u=day

    Il faut deux à trois semaines pour guérir.
      deux à trois semaines | range duration 2-3 u=week

    Elle vit à vingt minutes de là.
      vingt minutes | exact duration 20 u=minute

    Les secours sont arrivés une heure et demie plus tard.
      une heure et demie | exact duration 1.5 u=hour

    Trois jours et deux nuits de marche les attendaient.
      Trois jours | exact duration 3 u=day
      deux nuits | exact duration 2 u=night

    Le procureur a requis dix ans de prison contre l'ancien ministre.
      dix ans de prison | exact duration 10 u=year n=prison

    Le nombre de réfugiés est passé de 1 200 à 3 400 en un an.
      1 200 | exact count 1200 n=réfugiés
      3 400 | exact count 3400 n=réfugiés
      un an | exact duration 1 u=year

    Le champion a fêté ses 30 ans dimanche avec sa famille.
      30 ans | exact age 30 u=year

    Elle a eu 18 ans au mois de mars dernier.
      18 ans | exact age 18 u=year

    Beaucoup de filles sont mariées avant 18 ans dans la région.
      18 ans | exact age 18 u=year

    Une fille sur quatre est mariée avant l'âge de 15 ans.
      Une fille sur quatre | exact fraction 0.25 n=fille
      15 ans | exact age 15 u=year

    Le vaccin est proposé dès 12 ans dans les écoles.
      12 ans | exact age 12 u=year

    Elle a à peine 14 ans et deux enfants à charge.
      à peine 14 ans | approx age 14 u=year
      deux enfants | exact count 2 n=enfants

    Les enfants de 6 à 59 mois recevront une dose de vaccin.
      6 à 59 mois | range age 6-59 u=month

    Les jeunes de moins de 30 ans forment la majorité de la population.
      moins de 30 ans | max age 30 u=year

    Les personnes de 65 ans et plus sont prioritaires pour ce vaccin.
      65 ans et plus | min age 65 u=year

    Deux garçons de 10 et 12 ans ont disparu dans la forêt.
      Deux garçons | exact count 2 n=garçons
      10 | exact age 10 u=year
      12 ans | exact age 12 u=year

    La retraite à 64 ans fait descendre les syndicats dans la rue.
      64 ans | exact age 64 u=year

    Il est devenu président à 39 ans, un record dans le pays.
      39 ans | exact age 39 u=year

    À 72 ans, le chanteur remonte sur scène pour une tournée.
      72 ans | exact age 72 u=year

    Les adolescentes de 15 à 19 ans sont les plus exposées au virus.
      15 à 19 ans | range age 15-19 u=year

    Le joueur de 19 ans du club a été retenu dans le groupe.
      19 ans | exact age 19 u=year

    L'attaquant sénégalais de 27 ans a signé pour quatre ans au club.
      27 ans | exact age 27 u=year
      quatre ans | exact duration 4 u=year

    Le Camerounais de 31 ans revient dans la sélection nationale.
      31 ans | exact age 31 u=year

    La star de 34 ans a quitté le terrain sous les sifflets.
      34 ans | exact age 34 u=year

    Le prodige de 17 ans a marqué deux buts samedi soir.
      17 ans | exact age 17 u=year
      deux buts | exact count 2 n=buts

    L'ancien président, aujourd'hui âgé de 86 ans, vit en exil.
      86 ans | exact age 86 u=year

    Sa mère, décédée à 92 ans, vivait dans le village.
      92 ans | exact age 92 u=year

    Le suspect, un homme de 45 ans, a été arrêté par la police.
      45 ans | exact age 45 u=year

    Il avait 12 ans quand la guerre a éclaté dans son pays.
      12 ans | exact age 12 u=year

    J'avais sept ans lorsque mon père est parti pour la France.
      sept ans | exact age 7 u=year

    Quand elle a eu 20 ans, elle a quitté son village natal.
      20 ans | exact age 20 u=year

    Paul Martin (45 ans) et Awa Diop (38 ans) se sont mariés.
      45 ans | exact age 45 u=year
      38 ans | exact age 38 u=year

    Un bébé de deux mois et un enfant de trois ans sont morts.
      deux mois | exact age 2 u=month
      trois ans | exact age 3 u=year

    Il a été recruté à 15 ans par le club formateur de la ville.
      15 ans | exact age 15 u=year

    Les électeurs de plus de 60 ans ont voté pour le maire sortant.
      plus de 60 ans | min age 60 u=year

    La moitié des habitants ont moins de 20 ans dans ce pays.
      moitié des habitants | exact fraction 0.5 n=habitants
      moins de 20 ans | max age 20 u=year

    Les candidats doivent avoir au moins 35 ans pour se présenter.
      au moins 35 ans | min age 35 u=year

    L'âge minimum est fixé à 21 ans pour les candidats.
      21 ans | exact age 21 u=year

    L'espérance de vie est de 61 ans pour les femmes du pays.
      61 ans | exact duration 61 u=year

    Le Brésilien, 34 ans, n'a pas joué depuis trois mois.
      34 ans | exact age 34 u=year
      trois mois | exact duration 3 u=month

    L'entreprise, vieille de 20 ans, emploie 300 personnes.
      20 ans | exact age 20 u=year
      300 personnes | exact count 300 n=personnes

    Le régime de 37 ans s'est effondré en deux jours.
      37 ans | exact duration 37 u=year
      deux jours | exact duration 2 u=day

    La guerre de quatre ans a fait des milliers de morts.
      quatre ans | exact duration 4 u=year
      des milliers de morts | vague count 1000 n=morts

    Le bail de 99 ans a été signé par le gouvernement.
      99 ans | exact duration 99 u=year

    Son règne de 25 ans prend fin dans la violence.
      25 ans | exact duration 25 u=year

    Il a été condamné à 30 ans pour crimes de guerre.
      30 ans | exact duration 30 u=year

    Après 15 ans à la tête du club, il s'en va.
      15 ans | exact duration 15 u=year

    Une étude de dix ans montre les effets du produit.
      dix ans | exact duration 10 u=year

    Un vétéran de 20 ans d'expérience dirige l'équipe.
      20 ans | exact duration 20 u=year

    Le couple, marié depuis 40 ans, vit à la campagne.
      40 ans | exact duration 40 u=year

    Ils travaillent ensemble depuis l'âge de 20 ans.
      20 ans | exact age 20 u=year

    Mort à 27 ans, le rappeur laisse deux albums.
      27 ans | exact age 27 u=year
      deux albums | exact count 2 n=albums

    Deux adolescents de 15 et 17 ans ont été interpellés dans le quartier.
      Deux adolescents | exact count 2 n=adolescents
      15 | exact age 15 u=year
      17 ans | exact age 17 u=year

    L'école accueille 287 élèves, dont 100 âgés de moins de six ans.
      287 élèves | exact count 287 n=élèves
      100 | exact count 100 n=élèves
      moins de six ans | max age 6 u=year
    """
}
