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

    La famille du chanteur a confirmé sa mort dans un communiqué publié mercredi. "C'est avec une immense tristesse que nous annonçons le décès de notre cher Roman", peut-on lire dans le texte. Sa sœur Lena, qui l'accompagnait en tournée, a écrit sur Instagram qu'elle avait perdu "son meilleur ami". Plusieurs artistes lui ont rendu hommage. Le rappeur Koba, avec qui il avait enregistré deux titres, a salué "un génie". "Il m'a tout appris", a-t-il ajouté. Pour le producteur Alan Marsh, Roman était "la voix d'une génération".
      direct | texte | C'est avec une immense tristesse que nous annonçons le décès de notre cher Roman
      mixed | Lena | elle avait perdu "son meilleur ami"
      mixed | Koba | un génie
      direct | Koba | Il m'a tout appris
      mixed | Alan Marsh | Roman était "la voix d'une génération"

    Quelles sont les causes de la crise ? Selon l'économiste Nadia Belkacem, de l'université de Sartin, la dette a doublé en cinq ans. "Le pays vit à crédit", résume-t-elle. Mais le ministre des Finances, Omar Traoré, rejette cette analyse. Il soutient que la croissance reste forte et que les réserves sont suffisantes. L'opposition, elle, l'accuse de cacher "la vraie situation". Un rapport de la Banque mondiale, publié en juin, indique que 40 % de la population vit sous le seuil de pauvreté. Le gouvernement n'a pas répondu à nos questions.
      indirect | Nadia Belkacem | la dette a doublé en cinq ans
      direct | Nadia Belkacem | Le pays vit à crédit
      indirect | Omar Traoré | la croissance reste forte et que les réserves sont suffisantes
      mixed | opposition | cacher "la vraie situation"
      indirect | Un rapport de la Banque mondiale | 40 % de la population vit sous le seuil de pauvreté

    Des responsables locaux ont déclaré que l'explosion avait été causée par une fuite de gaz. L'un d'eux, qui a requis l'anonymat, a précisé que dix corps avaient été retrouvés. Le gouverneur de la province, Sami Haddad, s'est rendu sur place. "Nous ferons toute la lumière", a-t-il promis aux familles, tout en appelant au calme. Une commerçante du quartier, Mona, raconte avoir été projetée à terre. "J'ai cru que c'était la fin", dit-elle. Les pompiers, eux, affirment que le bâtiment n'avait jamais été contrôlé.
      indirect | Des responsables locaux | l'explosion avait été causée par une fuite de gaz
      indirect | L'un d'eux | dix corps avaient été retrouvés
      direct | Sami Haddad | Nous ferons toute la lumière
      direct | Mona | J'ai cru que c'était la fin
      indirect | pompiers | le bâtiment n'avait jamais été contrôlé

    L'athlète kényane Ruth Kibet a été suspendue pour trois ans. L'agence antidopage affirme que la coureuse de 28 ans a manqué quatre contrôles. Kibet nie avoir triché et assure qu'elle fera appel. "Je suis innocente", a-t-elle déclaré à la presse à son arrivée à Nairobi. Son entraîneur, Peter Langat, estime que la sanction est "disproportionnée". La fédération, qui soutient l'athlète, a indiqué dans un communiqué qu'elle examinerait le dossier. "Ruth mérite un procès équitable", a réagi son président.
      indirect | agence antidopage | la coureuse de 28 ans a manqué quatre contrôles
      indirect | Ruth Kibet | elle fera appel
      direct | Ruth Kibet | Je suis innocente
      mixed | Peter Langat | la sanction est "disproportionnée"
      indirect | fédération | elle examinerait le dossier
      direct | son président | Ruth mérite un procès équitable

    La Première ministre Astrid Holm a annoncé qu'elle démissionnerait en juin. Lors d'une conférence de presse tenue à Norvik, elle a expliqué que sa santé ne lui permettait plus de continuer. "J'ai tout donné à ce pays", a déclaré la dirigeante, visiblement émue. Son parti s'est dit "surpris mais reconnaissant". Le chef de l'opposition, Lars Berg, a souhaité à sa rivale "un prompt rétablissement". Il a toutefois demandé que des élections soient organisées avant l'été. Selon un sondage publié jeudi, 54 % des électeurs pensent que le pays va dans la mauvaise direction.
      indirect | Astrid Holm | elle démissionnerait en juin
      indirect | Astrid Holm | sa santé ne lui permettait plus de continuer
      direct | Astrid Holm | J'ai tout donné à ce pays
      mixed | Son parti | surpris mais reconnaissant
      mixed | Lars Berg | un prompt rétablissement
      indirect | Lars Berg | des élections soient organisées avant l'été
      indirect | un sondage | 54 % des électeurs pensent que le pays va dans la mauvaise direction

    Un tribunal a condamné l'ancien banquier à douze ans de prison. Le juge Paul Ferrand a déclaré que l'accusé avait "trahi la confiance de ses clients". L'homme de 58 ans, qui a plaidé non coupable, est resté impassible. Son avocate, Me Claire Vidal, a annoncé qu'il ferait appel. "Mon client est un bouc émissaire", a-t-elle affirmé à la sortie du tribunal. D'après le parquet, 300 personnes ont perdu leurs économies. L'une des victimes, Marie Leblanc, 71 ans, confie qu'elle "ne dort plus". "On nous a tout pris", soupire-t-elle.
      mixed | Paul Ferrand | l'accusé avait "trahi la confiance de ses clients"
      indirect | Claire Vidal | il ferait appel
      direct | Claire Vidal | Mon client est un bouc émissaire
      indirect | parquet | 300 personnes ont perdu leurs économies
      mixed | Marie Leblanc | elle "ne dort plus"
      direct | Marie Leblanc | On nous a tout pris

    Les habitants de la vallée ont peur. Beaucoup d'entre eux disent qu'ils partiront. "Nous n'avons plus le choix", affirme Youssef, un berger de 50 ans qui vit ici depuis toujours. À côté de lui, son fils hoche la tête. "Il n'y a plus de travail", dit le garçon. Le maire du village comprend leur colère, mais il estime que la mine apportera "des centaines d'emplois". La compagnie minière, Norex, promet de son côté qu'elle respectera l'environnement.
      indirect | Beaucoup d'entre eux | ils partiront
      direct | Youssef | Nous n'avons plus le choix
      direct | garçon | Il n'y a plus de travail
      mixed | maire du village | la mine apportera "des centaines d'emplois"
      indirect | Norex | elle respectera l'environnement

    Le film a remporté trois prix dimanche soir. Sur scène, la réalisatrice Clara Moreau a remercié son équipe et rappelé que le tournage avait failli s'arrêter. "Sans vous, rien n'aurait été possible", a-t-elle lancé. L'actrice principale, Inès Haddad, 24 ans, n'en revenait pas. "Je croyais que c'était une blague", a confié la jeune femme à notre micro. Le président du jury, l'Américain John Carver, a évoqué "un film nécessaire". Certains critiques jugent pourtant l'œuvre "trop longue".
      indirect | Clara Moreau | le tournage avait failli s'arrêter
      direct | Clara Moreau | Sans vous, rien n'aurait été possible
      direct | Inès Haddad | Je croyais que c'était une blague
      mixed | John Carver | un film nécessaire
      mixed | Certains critiques | l'œuvre "trop longue"

    L'équipe nationale est éliminée. Après la défaite, le sélectionneur Karim Bensaïd a reconnu que ses joueurs avaient manqué d'envie. "Je suis le premier responsable", a insisté l'ancien défenseur. Le capitaine, Yanis Amrani, a présenté ses excuses aux supporters. "On vous a déçus, on en a conscience", a écrit le milieu de terrain sur son compte. La presse locale parle d'une "humiliation". Selon plusieurs médias, la fédération envisage de se séparer du technicien. Interrogé à ce sujet, son président a répondu : "Toutes les options sont sur la table."
      indirect | Karim Bensaïd | ses joueurs avaient manqué d'envie
      direct | Karim Bensaïd | Je suis le premier responsable
      direct | Yanis Amrani | On vous a déçus, on en a conscience
      mixed | presse locale | une "humiliation"
      indirect | plusieurs médias | la fédération envisage de se séparer du technicien
      direct | son président | Toutes les options sont sur la table

    Une nouvelle espèce de grenouille a été découverte dans les montagnes du nord. "Elle est plus petite qu'un ongle", s'émerveille la biologiste Ana Ribeiro, qui a dirigé l'expédition. D'après les chercheurs, l'animal vit sous les feuilles mortes. Leur étude, parue dans la revue Nature, suggère que l'espèce est déjà menacée. Mme Ribeiro craint que la déforestation ne détruise son habitat. "Si rien n'est fait, elle aura disparu dans dix ans", avertit-elle. Contacté, le ministère de l'Environnement assure que la zone sera protégée.
      direct | Ana Ribeiro | Elle est plus petite qu'un ongle
      indirect | chercheurs | l'animal vit sous les feuilles mortes
      indirect | Leur étude | l'espèce est déjà menacée
      indirect | Ana Ribeiro | la déforestation ne détruise son habitat
      direct | Ana Ribeiro | Si rien n'est fait, elle aura disparu dans dix ans
      indirect | ministère de l'Environnement | la zone sera protégée
    """
}
