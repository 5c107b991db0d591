/// French sentences with their figures between ⟦ and ⟧, and what each says.
///
/// A figure is described as `modifier kind value`, then `u=` unit code, `n=` noun, `p=` per what.
/// A sentence without marks has no figure at all.
enum FigureCorpus {
  typealias Row = (text: String, figures: [String])

  static let counts: [Row] = [
    ("⟦Trois pompiers⟧ sont intervenus.", ["exact count 3 n=pompiers"]),
    ("Le port emploie ⟦12 400 dockers⟧.", ["exact count 12400 n=dockers"]),
    ("Le port emploie ⟦12\u{202F}400 dockers⟧.", ["exact count 12400 n=dockers"]),
    ("Le port emploie ⟦12.400 dockers⟧.", ["exact count 12400 n=dockers"]),
    ("La ville compte ⟦1,2 million d’habitants⟧.", ["exact count 1200000 n=habitants"]),
    ("⟦Soixante et onze barques⟧ ont sombré.", ["exact count 71 n=barques"]),
    ("⟦Quatre-vingt-dix-neuf élus⟧ ont voté.", ["exact count 99 n=élus"]),
    ("⟦Nonante-cinq gendarmes belges⟧ sont partis.", ["exact count 95 n=gendarmes belges"]),
    ("Les ⟦deux grandes mosquées⟧ restent fermées.", ["exact count 2 n=grandes mosquées"]),
    ("⟦Deux autres voitures⟧ ont brûlé.", ["exact count 2 n=voitures"]),
    ("On recense ⟦11 000 cas de choléra⟧ dans le nord.", ["exact count 11000 n=cas de choléra"]),
    ("⟦Six corps⟧ empilés dans un camion.", ["exact count 6 n=corps"]),
    ("⟦Quatre forages⟧ qui fuyaient ont été bouchés.", ["exact count 4 n=forages"]),
    (
      "⟦40 écoles primaires ou maternelles⟧ ferment.",
      [
        "exact count 40 n=écoles primaires ou maternelles"
      ]
    ),
    ("Un bilan de ⟦500 (réfugiés)⟧ circule.", ["exact count 500 n=réfugiés"]),
    ("Le fleuve a débordé ⟦trois fois⟧ plus tôt.", ["exact count 3 n=fois"]),
  ]

  static let modifiers: [Row] = [
    ("⟦Au moins 30 villages⟧ sont isolés.", ["min count 30 n=villages"]),
    ("⟦Plus d’une centaine de bergers⟧ ont fui.", ["min count 100 n=bergers"]),
    ("⟦Environ 500 mineurs⟧ manifestent.", ["approx count 500 n=mineurs"]),
    ("Les ⟦quelque 40 000 abonnés⟧ attendent.", ["approx count 40000 n=abonnés"]),
    ("⟦Près de 200 maires⟧ ont signé.", ["approx count 200 n=maires"]),
    ("⟦Moins de 8 % des inscrits⟧ ont voté.", ["max percent 8 u=% n=inscrits"]),
    ("⟦Jusqu’à 20 tonnes de riz⟧ pourrissent.", ["max measure 20 u=t n=riz"]),
    ("Le coût dépasse ⟦10 milliards d’euros⟧.", ["min money 10000000000 u=EUR"]),
    ("Le coût ne dépasse pas ⟦3 millions d’euros⟧.", ["max money 3000000 u=EUR"]),
    ("Le coût avoisine les ⟦2 millions d’euros⟧.", ["approx money 2000000 u=EUR"]),
    ("Il faudra ⟦70 millions d’euros environ⟧.", ["approx money 70000000 u=EUR"]),
    ("⟦De l’ordre de 10 navires⟧ attendent.", ["approx count 10 n=navires"]),
    ("⟦Pas moins de 460 élèves⟧ sont absents.", ["min count 460 n=élèves"]),
    ("⟦Une dizaine de maisons⟧ ont brûlé.", ["approx count 10 n=maisons"]),
    ("⟦Des milliers de fidèles⟧ prient.", ["vague count 1000 n=fidèles"]),
    ("⟦Plusieurs centaines de tracteurs⟧ avancent.", ["vague count 100 n=tracteurs"]),
    ("⟦Des dizaines de millions de pièces⟧ circulent.", ["vague count 10000000 n=pièces"]),
    ("En plus de ⟦trois camions⟧, il vend des vélos.", ["exact count 3 n=camions"]),
  ]

