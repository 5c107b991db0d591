import Linguistics

/// The words that tell names from other words with a capital.
enum NameWords {
  /// Words that never begin a name at a sentence's start.
  static let function = WordSet(
    """
    le la les l' un une des du de d' au aux à a ce cet cette ces c' ça cela ceci celui celle ceux celles
    celui-ci celle-ci ceux-ci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j' tu
    il elle on nous vous ils elles se s' me m' te t' y en ne n' que qu' qui quoi dont où lequel laquelle
    lesquels lesquelles quel quelle quels quelles et ou mais or ni car donc puis si comme quand lorsque
    lorsqu' puisque puisqu' quoique bien parce afin pour par avec sans sous sur dans chez vers entre
    contre depuis dès pendant durant avant après devant derrière selon malgré parmi outre hors sauf
    jusque jusqu' jusqu'à voici voilà pas plus moins très trop tout toute tous toutes même mêmes aucun
    aucune nul nulle chaque chacun chacune plusieurs certains certaines certain certaine quelques
    quelque quelqu' quelqu'un autre autres tel telle tels telles deux trois quatre cinq six sept huit
    neuf dix onze douze vingt trente cent mille premier première premiers premières second seconde
    dernier dernière derniers dernières oui non hier aujourd'hui demain maintenant ici là alors ainsi
    aussi ensuite enfin pourtant cependant toutefois néanmoins parfois souvent toujours jamais déjà
    encore bientôt désormais actuellement finalement notamment également parallèlement ailleurs
    autant tant peu beaucoup assez combien comment pourquoi peut-être quant suite lors loin près face
    grâce dû faute environ presque seul seule seuls seules rien personne est-ce est sont était ont sera
    fait faut être avoir suivant concernant d'après quoi hormis excepté moi toi lui eux soi
    vice vs via autour alentour dessus dessous dehors dedans avant-hier surtout sinon soit tandis
    """)

  /// Determiners that stand before nouns and not before a person's name.
  static let articles = WordSet(
    "le la les l' du au aux des un une ce cet cette ces son sa ses leur")
  static let pluralDeterminers = WordSet(
    "les des aux ces ses leurs nos vos deux trois quatre cinq six dix plusieurs certains quelques")
  static let masculineArticles = WordSet("le un du au les des aux ce")
  static let of = WordSet("de du des d'")
  /// Articles that are part of a name when they have a capital.
  static let nameArticles = WordSet(
    "le la les l' d' n' m' the el los las das der die de du van von di da del al ben bin ter ten")

  /// Words that often begin a sentence or headline and are no names.
  static let starters = WordSet(
    """
    ancien ancienne nouveau nouvelle nouvelles nouveaux jeune grand grande petit petite mort décès
    attentat attaque attaques guerre crise procès élection élections présidentielle législatives
    gouvernement ministre président présidente chef armée police justice homme femme hommes femmes
    enfant enfants gens monde pays état ville jour jours année années mois semaine matin soir nuit
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre source sources photo vidéo interview entretien exclusif
    direct urgent né née mort tué tués blessés arrêté accusé interrogé interrogée invité invitée
    alerte football rugby tennis cyclisme ski cinéma musique économie politique société sport sports
    culture santé environnement climat sciences science technologie international média médias
    revoilà retour fin début bilan point voyage visite accord loi projet rapport étude sondage
    environ près face suite objectif résultat résultats conséquence conclusion réaction réactions
    malheureusement heureusement évidemment naturellement officiellement initialement récemment
    auparavant dorénavant ultérieurement simultanément séparément contrairement conformément
    victime victimes témoin témoins habitant habitants manifestants manifestation manifestations
    grève bonjour merci monsieur madame pape roi reine prince dieu premier-ministre outre-mer
    accident incendie séisme tempête ouragan inondations explosion fusillade incident incidents
    championnat coupe tour match finale victoire défaite record titre médaille course étape vainqueur
    âgé âgée arrivé arrivée parti partie pris prise vu vue ayant étant quelle faisant
    """)

  /// Verbs in the third person: after a word with a capital at a sentence's start they tell that
  /// it is a name, since a noun would have an article.
  static let finiteVerbs = WordSet(
    """
    a ont est sont était étaient avait avaient sera seront aura auront serait aurait auraient fut
    furent eut va vont doit doivent peut peuvent veut veulent fait font dit disent déclare affirme
    annonce estime assure indique précise ajoute explique souligne rappelle répond réagit dénonce
    condamne accuse appelle demande promet prévient avertit confirme dément nie reconnaît juge
    pense croit craint espère souhaite propose refuse rejette accepte salue critique défend soutient
    reçoit rencontre remporte gagne perd bat devient reste quitte rejoint prend met tient vient
    revient arrive part meurt lance ouvre ferme signe obtient décide choisit menace exige réclame
    s'est s' se n' ne n'a était pourrait devrait voudrait venait semble paraît travaille vit écrit
    """)

