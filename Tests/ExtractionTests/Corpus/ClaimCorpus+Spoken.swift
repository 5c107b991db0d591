extension ClaimCorpus {
  /// Incises, prepositions, colons and clauses, one sentence at a time.
  static let spoken = """
    ''La récolte sera bonne cette année'', a déclaré le ministre Paul Martin. ''Nous en sommes sûrs.''
      direct | Paul Martin | La récolte sera bonne cette année
      direct | Paul Martin | Nous en sommes sûrs

    ‘’La récolte sera bonne cette année’’, a-t-il dit.
      direct | ? | La récolte sera bonne cette année

    Les autorités sanitaires ont averti que la vague de chaleur durerait jusqu'à dimanche.
      indirect | autorités sanitaires | la vague de chaleur durerait jusqu'à dimanche

    D'après les premiers éléments de l'enquête, le conducteur roulait trop vite.
      indirect | premiers éléments de l'enquête | le conducteur roulait trop vite

    À en croire Paul Martin, le chantier sera fini en mai.
      indirect | Paul Martin | le chantier sera fini en mai

    Aux yeux de Paul Martin, le chantier est « un désastre ».
      mixed | Paul Martin | le chantier est « un désastre »

    De l'avis de Paul Martin, le chantier sera fini en mai.
      indirect | Paul Martin | le chantier sera fini en mai

    De source policière, deux suspects sont en fuite.
      indirect | source policière | deux suspects sont en fuite

    Deux suspects sont en fuite, a-t-on appris de source policière.
      indirect | source policière | Deux suspects sont en fuite

    Deux suspects sont en fuite, a-t-on appris auprès du parquet.
      indirect | parquet | Deux suspects sont en fuite

    Paul Martin assure que le pont est sûr, ajoutant que les travaux sont finis, avant de préciser que l'accès reste gratuit.
      indirect | Paul Martin | le pont est sûr
      indirect | Paul Martin | les travaux sont finis
      indirect | Paul Martin | l'accès reste gratuit

    Paul Martin a reconnu des erreurs. Et d'affirmer : « Nous ferons mieux la prochaine fois. »
      direct | Paul Martin | Nous ferons mieux la prochaine fois

    Le maire, interrogé par la presse locale, a répondu que la piscine rouvrirait.
      indirect | maire | la piscine rouvrirait

    Le pont a été décrit par Paul Martin comme « un chef-d'œuvre ».
      mixed | Paul Martin | un chef-d'œuvre

    Paul Martin dément que l'usine pollue la rivière.
      indirect | Paul Martin | l'usine pollue la rivière | denied

    Paul Martin se demande si l'usine fermera.
      indirect | Paul Martin | l'usine fermera | questioned

    Paul Martin se demande pourquoi l'usine ferme.
      indirect | Paul Martin | l'usine ferme | questioned

    L'usine fermera en mai, promet Paul Martin.
      indirect | Paul Martin | L'usine fermera en mai

    « L'usine fermera en mai » (Paul Martin)
      direct | Paul Martin | L'usine fermera en mai

    « L'usine fermera en mai » : Paul Martin persiste
      direct | Paul Martin | L'usine fermera en mai

    Paul Martin : « L'usine fermera en mai prochain »
      direct | Paul Martin | L'usine fermera en mai prochain

    Usine : Paul Martin annonce que le site fermera
      indirect | Paul Martin | le site fermera

    L'usine fermera, selon Paul Martin
      indirect | Paul Martin | L'usine fermera

    Le ministre de la Santé, Jean Petit, a expliqué mercredi devant l'Assemblée que l'hôpital manquait de lits.
      indirect | Jean Petit | l'hôpital manquait de lits

    Jean Petit, ministre de la Santé, s'est félicité que l'hôpital soit rénové.
      indirect | Jean Petit | l'hôpital soit rénové

    Selon le ministère, l'hôpital, qui compte deux cents lits, sera rénové.
      indirect | ministère | l'hôpital, qui compte deux cents lits, sera rénové

    L'hôpital, selon le ministère, sera rénové en mai.
      indirect | ministère | L'hôpital … sera rénové en mai

    L'hôpital sera, selon le ministère, rénové en mai.
      indirect | ministère | L'hôpital sera … rénové en mai

    La police dit que l'homme, âgé de 42 ans, est mort.
      indirect | police | l'homme, âgé de 42 ans, est mort

    Anne Durand dirige l'usine depuis mai. La directrice affirme que tout va bien.
      indirect | Anne Durand | tout va bien

    Anne Durand dirige l'usine. Elle pense que tout va bien et espère que les ventes suivront.
      indirect | Anne Durand | tout va bien
      indirect | Anne Durand | les ventes suivront

    Des habitants racontent que la maison a tremblé. Ils disent avoir eu peur.
      indirect | Des habitants | la maison a tremblé

    Une étude publiée mardi dans la revue Nature montre que les abeilles reculent.
      indirect | Une étude | les abeilles reculent

    Les chercheurs ont découvert que les abeilles reculaient.
      indirect | chercheurs | les abeilles reculaient

    Un sondage révèle que 60 % des habitants sont contre.
      indirect | Un sondage | 60 % des habitants sont contre

    Un rapport de la Cour des comptes estime que les coûts ont doublé.
      indirect | Un rapport de la Cour des comptes | les coûts ont doublé

    Dans un communiqué publié lundi, l'entreprise indique que le site rouvrira.
      indirect | entreprise | le site rouvrira

    Dans un tweet, Anne Durand écrit : « Le site rouvrira lundi matin. »
      direct | Anne Durand | Le site rouvrira lundi matin

    Interrogée par la radio, Anne Durand a confié : « Le site rouvrira lundi matin. »
      direct | Anne Durand | Le site rouvrira lundi matin

    « Le site rouvrira lundi », a tweeté Anne Durand.
      direct | Anne Durand | Le site rouvrira lundi

    « Le site rouvrira lundi », explique Anne Durand, directrice de l'usine, avant d'ajouter : « Tout est prêt. »
      direct | Anne Durand | Le site rouvrira lundi
      direct | Anne Durand | Tout est prêt

    Anne Durand a qualifié la décision d'« injuste » et de « dangereuse ».
      mixed | Anne Durand | injuste … dangereuse

    Anne Durand s'est dite « très inquiète » pour l'avenir du site.
      mixed | Anne Durand | très inquiète

    Les élus ont demandé que le site rouvre.
      indirect | élus | le site rouvre

    Elle n'exclut pas que le site ferme, a dit Anne Durand.
      indirect | Anne Durand | Elle n'exclut pas que le site ferme

    « Pourquoi fermer ? », s'interroge un salarié de l'usine.
      direct | un salarié de l'usine | Pourquoi fermer ? | questioned

    « Nous sommes à bout », témoigne Marie, infirmière depuis dix ans.
      direct | Marie | Nous sommes à bout

    « Nous sommes à bout », souffle l'une d'entre elles.
      direct | l'une d'entre elles | Nous sommes à bout

    Marie Leroy est infirmière. « Nous sommes à bout », lâche-t-elle. « Rien ne change ici. »
      direct | Marie Leroy | Nous sommes à bout
      direct | Marie Leroy | Rien ne change ici

    Le porte-parole du gouvernement, Marc Blanc, a jugé « inacceptable » la grève annoncée.
      mixed | Marc Blanc | « inacceptable » la grève annoncée

    Marc Blanc a estimé que « la grève est inacceptable » et que les trains rouleront.
      mixed | Marc Blanc | « la grève est inacceptable » et que les trains rouleront

    Marc Blanc a tenu à rappeler que la grève est un droit.
      indirect | Marc Blanc | la grève est un droit

    Marc Blanc rappelle qu'en 2015, la grève avait duré un mois.
      indirect | Marc Blanc | en 2015, la grève avait duré un mois

    Selon Marc Blanc et Anne Durand, la grève durera.
      indirect | Marc Blanc et Anne Durand | la grève durera

    La grève durera, estiment Marc Blanc et Anne Durand.
      indirect | Marc Blanc et Anne Durand | La grève durera

    L'accord est mort, a fait savoir jeudi à Genève le chef de la délégation suisse, Hans Meier.
      indirect | Hans Meier | L'accord est mort

    Le président Marc Blanc a annoncé lundi soir à la télévision qu'il ne se représenterait pas.
      indirect | Marc Blanc | il ne se représenterait pas

    L'hôpital, a-t-elle dit, sera rénové en mai.
      indirect | ? | L'hôpital … sera rénové en mai

    L'hôpital, a expliqué Paul Martin, sera rénové en mai.
      indirect | Paul Martin | L'hôpital … sera rénové en mai

    Le maire de Sartin, explique Paul Martin, a tout fait pour sauver l'usine.
      indirect | Paul Martin | Le maire de Sartin … a tout fait pour sauver l'usine

    Si l'usine ferme, prévient Paul Martin, la ville mourra.
      indirect | Paul Martin | Si l'usine ferme … la ville mourra

    Les enfants, disent les médecins, se remettent bien.
      indirect | médecins | Les enfants … se remettent bien

    Selon elle, les enfants se remettent bien.
      indirect | ? | les enfants se remettent bien

    Anne Durand est médecin à Sartin. Les enfants, dit-elle, se remettent bien.
      indirect | Anne Durand | Les enfants … se remettent bien

    Mme Durand a expliqué à la chaîne locale que les enfants se remettaient bien.
      indirect | Durand | les enfants se remettaient bien

    Le docteur Anne Durand, de l'hôpital de Sartin, a déclaré que les enfants se remettaient bien.
      indirect | Anne Durand | les enfants se remettaient bien

    "Nous avons eu peur", se souvient Anne Durand, 34 ans, mère de trois enfants.
      direct | Anne Durand | Nous avons eu peur

    "Nous avons eu peur", raconte cette mère de trois enfants. "Tout a tremblé."
      direct | cette mère de trois enfants | Nous avons eu peur
      direct | cette mère de trois enfants | Tout a tremblé

    "Nous avons eu peur. Tout a tremblé", a déclaré à l'agence Reuters un habitant du quartier.
      direct | un habitant du quartier | Nous avons eu peur. Tout a tremblé

    Un porte-parole de la police a déclaré à la radio : "Nous cherchons deux hommes."
      direct | Un porte-parole de la police | Nous cherchons deux hommes

    La police a confirmé que deux hommes avaient été arrêtés, mais n'a pas donné leurs noms.
      indirect | police | deux hommes avaient été arrêtés

    La police a confirmé que deux hommes avaient été arrêtés et que l'enquête continuait.
      indirect | police | deux hommes avaient été arrêtés et que l'enquête continuait

    Le ministère de la Santé a signalé 30 nouveaux cas, précisant que la plupart étaient bénins.
      indirect | ministère de la Santé | la plupart étaient bénins

    L'Organisation mondiale de la santé (OMS) recommande que les enfants soient vaccinés. L'OMS estime que le risque est faible.
      indirect | Organisation mondiale de la santé | les enfants soient vaccinés
      indirect | Organisation mondiale de la santé | le risque est faible

    Les experts de l'OMS ont souligné que le vaccin était sûr.
      indirect | experts de l'OMS | le vaccin était sûr

    Des témoins ont vu deux hommes s'enfuir. "Ils couraient vite", a dit l'un d'eux.
      direct | l'un d'eux | Ils couraient vite

    "Ils couraient vite", a dit un autre témoin, qui a préféré garder l'anonymat.
      direct | un autre témoin | Ils couraient vite

    Le président a ensuite déclaré, lors d'une conférence de presse, que l'accord était mort.
      indirect | président | l'accord était mort

    Le président Marc Blanc, qui était en visite à Sartin, a affirmé que l'accord était mort.
      indirect | Marc Blanc | l'accord était mort

    Marc Blanc a affirmé lundi que l'accord était mort, alors que les combats continuent dans le nord.
      indirect | Marc Blanc | l'accord était mort, alors que les combats continuent dans le nord

    Pour le président Marc Blanc, l'accord est mort.
      indirect | Marc Blanc | l'accord est mort

    Pour Marc Blanc, président de la région, l'accord est mort.
      indirect | Marc Blanc | l'accord est mort

    L'accord est mort, a ajouté le président.
      indirect | président | L'accord est mort

    Comme l'a dit Marc Blanc, l'accord est mort.
      indirect | Marc Blanc | l'accord est mort

    Marc Blanc a déclaré vouloir quitter "cette mascarade".
      mixed | Marc Blanc | vouloir quitter "cette mascarade"

    Marc Blanc accuse le gouvernement de "mentir au peuple".
      mixed | Marc Blanc | mentir au peuple

    Marc Blanc a accusé les rebelles d'avoir "violé l'accord" signé en mai.
      mixed | Marc Blanc | avoir "violé l'accord" signé en mai

    Marc Blanc a promis de "tout faire" pour sauver l'accord.
      mixed | Marc Blanc | tout faire

    Marc Blanc a parlé d'une "journée historique" pour le pays.
      mixed | Marc Blanc | une "journée historique" pour le pays

    Marc Blanc a salué "le courage" des soldats.
      mixed | Marc Blanc | "le courage" des soldats

    Marc Blanc a exprimé sa "profonde tristesse" après l'attaque.
      mixed | Marc Blanc | sa "profonde tristesse" après l'attaque

    L'attaque a été condamnée par Marc Blanc, qui a dénoncé un acte "lâche et odieux".
      mixed | Marc Blanc | un acte "lâche et odieux"

    L'opposition, elle, crie à la "fraude massive".
      mixed | opposition | la "fraude massive"

    L'opposition parle de "fraude", ce que le gouvernement nie.
      mixed | opposition | fraude

    Le gouvernement nie toute fraude. Il affirme que le vote a été libre.
      indirect | gouvernement | le vote a été libre

    Les États-Unis affirment que la Russie prépare une attaque. Moscou dément.
      indirect | États-Unis | la Russie prépare une attaque

    Washington affirme que Moscou prépare une attaque.
      indirect | Washington | Moscou prépare une attaque

    Le Kremlin a rejeté ces accusations, affirmant que l'exercice était prévu.
      indirect | Kremlin | l'exercice était prévu

    L'armée a indiqué dans un communiqué que trois soldats étaient morts. Elle ajoute que les recherches continuent.
      indirect | armée | trois soldats étaient morts
      indirect | armée | les recherches continuent

    Le communiqué précise que les recherches continuent.
      indirect | communiqué | les recherches continuent

    D'après le communiqué, les recherches continuent.
      indirect | communiqué | les recherches continuent

    Dans son rapport, l'ONG affirme que les prisons sont pleines.
      indirect | ONG | les prisons sont pleines

    Le rapport, publié mardi, affirme que les prisons sont pleines.
      indirect | rapport | les prisons sont pleines

    Terre Libre affirme dans son rapport que les prisons sont pleines. L'organisation dénonce "un scandale".
      indirect | Terre Libre | les prisons sont pleines
      mixed | organisation | un scandale

    Les chercheurs pensent que le virus vient d'un animal. "Nous n'avons pas encore de preuve", reconnaît Anne Durand, qui dirige l'équipe.
      indirect | chercheurs | le virus vient d'un animal
      direct | Anne Durand | Nous n'avons pas encore de preuve

    "Nous n'avons pas de preuve", reconnaît-elle, "mais nous cherchons."
      direct | ? | Nous n'avons pas de preuve
      direct | ? | mais nous cherchons

    La joueuse de 24 ans a dit qu'elle était prête.
      indirect | joueuse de 24 ans | elle était prête

    Le joueur a confié être "fatigué" après le match.
      mixed | joueur | être "fatigué" après le match

    "C'est un grand jour pour nous", s'est réjoui l'entraîneur de Sartin, Paul Leroy, après la victoire.
      direct | Paul Leroy | C'est un grand jour pour nous

    Interrogé sur son avenir, Paul Leroy a répondu qu'il restait.
      indirect | Paul Leroy | il restait

    Paul Leroy estime que son équipe peut gagner. "Nous sommes prêts", dit l'entraîneur.
      indirect | Paul Leroy | son équipe peut gagner
      direct | Paul Leroy | Nous sommes prêts

    Paul Leroy estime que son équipe peut gagner. "Nous sommes prêts", dit l'entraîneur de 45 ans.
      indirect | Paul Leroy | son équipe peut gagner
      direct | Paul Leroy | Nous sommes prêts

    Le tribunal a jugé que la loi était valable.
      indirect | tribunal | la loi était valable

    La loi stipule que le vote est secret.
      indirect | loi | le vote est secret

    Marc Blanc tweete que tout va bien.
      indirect | Marc Blanc | tout va bien

    Sur Twitter, Marc Blanc s'est dit "choqué" par les images.
      mixed | Marc Blanc | choqué

    Il y a "un risque réel" de guerre, avertit Marc Blanc.
      mixed | Marc Blanc | Il y a "un risque réel" de guerre

    Les images montrent que le pont est détruit.
      indirect | images | le pont est détruit
    """
}
