extension ClaimCorpus {
  /// A few quoted words in a sentence of the journalist.
  static let quotedWords = """
    Anne Durand s'est engagée à ce que la loi soit votée.
      indirect | Anne Durand | la loi soit votée

    Anne Durand a qualifié la loi de "juste" et "claire".
      mixed | Anne Durand | juste … claire

    Pour Anne Durand, cette loi "protège les faibles" et "punit les forts".
      mixed | Anne Durand | cette loi "protège les faibles" et "punit les forts"

    Le texte, jugé "dangereux" par l'opposition, sera voté.
      mixed | opposition | dangereux

    Le texte est "dangereux", selon l'opposition.
      mixed | opposition | Le texte est "dangereux"

    L'opposition juge le texte "dangereux".
      mixed | opposition | le texte "dangereux"

    L'opposition a jugé le texte "dangereux pour les libertés" et demande son retrait.
      mixed | opposition | le texte "dangereux pour les libertés"

    L'opposition redoute "un retour en arrière".
      mixed | opposition | un retour en arrière

    L'opposition dénonce un texte "dangereux" et "liberticide".
      mixed | opposition | un texte "dangereux" et "liberticide"

    L'opposition s'est dite "choquée" et a promis de "tout faire" pour bloquer le texte.
      mixed | opposition | choquée
      mixed | opposition | tout faire

    Le ministre a réaffirmé son soutien "total" au texte.
      mixed | ministre | son soutien "total" au texte

    Le ministre s'est excusé pour des propos "maladroits".
      mixed | ministre | des propos "maladroits"

    Le ministre a appelé les députés à "voter sans peur".
      mixed | ministre | voter sans peur

    Le ministre a estimé qu'il n'y avait "aucune raison" de reculer.
      mixed | ministre | il n'y avait "aucune raison" de reculer

    Le ministre a estimé n'avoir "aucune raison" de reculer.
      mixed | ministre | n'avoir "aucune raison" de reculer

    "Aucune raison de reculer", estime le ministre.
      direct | ministre | Aucune raison de reculer

    Le ministre n'a "aucune raison" de reculer, a-t-il dit.
      mixed | ministre | Le ministre n'a "aucune raison" de reculer

    Le ministre, qui se dit "serein", a reçu la presse.
      mixed | ministre | serein

    Les manifestants ont crié : "Démission !"
      direct | manifestants | Démission !

    Elle décrit son père comme "un homme bon".
      mixed | ? | son père comme "un homme bon"

    Elle a ajouté : "Je ne regrette rien", et qu'elle recommencerait.
      direct | ? | Je ne regrette rien

    Elle a dit "ne rien regretter".
      mixed | ? | ne rien regretter

    Il a remercié "tous ceux" qui l'ont aidé.
      mixed | ? | "tous ceux" qui l'ont aidé

    Il a souligné "l'importance" de l'accord.
      mixed | ? | "l'importance" de l'accord

    Il a assuré le pays du "soutien indéfectible" de l'alliance.
      mixed | ? | soutien indéfectible

    L'accord est une "étape historique", s'est félicité le président Marc Blanc.
      mixed | Marc Blanc | L'accord est une "étape historique"

    L'accord, "historique" selon Marc Blanc, sera signé lundi.
      mixed | Marc Blanc | L'accord, "historique" … sera signé lundi

    L'accord, que Marc Blanc juge "historique", sera signé lundi.
      mixed | Marc Blanc | historique

    L'accord, qualifié d'"historique" par Marc Blanc, sera signé lundi.
      mixed | Marc Blanc | historique

    Marc Blanc a accueilli l'accord comme "un tournant".
      mixed | Marc Blanc | l'accord comme "un tournant"

    Le président Marc Blanc a mis en garde contre "une guerre sans fin".
      mixed | Marc Blanc | une guerre sans fin

    Il a déclaré que l'opération "Aube" était finie.
      mixed | ? | l'opération "Aube" était finie
    """
}