  static let ranges: [Row] = [
    ("⟦Entre 150 000 et 200 000 oiseaux⟧ y nichent.", ["range count 150000-200000 n=oiseaux"]),
    ("Il a vu ⟦trois ou quatre hommes⟧.", ["range count 3-4 n=hommes"]),
    (
      "Elle coûtera ⟦30 à 50 milliards de dollars⟧.",
      [
        "range money 30000000000-50000000000 u=USD"
      ]
    ),
    ("Le groupe compte ⟦10 à 20 000 adhérents⟧.", ["range count 10000-20000 n=adhérents"]),
    ("Une hausse de ⟦10-15 %⟧ est prévue.", ["range percent 10-15 u=%"]),
    ("Des vents de ⟦90 à 100 km/h⟧ soufflent.", ["range measure 90-100 u=km/h"]),
    ("Une taxe ⟦entre 5 % et 10 %⟧ est prévue.", ["range percent 5-10 u=%"]),
    ("Ils sont ⟦vingt à vingt-cinq joueurs⟧.", ["range count 20-25 n=joueurs"]),
  ]

  static let units: [Row] = [
    ("Le billet vaut ⟦945 524 $⟧.", ["exact money 945524 u=USD"]),
    ("Le billet vaut ⟦US$ 300⟧.", ["exact money 300 u=USD"]),
    ("Le billet vaut ⟦£45⟧.", ["exact money 45 u=GBP"]),
    ("Une amende de ⟦3 020 687 FCFA⟧.", ["exact money 3020687 u=XOF"]),
    ("Une dette de ⟦12 Md€⟧.", ["exact money 12000000000 u=EUR"]),
    ("Un transfert à ⟦120 M€⟧.", ["exact money 120000000 u=EUR"]),
    ("Un don de ⟦15 milliards de francs CFA⟧.", ["exact money 15000000000 u=XOF"]),
    ("Le taux atteint ⟦42,76 %⟧.", ["exact percent 42.76 u=%"]),
    ("La hausse est de ⟦cinq pour cent⟧.", ["exact percent 5 u=%"]),
    ("Un recul (⟦- 0,35 point⟧) étonne.", ["exact percent -0.35 u=point"]),
    ("Elle obtient ⟦30 % des voix⟧.", ["exact percent 30 u=% n=voix"]),
    ("À ⟦80 kilomètres⟧ de Bamako.", ["exact measure 80 u=km"]),
    ("La mine descend à ⟦748 mètres de profondeur⟧.", ["exact measure 748 u=m n=profondeur"]),
    ("Il fait ⟦-27 °C⟧ à Oslo.", ["exact measure -27 u=°C"]),
    ("Le club a ⟦quatre points⟧ au classement.", ["exact count 4 n=points"]),
  ]

  static let times: [Row] = [
    ("La grève a duré ⟦dix-sept heures⟧.", ["exact duration 17 u=hour"]),
    ("Il est condamné à ⟦un an de prison⟧.", ["exact duration 1 u=year n=prison"]),
    ("Après ⟦deux ans et demi⟧, elle revient.", ["exact duration 2.5 u=year"]),
    ("Au cours des ⟦dix derniers mois⟧.", ["exact duration 10 u=month"]),
    ("Le film dure ⟦moins d’une heure⟧.", ["max duration 1 u=hour"]),
    ("Il y a ⟦cinq ans⟧, elle partait.", ["exact duration 5 u=year"]),
    ("Awa Diop, ⟦83 ans⟧, se souvient.", ["exact age 83 u=year"]),
    ("Un homme de ⟦63 ans⟧ est mort.", ["exact age 63 u=year"]),
    ("Un contrat de ⟦20 ans⟧ les lie.", ["exact duration 20 u=year"]),
    ("Elle est morte à ⟦97 ans⟧ chez elle.", ["exact age 97 u=year"]),
    ("Elle avait ⟦25 ans⟧ alors.", ["exact age 25 u=year"]),
    ("Âgés de ⟦16 à 18 ans⟧, ils jouent.", ["range age 16-18 u=year"]),
    ("L’attente fut d’⟦une demi-heure⟧.", ["exact duration 0.5 u=hour"]),
  ]

