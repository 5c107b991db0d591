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
  static let groups = WordSet("famille couple groupe police équipe communauté gouvernement armée club fratrie duo trio")

  private static let lemmas = WordSet(
    """
    acteur activiste actrice administration adversaire agence agriculteur agricultrice allié alliée
    ambassadeur ambassadrice ami amie analyste arbitre archéologue armée artiste assemblée
    association astronome athlète auteur auteure autorité autrice avocat avocate banque banquier
    biologiste bureau cabinet cadre candidat candidate capitaine cardinal carte centre chanteur
    chanteuse chauffeur chaîne chef cheffe chercheur chercheuse chiffre citoyen client club
    coalition collectif collègue colonel combattant comité commandant commentateur commerçant
    commission communauté communiqué conseil consommateur cour critique diplomate diplomatie
    directeur direction directrice dirigeant dirigeante djihadiste document donnée défenseur
    délégation département député députée détenu détracteurs employé employée enquête enquêteur
    enseignant enseignante entraîneur entreprise expert experte exécutif famille fan femme fille
    fils fonctionnaire force frère fédération gendarme gendarmerie gens gouvernement gouverneur
    gouverneure groupe gréviste général géologue habitant habitante hebdomadaire historien homme
    homologue hôpital image imam indépendantiste infirmier infirmière institut institutions insurgé
    internaute investisseur islamiste jeune joueur joueuse journal journaliste journaux juge junte
    justice leader ligue magazine magistrat maire mairie manifestant marché mari migrant milice
    militaire militant militante ministre ministère mission mosquée mouvement musicien mère médecin
    média météorologue observateur observatoire officier ong opposant opposition organisation otage
    ouvrier ouvrière pape parent parlement paroisse parquet parti partisan passager patron patronne
    pays personne photo police policier policière pompier population porte-parole presse prince
    prisonnier proche procureur procureure professeur professeure prédécesseur préfecture préfet
    préfète présidence président présidente père pêcheur quotidien radio rapport rebelle recherche
    reine représentant représentante rescapé responsable rival rivale riverain roi réalisateur
    rébellion réfugié régime région résultat salarié salariée sauveteur scientifique secouriste
    secrétaire sismologue site société soignant soldat sondage sondeur source spécialiste
    statistique successeur supporter supporteurs survivant syndicat sélectionneur sénat sénateur
    sénatrice séparatiste sœur taliban terroriste texte travailleur tribunal troupe télévision
    témoin université utilisateur veuve victime vidéo villageois villageoise ville voisin voisine
    écologiste économiste écrivain église électeurs éleveur élu élue élève épouse équipe état étude
    étudiant étudiante évêque
    """)
}
