import Linguistics

/// Nouns for what a person is or does, as they stand beside a name.
enum Roles {
  /// A noun for a role: its singular, and the gender that its form tells.
  struct Noun: Sendable {
    var word: WordID
    var gender: Gender?
  }

  static let nouns = WordTable<Noun>(
    words(masculine, .masculine) + words(feminine, .feminine) + words(either, nil))

  /// The singular of each role, as a word.
  static let written = WordTable<String>(
    (masculine + " " + feminine + " " + either).split(whereSeparator: \.isWhitespace).map {
      (String($0), String($0))
    })

  /// The gender that an article tells.
  static let articleGender = WordTable<Gender>([
    ("le", .masculine), ("un", .masculine), ("du", .masculine), ("au", .masculine),
    ("la", .feminine), ("une", .feminine), ("cette", .feminine), ("sa", .feminine),
  ])

  /// The nouns of a list and their plurals.
  private static func words(_ list: String, _ gender: Gender?) -> [(String, Noun)] {
    list.split(whereSeparator: \.isWhitespace).flatMap { word in
      let noun = Noun(word: WordID(of: String(word)), gender: gender)
      return [(String(word), noun), (word + "s", noun)]
    }
  }

  private static let masculine =
    """
    président vice-président ex-président coprésident premier-ministre chancelier vice-chancelier
    général colonel lieutenant-colonel lieutenant capitaine commandant amiral vice-amiral
    contre-amiral maréchal sergent caporal adjudant brigadier major soldat officier directeur
    ex-directeur codirecteur sous-directeur député eurodéputé sénateur préfet sous-préfet procureur
    vice-procureur avocat magistrat ambassadeur consul roi prince duc comte baron empereur tsar
    sultan émir pape cardinal évêque archevêque imam rabbin pasteur prêtre patriarche curé père
    dirigeant patron fondateur cofondateur créateur inventeur militant candidat élu conseiller
    chercheur professeur historien écrivain auteur romancier chanteur rappeur acteur comédien
    réalisateur producteur musicien compositeur danseur sculpteur dessinateur caricaturiste
    footballeur joueur rugbyman basketteur entraîneur sélectionneur attaquant défenseur gardien
    milieu buteur champion coureur boxeur nageur skieur sprinteur navigateur ingénieur entrepreneur
    homme garçon opposant dissident délégué représentant coordinateur coordonnateur inspecteur
    policier douanier agent expert consultant étudiant frère fils époux mari compagnon ami cousin
    neveu oncle grand-père animateur présentateur rédacteur chroniqueur éditeur correspondant
    envoyé négociateur médiateur rapporteur conducteur chauffeur boulanger agriculteur éleveur
    vigneron pêcheur marchand commerçant cuisinier chirurgien infirmier pharmacien physicien
    mathématicien magnat gouverneur vice-gouverneur trésorier administrateur instituteur enseignant
    lanceur tireur agresseur assaillant meurtrier suspect combattant chef ex-chef sous-chef n°2
    numéro bâtonnier greffier huissier contrôleur banquier financier industriel armateur couturier
    parolier prédicateur mufti ayatollah hojatoleslam shah raïs caïd héritier régent souverain
    monarque dictateur putschiste doyen recteur proviseur technicien manager coach vétéran ailier
    milieu-offensif avant-centre tennisman survivant résident vendeur patient client passager
    blessé rescapé villageois citoyen électeur réfugié migrant exilé détenu accusé prévenu
    plaignant parent grand-parent principal directeur-général président-directeur metteur arbitre
    pdg dg ceo secouriste pompier
    """
  private static let feminine =
    """
    présidente vice-présidente ex-présidente coprésidente chancelière générale colonelle capitaine
    commandante directrice ex-directrice codirectrice députée eurodéputée sénatrice préfète
    sous-préfète procureure avocate magistrate ambassadrice consule reine princesse duchesse
    comtesse baronne impératrice dirigeante patronne fondatrice cofondatrice créatrice militante
    candidate élue conseillère chercheuse chercheure professeure historienne écrivaine autrice
    auteure romancière chanteuse rappeuse actrice comédienne réalisatrice productrice musicienne
    compositrice danseuse sculptrice dessinatrice footballeuse joueuse entraîneuse gardienne
    championne coureuse boxeuse nageuse skieuse navigatrice ingénieure entrepreneuse femme fille
    opposante dissidente déléguée représentante coordinatrice coordonnatrice inspectrice policière
    agente experte consultante étudiante sœur épouse compagne amie cousine nièce tante grand-mère
    mère veuve animatrice présentatrice rédactrice chroniqueuse éditrice correspondante envoyée
    négociatrice médiatrice rapporteuse conductrice boulangère agricultrice éleveuse vigneronne
    commerçante cuisinière chirurgienne infirmière pharmacienne physicienne mathématicienne
    gouverneure vice-gouverneure trésorière administratrice institutrice enseignante cheffe
    survivante résidente vendeuse patiente cliente passagère rescapée villageoise citoyenne
    électrice réfugiée migrante exilée détenue accusée prévenue plaignante technicienne chèfe
    lanceuse héritière souveraine doyenne rectrice proviseure contrôleuse banquière
    """
  private static let either =
    """
    ministre vice-ministre ex-ministre maire ex-maire juge chef secrétaire sous-secrétaire
    porte-parole membre leader syndicaliste économiste sociologue politologue médecin journaliste
    artiste peintre photographe cinéaste scénariste athlète cycliste pilote astronaute spationaute
    cosmonaute milliardaire rebelle responsable coresponsable commissaire gendarme analyste
    spécialiste activiste écologiste victime témoin propriétaire gérant gérante militaire poète
    philosophe géographe anthropologue psychiatre virologue épidémiologiste épidémiologue
    vétérinaire géologue interprète guitariste pianiste violoniste styliste architecte libraire
    céréaliériste bénévole humanitaire diplomate figure tête star vedette personnalité habitant
    habitante retraité retraitée ouvrier ouvrière salarié salariée employé employée psychologue
    chimiste astronome biologiste climatologue fonctionnaire terroriste djihadiste humoriste
    gestionnaire guide gymnaste locataire notaire adjoint adjointe chargé chargée collègue camarade
    otage prisonnier prisonnière lauréat lauréate prix vainqueur finaliste internationale
    """

