extension ClaimCorpus {
  /// Short articles as newspapers write them, with all their claims.
  static let articles = """
    Transfert: Koné quitte Sartin L'attaquant burkinabé Issa Koné a signé un contrat de trois ans avec le club anglais de Norfield. Le joueur de 22 ans portera le numéro 9. "Je suis très heureux d'être ici", a déclaré Koné au site officiel du club. "C'est un grand club avec une grande histoire et je veux marquer beaucoup de buts." L'entraîneur Mark Dalton pense que sa nouvelle recrue a "tout pour réussir". "Issa est rapide et intelligent", dit-il. "Nous le suivons depuis deux ans." Koné, qui a marqué 14 buts la saison dernière, a ajouté qu'il avait parlé avec son compatriote Bertrand Sanou avant de signer. "Il m'a dit que la ville était calme et que les supporters étaient formidables", raconte l'ancien joueur de Sartin.
      direct | Issa Koné | Je suis très heureux d'être ici
      direct | Issa Koné | C'est un grand club avec une grande histoire et je veux marquer beaucoup de buts
      mixed | Mark Dalton | sa nouvelle recrue a "tout pour réussir"
      direct | Mark Dalton | Issa est rapide et intelligent
      direct | Mark Dalton | Nous le suivons depuis deux ans
      indirect | Issa Koné | il avait parlé avec son compatriote Bertrand Sanou avant de signer
      direct | Issa Koné | Il m'a dit que la ville était calme et que les supporters étaient formidables

    Une étude menée par des chercheurs de l'université de Ledborough suggère que dormir moins de six heures augmente le risque de maladie. Les scientifiques ont suivi 7 000 personnes pendant 25 ans. Ils ont constaté que les personnes de 50 ans dormant peu avaient 30 % de risques en plus. "Nous ne pouvons pas dire que le sommeil cause la maladie", explique le Dr Séverine Sabot, qui a dirigé l'étude. "Mais un bon sommeil est important pour le cerveau." Selon elle, d'autres travaux sont nécessaires. Le professeur Tara Jones, qui n'a pas participé à l'étude, estime que les résultats sont solides. Elle prévient toutefois que "la corrélation n'est pas la cause". L'association Mémoire Vive affirme que ces travaux "apportent une pièce au puzzle".
      indirect | Une étude | dormir moins de six heures augmente le risque de maladie
      indirect | scientifiques | les personnes de 50 ans dormant peu avaient 30 % de risques en plus
      direct | Séverine Sabot | Nous ne pouvons pas dire que le sommeil cause la maladie
      direct | Séverine Sabot | Mais un bon sommeil est important pour le cerveau
      indirect | Séverine Sabot | d'autres travaux sont nécessaires
      indirect | Tara Jones | les résultats sont solides
      direct | Tara Jones | la corrélation n'est pas la cause
      mixed | Mémoire Vive | ces travaux "apportent une pièce au puzzle"

    La police de Delmar a arrêté un homme de 35 ans. Le porte-parole de la police, Benjamin Handy, a déclaré à Radio Delta que le suspect avait été dénoncé par ses voisins. "Ils ont entendu des cris et nous ont appelés", a-t-il déclaré. L'homme nie les faits. Il dit qu'il dormait. Sa femme, Grace, a confié qu'elle avait peur. "Je n'ai jamais pensé qu'il ferait ça", dit-elle en pleurant. M. Handy ajoute que l'enquête se poursuit et que d'autres arrestations sont possibles. L'affaire a choqué le quartier. "Nous ne nous sentons plus en sécurité ici", déplore un voisin. Une autre habitante demande que la police patrouille la nuit.
      indirect | Benjamin Handy | le suspect avait été dénoncé par ses voisins
      direct | Benjamin Handy | Ils ont entendu des cris et nous ont appelés
      indirect | homme | il dormait
      indirect | Grace | elle avait peur
      direct | Grace | Je n'ai jamais pensé qu'il ferait ça
      indirect | Benjamin Handy | l'enquête se poursuit et que d'autres arrestations sont possibles
      direct | un voisin | Nous ne nous sentons plus en sécurité ici
      indirect | Une autre habitante | la police patrouille la nuit

    Le président kivien Amos Kirabo a signé la loi mardi. Les États-Unis ont condamné le texte. Le secrétaire d'État Alan Burke a déclaré que Washington examinerait des sanctions. "Les habitants méritent mieux", a-t-il écrit sur Twitter. Mais la présidente du parlement, Anita Okello, s'est félicitée de la signature : "Nous avons écouté les cris de notre peuple." Elle a remercié le chef de l'État pour son "action ferme". Pour l'ONG Droits Ouverts, cette loi est "une catastrophe". L'organisation craint que les violences augmentent. Le gouvernement, lui, affirme que la loi protège les familles. "Personne ne nous dictera notre conduite", avait averti M. Kirabo en mars.
      indirect | Alan Burke | Washington examinerait des sanctions
      direct | Alan Burke | Les habitants méritent mieux
      direct | Anita Okello | Nous avons écouté les cris de notre peuple
      mixed | Anita Okello | le chef de l'État pour son "action ferme"
      mixed | ONG Droits Ouverts | cette loi est "une catastrophe"
      indirect | ONG Droits Ouverts | les violences augmentent
      indirect | gouvernement | la loi protège les familles
      direct | Amos Kirabo | Personne ne nous dictera notre conduite

    La chanteuse nigériane Adaora Bell a révélé qu'elle avait failli abandonner la musique. Dans une interview accordée à une radio londonienne, l'artiste de 27 ans explique qu'elle travaillait dans un bureau quand elle a écrit son premier titre. "Je détestais ce travail, alors j'ai démissionné sans plan", confie-t-elle. "Ma mère m'a soutenue." Interrogée sur son prochain album, elle répond qu'il sortira "bientôt". La star, dont le dernier disque s'est vendu à un million d'exemplaires, dit ne pas aimer la célébrité. "On me regarde manger", plaisante-t-elle.
      indirect | Adaora Bell | elle avait failli abandonner la musique
      indirect | Adaora Bell | elle travaillait dans un bureau quand elle a écrit son premier titre
      direct | Adaora Bell | Je détestais ce travail, alors j'ai démissionné sans plan
      direct | Adaora Bell | Ma mère m'a soutenue
      mixed | Adaora Bell | il sortira "bientôt"
      direct | Adaora Bell | On me regarde manger

    L'entreprise américaine Voltaro a rappelé 360 000 voitures. L'autorité de sécurité routière a déclaré que le logiciel permettait aux véhicules de rouler "de manière dangereuse". Voltaro n'a pas souhaité commenter. Mais son patron, Erik Marsh, a tweeté que le mot "rappel" était "tout simplement faux". L'autorité indique qu'elle n'a connaissance d'aucun accident mortel lié au problème. D'après elle, la mise à jour sera gratuite. Selon l'analyste Dan Irving, le rappel "ternit l'image" du constructeur. "Ce n'est pas la fin du monde", tempère-t-il.
      mixed | autorité de sécurité routière | le logiciel permettait aux véhicules de rouler "de manière dangereuse"
      mixed | Erik Marsh | le mot "rappel" était "tout simplement faux"
      indirect | autorité de sécurité routière | elle n'a connaissance d'aucun accident mortel lié au problème
      indirect | autorité de sécurité routière | la mise à jour sera gratuite
      mixed | Dan Irving | le rappel "ternit l'image" du constructeur
      direct | Dan Irving | Ce n'est pas la fin du monde

    Des milliers de personnes fuient Tarsal. "Il n'y a plus d'eau ni d'électricité", témoigne Hamid Kalif, joint par téléphone. Cet habitant de la capitale dit n'avoir jamais rien vu de tel. Duaa Salem, elle, raconte que les bombardements ont commencé à l'aube. "Nous sommes couchés par terre depuis ce matin", dit la jeune femme. "Les enfants pleurent." L'armée et les paramilitaires se rejettent la responsabilité des combats. L'ONU appelle à un cessez-le-feu. Son émissaire, Viktor Perlin, juge la situation "extrêmement préoccupante". Selon le syndicat des médecins, au moins 97 civils ont été tués.
      direct | Hamid Kalif | Il n'y a plus d'eau ni d'électricité
      indirect | Duaa Salem | les bombardements ont commencé à l'aube
      direct | Duaa Salem | Nous sommes couchés par terre depuis ce matin
      direct | Duaa Salem | Les enfants pleurent
      mixed | Viktor Perlin | la situation "extrêmement préoccupante"
      indirect | syndicat des médecins | au moins 97 civils ont été tués
    """
}
