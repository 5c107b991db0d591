extension ClaimCorpus {
  /// Clauses after a cue, and where they end.
  static let clauses = """
    Les autorités disent que l'homme est mort, tandis que l'opposition affirme qu'il est en prison.
      indirect | autorités | l'homme est mort
      indirect | opposition | il est en prison

    La police dit que l'homme est mort et sa famille affirme qu'il respirait encore.
      indirect | police | l'homme est mort
      indirect | sa famille | il respirait encore

    Anne Durand, dont le frère est mort dans l'incendie, dit que les secours ont tardé.
      indirect | Anne Durand | les secours ont tardé

    Anne Durand avait précédemment déclaré que le pont était sûr.
      indirect | Anne Durand | le pont était sûr

    Anne Durand aurait déclaré que le pont était sûr.
      indirect | Anne Durand | le pont était sûr

    Anne Durand se dit convaincue que le pont est sûr.
      indirect | Anne Durand | le pont est sûr

    Anne Durand insiste sur le fait que le pont est sûr.
      indirect | Anne Durand | le pont est sûr

    Anne Durand a fait valoir que le pont était sûr et a exigé une enquête.
      indirect | Anne Durand | le pont était sûr

    Anne Durand a confirmé à notre journal que le pont était fermé.
      indirect | Anne Durand | le pont était fermé

    Anne Durand a également ajouté que, si la pluie continuait, le pont fermerait.
      indirect | Anne Durand | si la pluie continuait, le pont fermerait

    Dans une lettre adressée au maire, Anne Durand demande que le pont soit fermé.
      indirect | Anne Durand | le pont soit fermé

    Anne Durand a envoyé une lettre au maire, dans laquelle elle demande que le pont soit fermé.
      indirect | Anne Durand | le pont soit fermé

    Anne Durand a publié un message affirmant que le pont était fermé.
      indirect | Anne Durand | le pont était fermé

    Dans un message publié sur son compte, Anne Durand affirme que le pont est fermé.
      indirect | Anne Durand | le pont est fermé

    Le pont est fermé et ne rouvrira pas avant mai, a-t-elle expliqué, et les bus seront déviés.
      indirect | ? | Le pont est fermé et ne rouvrira pas avant mai

    Le pont, qui a été fermé lundi, rouvrira en mai, selon la mairie.
      indirect | mairie | Le pont, qui a été fermé lundi, rouvrira en mai

    Selon la mairie, qui a publié un communiqué lundi, le pont rouvrira en mai.
      indirect | mairie | le pont rouvrira en mai

    Selon un communiqué de la mairie publié lundi, le pont rouvrira en mai.
      indirect | un communiqué de la mairie | le pont rouvrira en mai

    Selon une étude de l'université de Sartin, les oiseaux disparaissent.
      indirect | une étude de l'université de Sartin | les oiseaux disparaissent

    Selon une nouvelle étude publiée dans la revue Science, les oiseaux disparaissent.
      indirect | une nouvelle étude | les oiseaux disparaissent

    Selon le rapport, plus de la moitié des oiseaux ont disparu depuis 1980.
      indirect | rapport | plus de la moitié des oiseaux ont disparu depuis 1980

    Selon des chercheurs suisses, les oiseaux disparaissent, mais d'autres scientifiques en doutent.
      indirect | des chercheurs suisses | les oiseaux disparaissent, mais d'autres scientifiques en doutent

    Les oiseaux disparaissent, mais, selon Anne Durand, il n'est pas trop tard.
      indirect | Anne Durand | il n'est pas trop tard

    Si les oiseaux disparaissent, c'est, selon Anne Durand, à cause des pesticides.
      indirect | Anne Durand | Si les oiseaux disparaissent, c'est … à cause des pesticides

    Les oiseaux disparaissent et les insectes aussi, selon Anne Durand, qui dirige l'étude.
      indirect | Anne Durand | Les oiseaux disparaissent et les insectes aussi

    Les scientifiques estiment que la moitié des oiseaux ont disparu.
      indirect | scientifiques | la moitié des oiseaux ont disparu

    Les scientifiques s'attendent à ce que la moitié des oiseaux disparaisse.
      indirect | scientifiques | la moitié des oiseaux disparaisse

    Anne Durand espère que son étude aidera les oiseaux. "Il est encore temps", veut-elle croire.
      indirect | Anne Durand | son étude aidera les oiseaux
      direct | Anne Durand | Il est encore temps

    Il estime qu'il a raison, dit Anne Durand, mais il se trompe.
      indirect | ? | il a raison

    Anne Durand croit savoir que la loi sera votée.
      indirect | Anne Durand | la loi sera votée

    Anne Durand s'inquiète que la loi soit votée.
      indirect | Anne Durand | la loi soit votée

    Anne Durand a prévenu les députés que la loi serait votée.
      indirect | Anne Durand | la loi serait votée

    Anne Durand affirme dans une interview au journal Le Matin que la loi sera votée.
      indirect | Anne Durand | la loi sera votée

    « La loi sera votée », assure Anne Durand au journal Le Matin.
      direct | Anne Durand | La loi sera votée

    « La loi, assure Anne Durand, sera votée. »
      direct | Anne Durand | La loi … sera votée

    « La loi sera votée. Je m'y engage », a promis Anne Durand devant les députés réunis à Sartin.
      direct | Anne Durand | La loi sera votée. Je m'y engage

    La loi sera « votée avant l'été », selon Anne Durand.
      mixed | Anne Durand | La loi sera « votée avant l'été »

    La loi sera votée « avant l'été », promet Anne Durand, et entrera en vigueur en janvier.
      mixed | Anne Durand | La loi sera votée « avant l'été »

    Anne Durand a reconnu que la loi était "imparfaite", mais a promis de la corriger.
      mixed | Anne Durand | la loi était "imparfaite"

    Jean Petit, 40 ans, dit avoir perdu son emploi. Il raconte que l'usine a fermé en une nuit.
      indirect | Jean Petit | l'usine a fermé en une nuit

    Jean Petit a perdu son emploi. "L'usine a fermé en une nuit." Il cherche du travail depuis.
      direct | Jean Petit | L'usine a fermé en une nuit

    À la question de savoir s'il resterait, Jean Petit a répondu qu'il partirait.
      indirect | Jean Petit | il partirait

    Les États-Unis ont condamné le texte, le qualifiant de "violation des droits".
      mixed | États-Unis | violation des droits

    "Le pays a besoin de paix", a martelé le chef de l'Etat devant une foule de partisans, promettant que l'armée "fera son devoir".
      direct | chef de l'Etat | Le pays a besoin de paix
      mixed | chef de l'Etat | l'armée "fera son devoir"

    "Le pays a besoin de paix", martèle le président dans un discours à la nation. Avant de lancer : "Assez de sang !"
      direct | président | Le pays a besoin de paix
      direct | président | Assez de sang !

    "Pourquoi nous ?", demande-t-elle. "Nous n'avons rien fait".
      direct | ? | Pourquoi nous ?
      direct | ? | Nous n'avons rien fait

    "Ça suffit !", crient les manifestants. Parmi eux, Jean, 60 ans, se dit "écœuré".
      direct | manifestants | Ça suffit !
      mixed | Jean | écœuré

    Le gouvernement a annoncé qu'il fermait les écoles "jusqu'à nouvel ordre".
      mixed | gouvernement | il fermait les écoles "jusqu'à nouvel ordre"

    Le gouvernement a annoncé la fermeture des écoles, invoquant "un risque sanitaire majeur".
      mixed | gouvernement | un risque sanitaire majeur

    Les écoles fermeront "jusqu'à nouvel ordre", a annoncé le gouvernement.
      mixed | gouvernement | Les écoles fermeront "jusqu'à nouvel ordre"

    Jusqu'à présent, le gouvernement assure que tout est "sous contrôle".
      mixed | gouvernement | tout est "sous contrôle"

    La situation est "sous contrôle", a-t-il assuré lundi.
      mixed | ? | La situation est "sous contrôle"

    Le ministre Paul Blanc a déclaré que la situation était "sous contrôle", mais les habitants disent le contraire.
      mixed | Paul Blanc | la situation était "sous contrôle"

    "La situation est sous contrôle", a déclaré le ministre Paul Blanc, tandis que les habitants fuyaient.
      direct | Paul Blanc | La situation est sous contrôle

    Selon les autorités, la situation est "sous contrôle".
      mixed | autorités | la situation est "sous contrôle"

    L'épidémie est, selon les mots du ministre, "sous contrôle".
      mixed | ministre | L'épidémie est … "sous contrôle"

    Il a décrit une situation "sous contrôle" et appelé la population au calme.
      mixed | ? | une situation "sous contrôle"

    Le chef rebelle a menacé de "brûler la ville" si l'armée approchait.
      mixed | chef rebelle | brûler la ville

    Elle a avoué à la police qu'elle avait volé la voiture.
      indirect | ? | elle avait volé la voiture

    Elle a fini par avouer qu'elle avait volé la voiture.
      indirect | ? | elle avait volé la voiture

    Il vient d'annoncer qu'il se retirait.
      indirect | ? | il se retirait

    Elle continue d'affirmer qu'elle est innocente.
      indirect | ? | elle est innocente

    Elle a toujours soutenu qu'elle était innocente.
      indirect | ? | elle était innocente

    Elle m'a expliqué que la route était coupée.
      indirect | ? | la route était coupée

    Les gens ici disent que la route est coupée depuis lundi.
      indirect | gens | la route est coupée depuis lundi

    La plupart des habitants pensent que la route rouvrira.
      indirect | plupart des habitants | la route rouvrira

    Une majorité de Français estime que la route est dangereuse.
      indirect | Une majorité de Français | la route est dangereuse

    Nombreux sont ceux qui pensent que la route est dangereuse.
      indirect | ceux | la route est dangereuse

    Les deux pays ont convenu que la frontière resterait fermée.
      indirect | deux pays | la frontière resterait fermée

    Le texte prévoit que la frontière restera fermée.
      indirect | texte | la frontière restera fermée

    La Constitution dit que le président est élu pour cinq ans.
      indirect | Constitution | le président est élu pour cinq ans

    Le juge a ordonné que l'homme soit libéré.
      indirect | juge | l'homme soit libéré

    Paul Martin, qui affirme que la route est fermée, a été arrêté lundi.
      indirect | Paul Martin | la route est fermée

    Le conseil, qui gère la décharge où Paul Martin pense que le disque se trouve, lui a refusé l'accès.
      indirect | Paul Martin | le disque se trouve

    Paul Martin, qui dit que la route est fermée, affirme que le pont est sûr.
      indirect | Paul Martin | la route est fermée
      indirect | Paul Martin | le pont est sûr

    Anne Durand a rencontré Paul Martin, qui pense que la route, fermée depuis mai, rouvrira.
      indirect | Paul Martin | la route, fermée depuis mai, rouvrira

    Le quotidien note ensuite que la « reconquête de cette zone » serait utile.
      mixed | quotidien | la « reconquête de cette zone » serait utile

    Le gaz est classé comme « arme de destruction massive » par les Nations unies.
      mixed | Nations unies | arme de destruction massive

    Paul Martin est content, tandis que, pour Anne Durand, « il faudra encore du temps ».
      direct | Anne Durand | il faudra encore du temps

    Le président des États-Unis, Donald Trump, est arrivé à Paris. "Nous gagnerons", a dit le président américain.
      direct | Donald Trump | Nous gagnerons

    Le président Marc Blanc est arrivé à Paris. "Nous gagnerons", a dit le chef de l'État.
      direct | Marc Blanc | Nous gagnerons

    L'échec est dû selon lui au manque d'argent.
      indirect | ? | L'échec est dû … au manque d'argent
    """
}