  /// Other names of an office, from their noun on.
  static let offices: [(words: [WordID], office: WordID)] = [
    office("chef de l' État", "président"), office("chef de l' Etat", "président"),
    office("chef du gouvernement", "ministre"), office("chef de la diplomatie", "ministre"),
  ]

  private static func office(_ words: String, _ name: String) -> ([WordID], WordID) {
    (words.split(separator: " ").map { WordID(of: String($0)) }, WordID(of: name))
  }

  /// Nouns that may name anyone, whatever the office: `l’homme`, `la responsable`.
  static let general = WordSet(
    """
    homme femme responsable dirigeant dirigeante chef cheffe patron patronne élu élue auteur
    autrice auteure candidat candidate artiste star vedette jeune leader militant militante
    professionnel joueur joueuse footballeur footballeuse attaquant attaquante défenseur gardien
    gardienne milieu buteur capitaine champion championne international internationale entraîneur
    entraîneuse coach manager technicien sélectionneur athlète sprinteur sprinteuse opposant
    opposante politicien politicienne vétéran activiste
    """)

  /// Nouns for what someone does, which may follow another such noun for the same person as long as
  /// nobody else has spoken: `l’actrice`, then `la chanteuse`.
  static let epithets = WordSet(
    """
    chercheur chercheuse professeur professeure chanteur chanteuse rappeur rappeuse acteur actrice
    comédien comédienne musicien musicienne écrivain écrivaine romancier romancière cinéaste
    réalisateur réalisatrice scientifique expert experte spécialiste médecin avocat avocate
    diplomate journaliste milliardaire entrepreneur entrepreneuse mère père fille fils veuve
    étudiant étudiante adolescent adolescente accusé accusée suspect prévenu victime survivant
    survivante rescapé rescapée
    """)

  /// Nouns for what an organization is, as they stand right before its name.
  static let organization = WordSet(
    """
    groupe société entreprise firme compagnie constructeur équipementier opérateur distributeur
    association ong organisation fondation fédération syndicat parti mouvement collectif coalition
    agence institut institution université quotidien journal hebdomadaire magazine mensuel revue
    site chaîne radio télévision station club équipe formation banque assureur laboratoire filiale
    marque géant start-up startup plateforme réseau éditeur chaine cabinet ligue guérilla milice
    groupuscule observatoire armurier avionneur transporteur studio label tabloïd portail blog
    centrale confédération franchise enseigne promotion
    """)
  /// Nouns for what a place is, right before its name or joined to it by `de`.
  static let place = WordSet(
    """
    ville commune village localité province région district canton département wilaya gouvernorat
    capitale quartier faubourg île archipel presqu'île péninsule port aéroport base camp prison
    vallée plaine forêt lac fleuve rivière mer océan mont col massif désert frontière état
    territoire enclave banlieue bourg bourgade hameau municipalité métropole agglomération
    préfecture sous-préfecture comté oblast arrondissement cité station planète étoile barrage
    centrale stade raffinerie mine autoroute cap golfe baie côte oasis bidonville favela
    """)
}
