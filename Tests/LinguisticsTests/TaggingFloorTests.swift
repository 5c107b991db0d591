import Testing

@testable import Linguistics

/// Floors for what was learned, on sentences of our own; tables of exact cases stand beside.
@Suite struct TaggingFloorTests {
  @Test func `nearly every word has its part of speech`() throws {
    let language = try LanguageModel.french()
    var right = 0
    var count = 0
    for sentence in Self.tagged {
      let pairs = sentence.split(separator: " ").map { $0.split(separator: "/") }
      let words = pairs.map { $0[0].last == "'" ? String($0[0]) : $0[0] + " " }.joined()
      let found = language.read(words)
      #expect(found.tokens.map { found.string($0) } == pairs.map { String($0[0]) })
      count += pairs.count
      right += zip(found.tags, pairs).count { $0.universal == String($1[1]) }
    }
    #expect(count > 90)
    #expect(right * 100 >= count * 95)
  }

  private static let tagged = [
    "Le/DET ministre/NOUN a/AUX déclaré/VERB que/SCONJ la/DET route/NOUN était/AUX coupée/VERB ./PUNCT",
    "Selon/ADP lui/PRON ,/PUNCT trois/NUM ponts/NOUN ont/AUX cédé/VERB hier/ADV ./PUNCT",
    "Elle/PRON affirme/VERB ne/ADV pas/ADV savoir/VERB qui/PRON a/AUX signé/VERB ./PUNCT",
    "L'/DET armée/NOUN russe/ADJ se/PRON retire/VERB du/ADP+DET plateau/NOUN ./PUNCT",
    "Anna/PROPN Berg/PROPN vit/VERB à/ADP Kiev/PROPN avec/ADP son/DET frère/NOUN ./PUNCT",
    "Nous/PRON voulons/VERB des/DET réponses/NOUN claires/ADJ et/CCONJ rapides/ADJ ./PUNCT",
    "En/ADP 2017/NUM ,/PUNCT la/DET ville/NOUN comptait/VERB 12/NUM écoles/NOUN ./PUNCT",
    "Les/DET pompiers/NOUN disent/VERB avoir/AUX maîtrisé/VERB le/DET feu/NOUN ./PUNCT",
    "Il/PRON faut/VERB partir/VERB avant/ADP la/DET nuit/NOUN ,/PUNCT dit/VERB le/DET maire/NOUN ./PUNCT",
    "Cette/DET loi/NOUN sera/AUX votée/VERB lorsque/SCONJ le/DET Sénat/PROPN reviendra/VERB ./PUNCT",
    "On/PRON parle/VERB aux/ADP+DET habitants/NOUN que/PRON le/DET fleuve/NOUN menace/VERB ./PUNCT",
  ]

  @Test func `most names are found, with few made up`() throws {
    let language = try LanguageModel.french()
    var right = 0
    var given = 0
    var wanted = 0
    for marked in Self.named {
      let (text, names) = Self.unmarked(marked)
      let read = language.read(text)
      let found = read.names.map {
        "\("PLO".prefix(Int($0.type.rawValue) + 1).last ?? "?") \(read.string(read.range($0.tokens)))"
      }
      right += Set(found).intersection(names).count
      given += found.count
      wanted += names.count
    }
    #expect(wanted > 40)
    #expect(right * 100 >= wanted * 80)
    #expect(right * 100 >= given * 85)
  }

  /// The text without the marks `{P …}`, `{L …}`, `{O …}`, and the names in them.
  private static func unmarked(_ marked: String) -> (String, Set<String>) {
    var text = ""
    var names: Set<String> = []
    for piece in marked.split(separator: "{", omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: "}") else {
        text += piece
        continue
      }
      names.insert(String(piece[..<end]))
      text += piece[..<end].dropFirst(2) + piece[piece.index(after: end)...]
    }
    return (text, names)
  }

  private static let named = [
    "Le maire de {L Brazeuil}, {P Luc Orsel}, a reçu hier la ministre {P Anne Vidon}.",
    "Selon l’{O Organisation mondiale du lait} ({O OML}), la collecte recule en {L France}.",
    "{P Piotr Zarenko}, porte-parole de l’armée, a parlé à {L Moscou}. Pour {P Zarenko}, tout va bien.",
    "La {O Fédération des pêcheurs} accuse le groupe {O Varenor} d’avoir pollué la {L Sarnelle}.",
    "L’{O ONU} et l’{O Union européenne} condamnent l’attaque, dit {P Maria Keller} à {L Genève}.",
    "Né à {L Lyon}, {P Jean-Marc Tarin} a étudié à {L Toulouse} avant de rejoindre la {O SNCF}.",
    "Le {O Parti des vallées} a gagné trois sièges en {L Bretagne}, selon {O Le Monde}.",
    "Au {L Mali}, deux soldats ont été blessés près de {L Gao}, annonce l’{O AFP}.",
    "« C’est une honte », s’indigne {P Awa Diop}, avocate à {L Dakar}. {P Diop} demande une enquête.",
    "Le président {P Ahmed Belkacem} a quitté {L Alger} pour {L Tunis}, où l’attend {P Nora Haddad}.",
    "La {O Croix-Rouge} a ouvert un centre à {L Port-au-Prince}, en {L Haïti}.",
    "L’entreprise {O Delmas Industries} supprime 200 postes à {L Roubaix} et à {L Lille}.",
    "{P Donald K. Marsh} a battu {P Helen Brook} dans l’{L Ohio}, selon {O CNN}.",
    "Les Maliens ont voté dimanche ; il faut attendre lundi pour les résultats.",
    "Interrogé hier, il a nié. « Rien de tel », a-t-il dit au juge.",
    "La flotte quitte la {L mer Noire} pour l’{L océan Indien}.",
    "L’{O Observatoire des libertés publiques} et {O Médecins sans frontières} protestent.",
    "L’{O Institut pour l’étude des crues} le confirme.",
    "Le député {P Ahmed ben Youssouf} répond à {P N’Goran}.",
    "« Rien n’est joué », dit {P Le Braz}.",
    "La ministre des Affaires étrangères était absente.",
    "Le {O ministère russe de la Défense} n’a rien dit.",
  ]
}