  /// Lower-case words inside names, wherever they come from.
  static let particles = WordSet(
    """
    van von vom der den ter ten del della delle dello degli di da dal dos das do e y i ben bin bint ibn
    al el ul ar abou abu umm of the and for zu zum af av los las san
    """)
  /// Particles that also are French: they join a first name to what follows.
  static let nobleParticles = WordSet("de d'")
  static let frenchParticles = WordSet("de du des d' la le l'")

  /// Capitalised words that name neither a person, nor a place, nor an organization.
  static let others = WordSet(
    """
    dieu allah internet web covid covid-19 noël pâques toussaint ramadan aïd état-nation islam brexit
    constitution république premier première ministre président présidente etat état
    histoire résistance libération révolution renaissance lumières antiquité moyen-âge
    lgbt vtt avc chu ndlr gnu ogm pmr ehpad otage bac bts capes ena ong sdf crs
    gouvernement ville nation nations station états etats
    nord sud est ouest nord-est nord-ouest sud-est sud-ouest univers voie gilet bleus eurovision
    bible coran évangile torah nobel goncourt césar césars oscar oscars palme ballon or
    jeux jo olympiques mondial euro coupe tour championnat grand-prix vuelta giro
    français française françaises lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    utc gmt pib tva smic rsa ogm adn sida vih sras pme tgv rer ter cv dvd cd bd tnt gps sms wi-fi irm
    us gps ip html http pdf url ceo pdg dg hlm ivg pma gpa cdd cdi rtt qpc csg isf ppm ghz mhz kw km kg
    """)

  /// Capitalised words that begin the name of an event, a law or a work.
  static let otherHeads = WordSet(
    """
    tournoi concours challenge sprint relais rencontres internationaux vtt system système
    miss mister jeux coupe tour championnat championnats grand-prix prix guerre bataille traité accord accords loi
    constitution journée journées fête festival forum sommet conférence opération plan pacte
    convention déclaration code révolution printemps biennale salon rallye trophée open masters
    mondial mondiaux vuelta giro liga bundesliga premier-league ligue-1 césar oscar palme lion
    médaille légion exposition nuit marche semaine affaire critérium marathon triathlon
    """)

  /// What ministers are ministers of: no names of their own.
  static let portfolios = WordSet(
    """
    défense intérieur justice affaires économie finances santé travail éducation culture transports
    transition environnement armées outre-mer agriculture sports recherche budget logement énergie
    industrie commerce écologie numérique familles solidarités solidarité enseignement cohésion
    jeunesse alimentation développement droits égalité tourisme communication réforme réformes
    relations territoires emploi étrangères pétrole information sécurité plan guerre
    """)

  /// Nouns that govern a portfolio.
  static let ministries = WordSet(
    """
    ministre ministres vice-ministre ex-ministre ministère ministères secrétaire secrétariat
    secrétaires commissaire portefeuille garde ministérielle sous-secrétaire département
    """)

  /// Capitalised words that begin the name of a place.
  static let placeHeads = WordSet(
    """
    rue avenue boulevard place mont monts lac mer île îles golfe baie cap canal détroit république
    arc royaume émirats états château palais gare aéroport port pont parc basilique cathédrale mosquée
    hôtel vallée plaine côte océan fleuve saint sainte san santa santo são los las new nouvelle bas
    haut basse haute fort tour quai square bois forêt plateau abbaye chapelle puy val pointe grotte
    synagogue temple jardin jardins cimetière hauteurs province région comté cité
    """)
  /// Lower-case words that begin the name of a street or square.
  static let streetHeads = WordSet("rue avenue boulevard place quai square impasse faubourg")

  /// Prepositions right before a place.
  static let placePrepositions = WordSet("à en vers près")

  /// Suffix words of adjectives that no ending tells.
  static let adjectives = WordSet(
    """
    suprême mondial unie unis unies uni libre libres rouge rouges vert verte verts vertes blanc
    blanche bleu bleue bleus noir noire jaune jaunes populaire populaires démocrate arabe arabes
    russe russes belge belges suisse suisses turc turque turcs turques grec grecque tchèque slovaque
    kurde kurdes serbe croate bulgare perse afghane afghan ouzbek kazakh corse basque catalan catalane
    catalans espagnol espagnole allemand allemande allemands iranien chiite sunnite druze copte maronite
    islamiste islamique laïque laïc catholique protestante juif juive musulman musulmane orthodoxe
    étrangère étrangères étranger étrangers adjoint adjointe permanent permanente sortant sortante
    spécial spéciale spéciaux général générale chef délégué déléguée chargé chargée élu élue
    unifiée unifié réunis indépendant indépendante résistant citoyen citoyenne paysanne
    ouvrière ouvrier vétéran historique intérimaire honoraire retraité retraitée suppléant titulaire
    """)

