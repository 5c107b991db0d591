extension FigureCorpus {
  /// Sentences with counts and fractions.
  static let counting = """
    Trois pompiers sont intervenus.
      Trois pompiers | exact count 3 n=pompiers

    Le port emploie 12 400 dockers.
      12 400 dockers | exact count 12400 n=dockers

    Le port emploie 12 400 dockers.
      12 400 dockers | exact count 12400 n=dockers

    Le port emploie 12.400 dockers.
      12.400 dockers | exact count 12400 n=dockers

    La ville compte 1,2 million d’habitants.
      1,2 million d’habitants | exact count 1200000 n=habitants

    Soixante et onze barques ont sombré.
      Soixante et onze barques | exact count 71 n=barques

    Quatre-vingt-dix-neuf élus ont voté.
      Quatre-vingt-dix-neuf élus | exact count 99 n=élus

    Nonante-cinq gendarmes belges sont partis.
      Nonante-cinq gendarmes belges | exact count 95 n=gendarmes belges

    Les deux grandes mosquées restent fermées.
      deux grandes mosquées | exact count 2 n=grandes mosquées

    Deux autres voitures ont brûlé.
      Deux autres voitures | exact count 2 n=voitures

    On recense 11 000 cas de choléra dans le nord.
      11 000 cas de choléra | exact count 11000 n=cas de choléra

    Six corps empilés dans un camion.
      Six corps | exact count 6 n=corps

    Quatre forages qui fuyaient ont été bouchés.
      Quatre forages | exact count 4 n=forages

    40 écoles primaires ou maternelles ferment.
      40 écoles primaires ou maternelles | exact count 40 n=écoles primaires ou maternelles

    Un bilan de 500 (réfugiés) circule.
      500 (réfugiés) | exact count 500 n=réfugiés

    Le fleuve a débordé trois fois plus tôt.
      trois fois | exact count 3 n=fois

    En plus de trois camions, il vend des vélos.
      trois camions | exact count 3 n=camions

    Le club a quatre points au classement.
      quatre points | exact count 4 n=points

    Deux tiers des sièges sont vides.
      Deux tiers des sièges | exact fraction 0.6667 n=sièges

    Un homme sur huit est touché.
      Un homme sur huit | exact fraction 0.125 n=homme

    7 Français sur 10 approuvent.
      7 Français sur 10 | exact fraction 0.7 n=Français

    Le quart des récoltes est perdu.
      quart des récoltes | exact fraction 0.25 n=récoltes

    L’usine livre 250 moteurs par jour.
      250 moteurs par jour | exact count 250 n=moteurs p=jour

    On compte 80 départs et 250 arrivées quotidiennes.
      80 départs | exact count 80 n=départs p=jour
      250 arrivées quotidiennes | exact count 250 n=arrivées p=jour

    Chaque année, 460 phoques y meurent.
      460 phoques | exact count 460 n=phoques p=an

    Sept marins sont morts et huit sont portés disparus.
      Sept marins | exact count 7 n=marins
      huit | exact count 8 n=marins

    22 blessés, dont 4 dans un état grave.
      22 blessés | exact count 22 n=blessés
      4 | exact count 4 n=blessés

    184 détenus s’évadent, 65 d’entre eux sont repris.
      184 détenus | exact count 184 n=détenus
      65 d’entre eux | exact count 65 n=détenus

    Ils ont gagné 88 et 70 places.
      88 | exact count 88 n=places
      70 places | exact count 70 n=places

    Il dénonce trois de ses clients.
      trois de ses clients | exact count 3 n=clients

    Elle a perdu huit des neuf finales.
      huit | exact count 8 n=finales
      neuf finales | exact count 9 n=finales

    Dix skieurs sont saufs, les 40 autres manquent.
      Dix skieurs | exact count 10 n=skieurs
      40 autres | exact count 40 n=skieurs

    Un mort et deux blessés dans un incendie.
      Un mort | exact count 1 n=mort
      deux blessés | exact count 2 n=blessés

    Trois coupes et une médaille.
      Trois coupes | exact count 3 n=coupes
      une médaille | exact count 1 n=médaille

    Trois quarts des habitants n'ont pas accès à l'eau potable.
      Trois quarts des habitants | exact fraction 0.75 n=habitants

    Les deux tiers des députés ont voté le texte.
      deux tiers des députés | exact fraction 0.6667 n=députés

    Le bilan s'élève à 17 morts, dont cinq femmes et trois enfants.
      17 morts | exact count 17 n=morts
      cinq femmes | exact count 5 n=femmes
      trois enfants | exact count 3 n=enfants

    Le bilan est passé de 12 à 19 morts.
      12 | exact count 12 n=morts
      19 morts | exact count 19 n=morts

    On dénombre 45 cas confirmés et 12 décès.
      45 cas confirmés | exact count 45 n=cas confirmés
      12 décès | exact count 12 n=décès

    Le virus a tué 11 310 personnes en Afrique de l'Ouest entre 2013 et 2016.
      11 310 personnes | exact count 11310 n=personnes

    La population devrait passer de 1,3 à 2,5 milliards d'habitants d'ici 2050.
      1,3 | exact count 1300000000 n=habitants
      2,5 milliards d'habitants | exact count 2500000000 n=habitants

    Le parti a obtenu 153 sièges sur 275.
      153 sièges sur 275 | exact fraction 0.5564 n=sièges

    L'indice a cédé 120 points.
      120 points | exact count 120 n=points

    Les quatre suspects ont été présentés à un juge.
      quatre suspects | exact count 4 n=suspects

    Deux des trois suspects ont été relâchés.
      Deux | exact count 2 n=suspects
      trois suspects | exact count 3 n=suspects

    L'un des deux pilotes est mort sur le coup.
      deux pilotes | exact count 2 n=pilotes

    Le chantier emploie 3 000 ouvriers, dont un tiers de femmes.
      3 000 ouvriers | exact count 3000 n=ouvriers
      un tiers de femmes | exact fraction 0.3333 n=femmes

    Le réseau social compte 2,9 milliards d'utilisateurs actifs mensuels.
      2,9 milliards d'utilisateurs actifs mensuels | exact count 2900000000 n=utilisateurs actifs p=mois

    La compagnie opère 14 vols hebdomadaires vers Dakar.
      14 vols hebdomadaires | exact count 14 n=vols p=semaine

    L'usine fabrique 500 000 doses par semaine.
      500 000 doses par semaine | exact count 500000 n=doses p=semaine

    Le sommet réunira 54 chefs d'État les 14 et 15 juin.
      54 chefs d'État | exact count 54 n=chefs d'État

    Le Boeing 737 Max transportait 157 personnes.
      157 personnes | exact count 157 n=personnes

    L'A320 avait 150 passagers à son bord.
      150 passagers | exact count 150 n=passagers

    Trois personnes ont été tuées, deux autres grièvement blessées.
      Trois personnes | exact count 3 n=personnes
      deux autres | exact count 2 n=personnes

    Quatre-vingt-douze otages ont été libérés, les 18 autres restent introuvables.
      Quatre-vingt-douze otages | exact count 92 n=otages
      18 autres | exact count 18 n=otages

    La première dame a offert mille sacs de riz et deux cents bidons d'huile.
      mille sacs de riz | exact count 1000 n=sacs de riz
      deux cents bidons d'huile | exact count 200 n=bidons d'huile

    Le gouvernement va recruter 10.000 enseignants supplémentaires.
      10.000 enseignants supplémentaires | exact count 10000 n=enseignants supplémentaires

    Un milliard et demi de personnes n'ont pas de toilettes.
      Un milliard et demi de personnes | exact count 1500000000 n=personnes

    Les organisateurs revendiquent 40 000 participants, la préfecture en a compté 12 500.
      40 000 participants | exact count 40000 n=participants
      12 500 | exact count 12500 n=participants

    Le camp accueille plus du double de sa capacité, soit 1 200 détenus pour 500 places.
      1 200 détenus | exact count 1200 n=détenus
      500 places | exact count 500 n=places

    La Coupe du monde 2022 réunira 32 équipes.
      32 équipes | exact count 32 n=équipes

    Chaque année, 400 000 personnes meurent du paludisme.
      400 000 personnes | exact count 400000 n=personnes p=an

    Chaque jour, 830 femmes meurent en couches.
      830 femmes | exact count 830 n=femmes p=jour

    Le pays compte 0,2 médecin pour 1 000 habitants.
      0,2 médecin | exact count 0.2 n=médecin
      1 000 habitants | exact count 1000 n=habitants

    Un demi-million d’électeurs sont appelés aux urnes.
      Un demi-million d’électeurs | exact count 500000 n=électeurs

    Un tiers des élèves, soit 4 500 enfants, ne mangent pas à la cantine.
      Un tiers des élèves | exact fraction 0.3333 n=élèves
      4 500 enfants | exact count 4500 n=enfants

    Sur les 120 passagers, 87 ont survécu.
      120 passagers | exact count 120 n=passagers
      87 | exact count 87 n=passagers

    Sur 350 candidats, seuls 12 ont été reçus.
      350 candidats | exact count 350 n=candidats
      seuls 12 | exact count 12 n=candidats

    Neuf Maliens sur dix se disent inquiets.
      Neuf Maliens sur dix | exact fraction 0.9 n=Maliens

    Quatre familles sur cinq cultivent du mil.
      Quatre familles sur cinq | exact fraction 0.8 n=familles

    Les deux pays ont signé trois accords.
      deux pays | exact count 2 n=pays
      trois accords | exact count 3 n=accords

    Les trois quarts de la ville sont sous l’eau.
      trois quarts de la ville | exact fraction 0.75 n=ville

    La ville perd 1 000 habitants par an.
      1 000 habitants par an | exact count 1000 n=habitants p=an

    La densité est de 450 habitants au km².
      450 habitants | exact count 450 n=habitants p=km²

    La droite recueille 34 sièges, la gauche 28 et les écologistes 9.
      34 sièges | exact count 34 n=sièges
      28 | exact count 28 n=sièges
      9 | exact count 9 n=sièges

    Le texte a été adopté par 312 voix contre 189, avec 14 abstentions.
      312 voix | exact count 312 n=voix
      189 | exact count 189 n=voix
      14 abstentions | exact count 14 n=abstentions

    L’attaque a coûté la vie à 14 soldats et à deux civils.
      14 soldats | exact count 14 n=soldats
      deux civils | exact count 2 n=civils

    Le crash a tué les 62 occupants de l’appareil.
      62 occupants | exact count 62 n=occupants

    Trois corps ont été repêchés et cinq personnes sont toujours portées disparues.
      Trois corps | exact count 3 n=corps
      cinq personnes | exact count 5 n=personnes

    Parmi les victimes figurent sept enfants et leur enseignante.
      sept enfants | exact count 7 n=enfants

    Ils étaient 150 à bord, 90 ont été secourus.
      150 | exact count 150
      90 | exact count 90

    Cinq sont morts, huit sont à l’hôpital.
      Cinq | exact count 5
      huit | exact count 8

    Les pompiers ont déployé 400 hommes, 80 engins et quatre avions.
      400 hommes | exact count 400 n=hommes
      80 engins | exact count 80 n=engins
      quatre avions | exact count 4 n=avions

    La police a interpellé 37 personnes, dont une femme.
      37 personnes | exact count 37 n=personnes
      une femme | exact count 1 n=femme

    Le tribunal a prononcé 18 condamnations et deux relaxes.
      18 condamnations | exact count 18 n=condamnations
      deux relaxes | exact count 2 n=relaxes

    Le groupe a livré 863 appareils à 88 clients.
      863 appareils | exact count 863 n=appareils
      88 clients | exact count 88 n=clients

    Les chercheurs ont analysé les données de 12 345 patients dans 17 pays.
      12 345 patients | exact count 12345 n=patients
      17 pays | exact count 17 n=pays

    Son compte est suivi par 1,3 M d’abonnés.
      1,3 M d’abonnés | exact count 1300000 n=abonnés

    La vidéo cumule 4,2 millions de vues.
      4,2 millions de vues | exact count 4200000 n=vues

    Les 12 étoiles du drapeau ne changeront pas.
      12 étoiles | exact count 12 n=étoiles

    Le roman compte 640 pages.
      640 pages | exact count 640 n=pages

    L’exposition réunit cent cinquante toiles.
      cent cinquante toiles | exact count 150 n=toiles

    Le stade peut accueillir 60 000 personnes assises.
      60 000 personnes assises | exact count 60000 n=personnes assises

    Les Bleus ont inscrit 14 buts en quatre rencontres.
      14 buts | exact count 14 n=buts
      quatre rencontres | exact count 4 n=rencontres

    L’équipe compte 21 points, soit trois de plus que son dauphin.
      21 points | exact count 21 n=points
      trois | exact count 3 n=points

    Il détient 9 médailles d’or olympiques.
      9 médailles d’or olympiques | exact count 9 n=médailles d’or olympiques

    Cette année, 4 des 10 films primés sont africains.
      4 | exact count 4 n=films primés
      10 films primés | exact count 10 n=films primés

    Une personne sur dix souffre de la faim, soit 735 millions de personnes.
      Une personne sur dix | exact fraction 0.1 n=personne
      735 millions de personnes | exact count 735000000 n=personnes

    La région compte 8,5 lits pour 10 000 habitants.
      8,5 lits | exact count 8.5 n=lits
      10 000 habitants | exact count 10000 n=habitants

    Il possède cinq maisons, deux yachts et un avion.
      cinq maisons | exact count 5 n=maisons
      deux yachts | exact count 2 n=yachts
      un avion | exact count 1 n=avion

    Les digues ont cédé en deux endroits.
      deux endroits | exact count 2 n=endroits

    Sans aide, 3,6 millions d’enfants risquent de mourir.
      3,6 millions d’enfants | exact count 3600000 n=enfants

    Il manque 44 millions d’enseignants dans le monde.
      44 millions d’enseignants | exact count 44000000 n=enseignants

    L'entreprise compte 500 salariés dans la ville.
      500 salariés | exact count 500 n=salariés

    Le maire a inauguré 40 logements dans le centre.
      40 logements | exact count 40 n=logements

    Le nombre de cas confirmés a atteint 1 234 vendredi.
      1 234 | exact count 1234 n=cas

    L'armée n'a pas confirmé ces 12 morts.
      12 morts | exact count 12 n=morts

    Le ministre n'a pas annoncé les 500 postes attendus.
      500 postes attendus | exact count 500 n=postes attendus

    Il a annoncé 500 suppressions d'emplois.
      500 suppressions d'emplois | exact count 500 n=suppressions d'emplois

    Le texte a été adopté par 349 voix contre 186 et 23 abstentions.
      349 voix | exact count 349 n=voix
      186 | exact count 186 n=voix
      23 abstentions | exact count 23 n=abstentions

    L'accident a fait dix blessés, dont trois graves.
      dix blessés | exact count 10 n=blessés
      trois | exact count 3 n=blessés
    """
}