  static let fractions: [Row] = [
    ("⟦Deux tiers des sièges⟧ sont vides.", ["exact fraction 0.6667 n=sièges"]),
    ("⟦Plus de la moitié des lits⟧ sont pris.", ["min fraction 0.5 n=lits"]),
    ("⟦Un homme sur huit⟧ est touché.", ["exact fraction 0.125 n=homme"]),
    ("⟦7 Français sur 10⟧ approuvent.", ["exact fraction 0.7 n=Français"]),
    ("Le ⟦quart des récoltes⟧ est perdu.", ["exact fraction 0.25 n=récoltes"]),
  ]

  static let rates: [Row] = [
    ("L’usine livre ⟦250 moteurs par jour⟧.", ["exact count 250 n=moteurs p=jour"]),
    (
      "On compte ⟦80 départs⟧ et ⟦250 arrivées quotidiennes⟧.",
      [
        "exact count 80 n=départs p=jour", "exact count 250 n=arrivées p=jour",
      ]
    ),
    ("Chaque année, ⟦460 phoques⟧ y meurent.", ["exact count 460 n=phoques p=an"]),
    ("Un salaire mensuel de ⟦2 800 euros⟧.", ["exact money 2800 u=EUR p=mois"]),
    ("Il est vendu ⟦2 euros⟧ le litre.", ["exact money 2 u=EUR p=litre"]),
    ("Elle verse ⟦60 dollars⟧ à chaque habitant.", ["exact money 60 u=USD p=habitant"]),
  ]

  static let elided: [Row] = [
    (
      "⟦Sept marins⟧ sont morts et ⟦huit⟧ sont portés disparus.",
      [
        "exact count 7 n=marins", "exact count 8 n=marins",
      ]
    ),
    (
      "⟦22 blessés⟧, dont ⟦4⟧ dans un état grave.",
      [
        "exact count 22 n=blessés", "exact count 4 n=blessés",
      ]
    ),
    (
      "⟦184 détenus⟧ s’évadent, ⟦65 d’entre eux⟧ sont repris.",
      [
        "exact count 184 n=détenus", "exact count 65 n=détenus",
      ]
    ),
    ("Ils ont gagné ⟦88⟧ et ⟦70 places⟧.", ["exact count 88 n=places", "exact count 70 n=places"]),
    ("Il dénonce ⟦trois de ses clients⟧.", ["exact count 3 n=clients"]),
    (
      "Elle a perdu ⟦huit⟧ des ⟦neuf finales⟧.",
      [
        "exact count 8 n=finales", "exact count 9 n=finales",
      ]
    ),
    (
      "⟦Dix skieurs⟧ sont saufs, les ⟦40 autres⟧ manquent.",
      [
        "exact count 10 n=skieurs", "exact count 40 n=skieurs",
      ]
    ),
    (
      "⟦Un mort⟧ et ⟦deux blessés⟧ dans un incendie.",
      [
        "exact count 1 n=mort", "exact count 2 n=blessés",
      ]
    ),
    ("⟦Au moins un mort⟧ dans un attentat.", ["min count 1 n=mort"]),
    ("⟦Trois coupes⟧ et ⟦une médaille⟧.", ["exact count 3 n=coupes", "exact count 1 n=médaille"]),
  ]

  static let none: [String] = [
    "Le 12 mars 2017, elle démissionne.", "Les 22 et 23 mars, le conseil siège.",
    "Du 3 au 5 mai, le musée ferme.", "Élu en 1995, il renonce en 2002.",
    "La guerre de 1914-1918 commence.", "Il est né dans les années 80.",
    "Le train part à 8 heures.", "Le bar ferme à 23h30 ce soir.", "Il ouvre de 9 à 17 heures.",
    "Elle finit 37e du classement.", "Le 38 e festival ouvre.", "Il arrive deuxième.",
    "Ils gagnent 3-1 à domicile.", "Battus 2 à 1, ils sortent.", "Appelez le 01 44 55 66 77.",
    "L’article 49 de la loi.", "Le Boeing 737 a décollé.", "L’A320 et le G7 sont là.",
    "Le vol 370 a disparu.", "Une femme attend un taxi.", "C’est une mort tragique.",
    "L’un des suspects a fui.", "Plusieurs élus et quelques maires.", "Au 12, rue des Lilas.",
    "Né le 1er avril.", "Un jour, il reviendra.", "La quarantaine est levée.",
    "Elle joue le quart de finale.", "Selon Radio 24, c’est faux.",
  ]

  static let all = counts + modifiers + ranges + units + times + fractions + rates + elided
}
