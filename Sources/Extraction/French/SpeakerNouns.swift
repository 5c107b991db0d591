import Linguistics

/// Nouns of those who speak: people by what they do, bodies, and documents, as lemmas.
enum SpeakerNouns {
  /// Whether a noun, or the lemma it is a form of, is one.
  static func contains(_ text: AnnotatedText, _ token: Int) -> Bool {
    if lemmas.contains(text.tokens[token].word) { return true }
    return text.smallAnalyses(of: token).contains {
      ($0.part == .noun || $0.part == .adjective) && lemmas.contains(text.lemma(of: token, $0))
    }
  }

  /// Nouns in the singular for several people, which `ils` may take up.
  static let groups = WordSet(
    "famille couple groupe police équipe communauté gouvernement armée club fratrie duo trio")

  private static let lemmas = WordSet(
    """
    académie accusé accusée acteur activiste actrice adjoint adjointe administration adolescent
    adolescente adversaire agence agent agresseur agriculteur agricultrice allié alliée alpiniste
    ambassade ambassadeur ambassadrice ami amie analyste animateur animatrice apiculteur
    apicultrice arbitre archiviste archéologue armée artiste assaillant assemblée association
    assureur astronome athlète attaquant auteur auteure automobiliste autorité autrice aviateur
    aviation avocat avocat-général avocate avocate-conseil ayatollah aéronautique banque banquier
    banquière baron baronne basketteur basketteuse beau-père belle-mère berger bergère
    bibliothécaire biologiste blessé blessée blogueur blogueuse boulanger boulangère boxeur boxeuse
    brigade bureau bureau-politique buteur bébé bénévole cabinet cabinet-conseil cadre caisse
    candidat candidate capitaine cardinal cardiologue carte centre chamane chambre champion
    championne chancellerie chanteur chanteuse chasseur chauffeur chaîne chef chef-d'orchestre
    cheffe chercheur chercheur-associé chercheuse chiffre chirurgien chirurgienne chorégraphe
    chroniqueur chroniqueuse chômeur chômeuse cinéaste citoyen clergé client cliente climatologue
    club coach coalition coiffeur coiffeuse collectif collectionneur collectionneuse collègue
    colonel combattant comité comité-directeur commandant commandement commentateur commerçant
    commissariat commission communauté communiqué compagne compagnie compagnon compositeur
    compositrice comte comtesse comédien comédienne condamné condamnée conducteur conductrice
    confrérie confédération conjoint conjointe conseil conseiller conseillère conservateur
    conservatrice consistoire consommateur constitutionnaliste constructeur consulat consultant
    consultante copain copine correspondant correspondante cour coureur coureuse courtier cousin
    cousine couturier critique créateur créatrice curé cycliste danseur danseuse designer diocèse
    diplomate diplomatie directeur direction directrice dirigeant dirigeante distributeur dj
    djihadiste document donnée douane dramaturge duc duchesse défenseur délégation délégué déléguée
    démographe département déplacé déplacée député députée députée-maire détenu détracteurs
    empereur employé employée enfant enquête enquêteur enseignant enseignante entraîneur
    entrepreneur entrepreneuse entreprise envoyé envoyée escadron exilé exilée expert experte
    exécutif famille fan femme fermier fermière fiancé fiancée fille fils finaliste firme
    fonctionnaire fondateur fondation fondatrice footballeur footballeuse force frère fédération
    galeriste gamin gamine garde-côte gardien gardienne garçon gendarme gendarmerie gens
    gouvernement gouverneur gouverneure grand-mère grand-père greffe groupe gréviste guide gymnaste
    géant général géographe géologue gérant gérante habitant habitante hebdomadaire historien homme
    homologue humanitaire humoriste hôpital hôtelier hôtelière hôtesse image imam impératrice
    indépendantiste infectiologue infirmier infirmière influenceur influenceuse ingénieur
    ingénieure inspection institut institutions insurgé international internationale internaute
    investisseur islamiste jeune joueur joueuse journal journaliste journaux judoka juge junte
    juriste jury justice kamikaze laboratoire leader libraire ligue locataire magazine magistrat
    maire mairie manager manifestant mannequin marathonien marathonienne marchand marchande marché
    mari marin marine membre metteur meurtrier migrant migrante milice militaire militant militante
    ministre ministère mission missionnaire moine moniteur monitrice mosquée mouvement mufti
    musicien musicienne mère médaillé médaillée médecin média médiateur médiatrice météorologue
    nageur nageuse neveu nièce négociateur négociatrice observateur observatoire officier oncle ong
    opposant opposition opérateur organisation orphelin orpheline otage ouvrier ouvrière pape
    parent parlement paroisse parquet parti partisan passager passant passante pasteur patient
    patiente patron patronne pays personne petit-fils pharmacien pharmacienne philosophe photo
    photographe pilote plaignant plaignante police policier policière politologue pompier
    population porte-parole porte-voix poète poétesse presse prince princesse prisonnier proche
    procureur procureur-général procureure producteur professeur professeure propriétaire
    prédécesseur préfecture préfet préfète préparateur présentateur présentatrice présidence
    président présidente prévenu prévenue prévisionniste prêtre psychiatre psychologue père
    pédiatre pêcheur pêcheuse quotidien rabbin rabbinat radio rappeur rappeuse rapport rebelle
    recherche rectorat reine religieuse reporter représentant représentante rescapé rescapée
    responsable restaurateur restauratrice retraité retraitée rival rivale riverain riveraine roi
    romancier romancière routier rugbyman réalisateur rébellion rédaction réfugié réfugiée régime
    région résident résidente résultat salarié salariée sauveteur scientifique scénariste
    secouriste secrétaire secrétariat serveur serveuse sinistré sinistrée sismologue site skieur
    skieuse skipper sociologue société soignant soigneur soldat sondage sondeur source sous-préfet
    sprinteur sprinteuse spécialiste start-up statisticien statisticienne statistique streamer
    studio styliste successeur sultan supporter supporteurs survivant survivante suspect suspecte
    syndicaliste syndicat sélectionneur sélectionneuse sénat sénateur sénatrice séparatiste sœur
    taliban tante technicien technicienne tennisman terroriste texte think-tank tireur trader
    traducteur traductrice travailleur tribunal troupe télévision témoin université utilisateur
    vainqueur vatican vendeur vendeuse veuf veuve victime vidéaste vidéo vigile vigneron vigneronne
    villageois villageoise ville virologue voisin voisine volontaire vétérinaire youtubeur
    youtubeuse écologiste économiste écrivain éditeur éditorialiste église électeurs éleveur élu
    élue élève émir émissaire épidémiologiste épouse équipe état état-major étude étudiant
    étudiante évêque
    """)
}
