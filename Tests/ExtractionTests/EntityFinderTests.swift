import Testing

@testable import Extraction

@Suite struct EntityFinderTests {
  @Test(arguments: [
    "Hier, le président {P Anna Berg} est arrivée à {L Kiev}.",
    "Selon {P Jean-Luc Vasseur}, la route vers {L Mossoul} est coupée.",
    "Le général russe {P Viktor Zarenko} a salué {P Ludwig van Eicken}.",
    "M. {P Tarabout} et Mme {P Oger} se sont vus avec {P Charles de Vauvray}.",
    "La lettre de {P J.-P. Dornac} à {P Ursula von der Mark} a été lue par {P Omar al-Rachidi}.",
    "{P Marthe Le Braz} a parlé. {P Le Braz} a été applaudie.",
    "Pour {P Valérie Giscard d’Ambly}, c’est non.",
    "L’Espagnol {P Pablo Ruano} a battu le Suisse {P Emil Frey}.",
    "Le maire {O PS} {P Luc Ferrand} se retire.",
  ])
  func `people are found with all words of their names and no title`(marked: String) throws {
    let expected = MarkedNames(marked)
    try #expect(FoundNames(expected.text).marked == expected.names)
  }

  @Test(arguments: [
    "La trêve tient en {L Syrie}, en {L Corée du Nord} et au {L Burkina Faso}.",
    "Il vit à {L Saint-Ouen-l’Aumône}, près de {L Paris}.",
    "Les pluies ont noyé {L La Rochelle} puis {L Le Havre}.",
    "Le cortège part de la {L place de la République} vers la {L rue de Rivoli}.",
    "Le village de {L Brazeuil} est coupé du monde.",
    "{L Moscou} a réagi. {L Pékin} se tait.",
    "{L France} : grève à {L Lyon} ({L Rhône}).",
    "Sur l’autoroute, l’{L A7} est fermée.",
    "« {L Kaboul} est calme », dit-il.",
    "Il part pour {L Villers-sur-Orne}.",
  ])
  func `places are found`(marked: String) throws {
    let expected = MarkedNames(marked)
    try #expect(FoundNames(expected.text).marked == expected.names)
  }

  @Test(arguments: [
    "Selon l’{O ONU} et l’{O Union européenne}, la trêve tient.",
    "La {O Cour pénale internationale} a saisi le {O Conseil de sécurité}.",
    "La {O Maison-Blanche} dément, dit l’{O Agence France-Presse}.",
    "Le {O Front de libération du plateau} a rendu les armes.",
    "L’{O Association des riverains du canal} ({O ARC}) a porté plainte.",
    "Invité de {O France 2}, puis de {O BFMTV}, il lit {O Le Monde}.",
    "Le groupe {O Varenor} rachète {O Delmas Industries}.",
    "Un élu du {O RDV} a quitté la salle.",
    "L’{O Assemblée nationale} a voté, le {O Sénat} aussi.",
  ])
  func `organizations are found, those in small letters after their first word too`(marked: String)
    throws
  {
    let expected = MarkedNames(marked)
    try #expect(FoundNames(expected.text).marked == expected.names)
  }

  @Test(arguments: [
    "Les Français ont voté dimanche, les Maliens lundi.",
    "Un Belge et une Italienne ont été secourus.",
    "Cependant, rien n’a bougé. Dans la rue, Noël approche.",
    "Le Premier ministre et le Président ont dîné.",
    "Chanteur et musicien, il avait vingt ans.",
    "Interrogé hier, il a nié. « Rien de tel », a-t-il dit.",
    "La Coupe du monde et les Jeux olympiques approchent.",
    "TOUS LES PONTS SONT FERMÉS CE SOIR",
    "Internet est en panne. Dieu merci, le XXe siècle est loin.",
    "Football : une victoire de plus",
    "Le pont fait 3 km. Mme, M., Dr",
    "",
  ])
  func `words with a capital that are no names are left alone`(text: String) throws {
    try #expect(FoundNames(text).marked == [])
  }

  @Test(arguments: [
    "A ", "Le ", "Jean ", "Conseil de droits ", "M. ", "L’", "( ", "de ", "« Y », ",
  ])
  func `no text is too odd, and names never overlap`(piece: String) throws {
    let found = try FoundNames(String(repeating: piece, count: 2000))
    var end = 0
    for mention in found.names.mentions {
      #expect(mention.tokens.lowerBound >= end && !mention.tokens.isEmpty)
      end = mention.tokens.upperBound
    }
    #expect(end <= found.text.tokens.count)
  }
}
