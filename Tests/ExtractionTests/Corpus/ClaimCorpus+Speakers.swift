extension ClaimCorpus {
  /// Who is meant: names, roles, pronouns and groups, over several sentences.
  static let speakers = """
    L'accord est mort, comme l'a rappelé Marc Blanc.
      indirect | Marc Blanc | L'accord est mort

    Le directeur de l'école, Jean Petit, a reçu les parents. "Les cours reprendront lundi", leur a-t-il dit. Les parents, eux, restent inquiets. "Nous attendons des preuves", explique l'un d'entre eux.
      direct | Jean Petit | Les cours reprendront lundi
      direct | l'un d'entre eux | Nous attendons des preuves

    Jean Petit a accusé Marc Blanc de mentir. Ce dernier a répondu qu'il avait les preuves.
      indirect | Marc Blanc | il avait les preuves

    Jean Petit a rencontré Anne Durand. Elle a dit que l'accord était proche.
      indirect | Anne Durand | l'accord était proche

    Jean Petit a rencontré Anne Durand. Il a dit que l'accord était proche.
      indirect | Jean Petit | l'accord était proche

    Le ministre des Finances, Jean Petit, et la ministre du Travail, Anne Durand, ont présenté la loi. La ministre a précisé que le texte serait voté en mai.
      indirect | Anne Durand | le texte serait voté en mai

    Selon l'avocat de Marc Blanc, Jean Petit, son client est innocent. "Il n'a rien fait", affirme l'avocat.
      indirect | Jean Petit | son client est innocent
      direct | Jean Petit | Il n'a rien fait

    Jean Petit, avocat de la famille, réclame une enquête. "La famille veut savoir", dit-il. Pour lui, le dossier est vide.
      direct | Jean Petit | La famille veut savoir
      indirect | Jean Petit | le dossier est vide

    La société Aquaval a publié ses comptes. L'entreprise annonce que les ventes ont baissé. Elle prévoit que l'année sera difficile.
      indirect | Aquaval | les ventes ont baissé
      indirect | Aquaval | l'année sera difficile

    La société Aquaval a publié ses comptes. Selon son directeur, Paul Leroy, l'année sera difficile. "Nous devons vendre", dit-il.
      indirect | Paul Leroy | l'année sera difficile
      direct | Paul Leroy | Nous devons vendre

    Le groupe rebelle a attaqué la ville. Ses combattants affirment que la ville est prise.
      indirect | Ses combattants | la ville est prise

    Amina a fui son village. "Nous avons marché toute la nuit", raconte-t-elle à notre reporter. "Il n'y avait plus rien." Elle espère que la guerre finira.
      direct | Amina | Nous avons marché toute la nuit
      direct | Amina | Il n'y avait plus rien
      indirect | Amina | la guerre finira

    Une habitante, qui n'a pas voulu donner son nom, a dit que les soldats étaient partis.
      indirect | Une habitante | les soldats étaient partis

    Le Grand Quotidien rapporte que la Maison-Blanche hésite. Le journal cite un conseiller, selon lequel rien n'est décidé.
      indirect | Grand Quotidien | la Maison-Blanche hésite

    Le navire a coulé, a annoncé l'agence Norpresse, citant le ministère de la Défense.
      indirect | Norpresse | Le navire a coulé

    Le chef de la police locale, le colonel Marc Blanc, a dit à la presse que rien n'avait été volé.
      indirect | Marc Blanc | rien n'avait été volé

    Le porte-parole Marc Blanc, cité par l'agence, a dit que rien n'avait été volé.
      indirect | Marc Blanc | rien n'avait été volé

    Moussa Diop a gagné la course dimanche à Dakar. Le Sénégalais a dit qu'il visait le titre. "Je suis prêt", a ajouté l'athlète de 25 ans.
      indirect | Moussa Diop | il visait le titre
      direct | Moussa Diop | Je suis prêt

    Le buteur de Sartin, Jean Petit, a marqué deux fois. "C'est une belle victoire", a lancé l'attaquant. Le joueur a ajouté que l'équipe progressait.
      direct | Jean Petit | C'est une belle victoire
      indirect | Jean Petit | l'équipe progressait

    L'attaquant ivoirien de 24 ans, Moussa Koné, a signé à Sartin. "C'est un rêve", dit le joueur. L'Ivoirien espère que la saison sera belle.
      direct | Moussa Koné | C'est un rêve
      indirect | Moussa Koné | la saison sera belle

    L'équipe de Sartin a perdu. "Nous avons mal joué", a regretté son entraîneur, Paul Leroy. "Il faut travailler."
      direct | Paul Leroy | Nous avons mal joué
      direct | Paul Leroy | Il faut travailler

    La chanteuse Sofia Rossi annonce qu'elle arrête. "C'est fini", écrit l'artiste italienne sur son compte. Elle explique être "épuisée".
      indirect | Sofia Rossi | elle arrête
      direct | Sofia Rossi | C'est fini
      mixed | Sofia Rossi | être "épuisée"

    Depuis son élection, le président Marc Blanc a promis que les prix baisseraient. Mais pour son rival, Jean Petit, "rien n'a changé". M. Petit affirme que les prix ont doublé.
      indirect | Marc Blanc | les prix baisseraient
      direct | Jean Petit | rien n'a changé
      indirect | Jean Petit | les prix ont doublé

    Le procureur a requis dix ans. Selon lui, l'accusé a menti. L'avocat de la défense, Me Jean Petit, a plaidé que son client était fou.
      indirect | procureur | l'accusé a menti
      indirect | Jean Petit | son client était fou

    Les parents de l'élève ont porté plainte. Ils accusent l'école d'avoir "caché la vérité". La directrice nie. Elle affirme que l'enquête est close.
      mixed | parents de l'élève | avoir "caché la vérité"
      indirect | directrice | l'enquête est close

    "Il pleut depuis trois jours et nous ne pouvons pas sortir", dit Amadou Ba, éleveur. Comme lui, des milliers d'éleveurs attendent. "Nos bêtes meurent", poursuit-il.
      direct | Amadou Ba | Il pleut depuis trois jours et nous ne pouvons pas sortir
      direct | Amadou Ba | Nos bêtes meurent

    L'ONU s'inquiète. Son secrétaire général, António Guerra, a appelé à "un cessez-le-feu immédiat". Il estime que la situation est grave.
      mixed | António Guerra | un cessez-le-feu immédiat
      indirect | António Guerra | la situation est grave

    L'ONU estime que la situation est grave. Elle demande que les combats cessent.
      indirect | ONU | la situation est grave
      indirect | ONU | les combats cessent

    Paul Leroy, du syndicat des mineurs, a déclaré : "La grève continue." Selon le syndicat, 80 % des mineurs la suivent.
      direct | Paul Leroy | La grève continue
      indirect | syndicat | 80 % des mineurs la suivent

    La grève continue, selon le syndicat. La direction, de son côté, assure que la production est normale.
      indirect | syndicat | La grève continue
      indirect | direction | la production est normale

    "Nous n'avons rien vu", ont déclaré les deux hommes. Ils affirment qu'ils dormaient.
      direct | deux hommes | Nous n'avons rien vu
      indirect | deux hommes | ils dormaient

    Jean Petit et Paul Leroy ont été arrêtés. Ils affirment qu'ils dormaient. "Nous n'avons rien vu", ont-ils déclaré.
      indirect | Jean Petit et Paul Leroy | ils dormaient
      direct | Jean Petit et Paul Leroy | Nous n'avons rien vu

    Une source proche du dossier a indiqué que l'enquête était close. La même source a ajouté que rien n'avait été trouvé.
      indirect | Une source proche du dossier | l'enquête était close
      indirect | Une source proche du dossier | rien n'avait été trouvé

    Anne Durand a dit à son mari que la maison brûlait. Il a répondu : "J'arrive."
      indirect | Anne Durand | la maison brûlait
      direct | son mari | J'arrive

    La présidente de l'association, Anne Durand, qui a créé le refuge en 2010, dit que les dons baissent. "On manque de tout", résume-t-elle.
      indirect | Anne Durand | les dons baissent
      direct | Anne Durand | On manque de tout

    Pour Anne Durand, de l'association Terre Vive, "il faut agir". Elle regrette que l'État tarde.
      direct | Anne Durand | il faut agir
      indirect | Anne Durand | l'État tarde

    Interrogée par nos confrères, Anne Durand ne cache pas sa colère : "On se moque de nous."
      direct | Anne Durand | On se moque de nous

    « On se moque de nous », s'emporte Anne Durand. Son avocat, Jean Petit, renchérit : « Le dossier est vide. » Et d'ajouter : « Nous irons au bout. »
      direct | Anne Durand | On se moque de nous
      direct | Jean Petit | Le dossier est vide
      direct | Jean Petit | Nous irons au bout

    L'Élysée a fait savoir que le président recevrait les familles. « Il les recevra jeudi », précise-t-on dans l'entourage du chef de l'État.
      indirect | Élysée | le président recevrait les familles
      direct | entourage du chef de l'État | Il les recevra jeudi
    """
}