  /// Verbs that end like adjectives.
  static let verbsLikeAdjectives = WordSet(
    """
    explique indique applique implique critique complique communique réplique revendique fabrique
    arrive prive dérive cultive active motive poursuive vive suive suit constitue était avait aurait
    serait devrait pourrait voulait devait fait sait plait connait disait pouvait allait venait
    estimait affirmait déclarait assurait pensait ajoutait appel rappel éclaire déclare
    existe insiste persiste assiste résiste consiste attriste mal égal signal signale rappelle
    appelle révèle cale installe signalent vient tient devient revient obtient maintient soutient
    peint craint plaint contient détient appartient intervient parvient
    durant pendant avant devant suivant concernant moyennant cependant maintenant autant pourtant
    ayant étant disant faisant lors plus mais jamais désormais français-là moins
    """)
  /// The endings of adjectives, longest first.
  static let adjectiveEndings: [[UInt8]] = [
    "ionnelle", "iennes", "ienne", "iens", "ien", "aises", "aise", "ais", "oises", "oise", "ois",
    "aines", "aine", "ains", "ain", "éennes", "éenne", "éens", "éen", "ales", "ale", "aux", "al",
    "elles", "elle", "els", "el", "ives", "ive", "ifs", "if", "iques", "ique", "aires", "aire",
    "istes", "iste", "antes", "ante", "ants", "ant", "euses", "euse", "eux", "ées", "ée", "és", "é",
  ].map { Array($0.utf8) }

  /// Endings of nouns for people of a place, which are no names: `les Français`.
  static let demonymEndings: [[UInt8]] = [
    "ais", "aise", "aises", "ois", "oise", "oises", "ien", "iens", "ienne", "iennes", "ain", "ains",
    "aine", "aines", "éen", "éens", "éenne", "éennes", "ol", "ols", "ole", "oles", "istes", "ins",
    "ites", "ites", "ain", "esse",
  ].map { Array($0.utf8) }
  static let demonyms = WordSet(
    """
    russe russes belge belges suisse suisses turc turcs turque turques grec grecs grecque tchèque
    tchèques slovaque kurde kurdes serbe serbes croate croates bulgare bulgares arabe arabes juif juifs
    juive perse afghan afghans afghane ouzbek ouzbeks kazakh corse corses basque basques catalan
    catalans allemand allemands allemande allemandes espagnol espagnols espagnole anglais américain
    américains américaine européen européens britannique britanniques polonais musulman musulmans
    chrétien chrétiens tatars tatar tchétchène tchétchènes druze druzes copte coptes maronites
    hutu hutus tutsi tutsis touareg touaregs yézidi yézidis rohingya rohingyas ouïghour ouïghours
    slave slaves roms rom pachtoune sunnite chiite sunnites chiites moldave moldaves bretons breton suissesse suissesses italienne italien sud-africain sud-africaine néerlandais
    néerlandaise slovène slovènes maltais danois danoise chypriote chypriotes malgache malgaches
    bretonne normand normands basque gitans noirs noir blanc blancs québécois scandinaves
    """)

  /// Articles that stand before countries and seas more often than before other names.
  static let placeArticles = WordSet("au aux")
  /// The endings of many towns and countries.
  static let placeEndings: [[UInt8]] = [
    "ville", "court", "land", "lande", "stan", "bourg", "bourgh", "burg", "grad", "polis", "ac",
  ].map { Array($0.utf8) }
  /// First parts of hyphenated towns.
  static let townHeads = WordSet(
    "saint sainte mont val la le les ville villeneuve château pont port notre bois fort")
  /// Words inside hyphenated towns.
  static let townLinks = WordSet("sur sous en lès les le la de du des aux à et")
  /// Verbs of saying after which or before which people stand.
  static let speech = WordSet(
    """
    déclare affirme annonce estime assure indique précise ajoute explique souligne rappelle répond
    dénonce condamne confirme dément juge pense craint déplore regrette confie lance raconte poursuit
    """)

  /// Words of texts in which a letter and a number name a motorway.
  static let roads = ["autoroute", "autoroutes", "autoroutier", "autoroutière", "péage"].map {
    WordID(of: $0)
  }
  /// The letters of motorways, as ASCII.
  static let roadLetters: [UInt8] = [0x41, 0x4E]

  /// The endings of Russian names after one's father.
  static let patronymicEndings = ["itch", "ich", "vna", "ovic", "evic"]

  /// What follows a Roman number in an ordinal; nothing in a plain one.
  static let ordinalEndings: [[UInt8]] = ["", "e", "er", "re", "es", "ème"].map { Array($0.utf8) }
  /// Words before `à` after which people stand rather than places.
  static let toPeople = WordSet(
    """
    répond répondu répondait demande demandé demandait parle parlé parlait écrit confie confié dit
    succède succédé succèdera reproche reproché oppose opposé face grâce quant remis rend rendu donne
    donné associé associe attribué prêté hommage merci lettre proche opposition soutien rendre parler
    demander répondre
    """)
}
