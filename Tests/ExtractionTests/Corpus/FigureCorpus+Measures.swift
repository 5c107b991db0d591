extension FigureCorpus {
  /// Sentences with measures.
  static let measures = """
    Jusqu’à 20 tonnes de riz pourrissent.
      Jusqu’à 20 tonnes de riz | max measure 20 u=t n=riz

    Des vents de 90 à 100 km/h soufflent.
      90 à 100 km/h | range measure 90-100 u=km/h

    À 80 kilomètres de Bamako.
      80 kilomètres | exact measure 80 u=km

    La mine descend à 748 mètres de profondeur.
      748 mètres de profondeur | exact measure 748 u=m n=profondeur

    Il fait -27 °C à Oslo.
      -27 °C | exact measure -27 u=°C

    Le séisme, d'une magnitude de 6,8, a fait au moins 2 900 morts et plus de 5 500 blessés.
      6,8 | exact measure 6.8 n=magnitude
      au moins 2 900 morts | min count 2900 n=morts
      plus de 5 500 blessés | min count 5500 n=blessés

    Un tremblement de terre de magnitude 5,9 a secoué la région.
      5,9 | exact measure 5.9 n=magnitude

    La température a dépassé les 45 degrés Celsius pendant trois jours consécutifs.
      45 degrés Celsius | min measure 45 u=°C
      trois jours | exact duration 3 u=day

    Les précipitations ont atteint 220 mm en 24 heures.
      220 mm | exact measure 220 u=mm
      24 heures | exact duration 24 u=hour

    Des rafales à plus de 150 km/h ont balayé l'île.
      plus de 150 km/h | min measure 150 u=km/h

    Le fleuve est monté de 1,20 mètre en une nuit.
      1,20 mètre | exact measure 1.2 u=m
      une nuit | exact duration 1 u=night

    Le cargo transportait 26 000 tonnes de blé ukrainien.
      26 000 tonnes de blé ukrainien | exact measure 26000 u=t n=blé ukrainien

    Le navire, long de 190 mètres, a sombré à une centaine de kilomètres des côtes.
      190 mètres | exact measure 190 u=m
      une centaine de kilomètres | approx measure 100 u=km

    Le couple et ses trois enfants vivent dans une pièce de 12 m².
      trois enfants | exact count 3 n=enfants
      12 m² | exact measure 12 u=m2

    La centrale produira 240 MW d'électricité.
      240 MW d'électricité | exact measure 240 u=MW n=électricité

    Le barrage pourra retenir 74 milliards de mètres cubes d'eau.
      74 milliards de mètres cubes d'eau | exact measure 74000000000 u=m3 n=eau

    La RN7 est coupée sur 12 km.
      12 km | exact measure 12 u=km

    Elle a couru le 100 mètres en 10,72 secondes.
      100 mètres | exact measure 100 u=m
      10,72 secondes | exact duration 10.72 u=second

    Cent vingt mineurs sont coincés à plus de 300 mètres sous terre.
      Cent vingt mineurs | exact count 120 n=mineurs
      plus de 300 mètres | min measure 300 u=m

    Depuis une dizaine d'années, le lac rétrécit d'un mètre par an.
      une dizaine d'années | approx duration 10 u=year
      un mètre par an | exact measure 1 u=m p=an

    La production atteint 1,4 million de barils par jour.
      1,4 million de barils par jour | exact measure 1400000 u=barrel p=jour

    Il mesure 1,85 m et pèse 92 kg.
      1,85 m | exact measure 1.85 u=m
      92 kg | exact measure 92 u=kg

    Le bateau a parcouru 40 milles nautiques.
      40 milles nautiques | exact measure 40 u=mile

    L'altitude est de 2 300 mètres.
      2 300 mètres | exact measure 2300 u=m

    Le disque dur contient 2 To de données.
      2 To de données | exact measure 2 u=TB n=données

    La tour mesurera 828 mètres de haut.
      828 mètres de haut | exact measure 828 u=m n=haut

    L'incendie a ravagé quelque 3 500 hectares de forêt.
      quelque 3 500 hectares de forêt | approx measure 3500 u=ha n=forêt

    Ils ont saisi 1,3 tonne de cocaïne et 45 armes à feu.
      1,3 tonne de cocaïne | exact measure 1.3 u=t n=cocaïne
      45 armes | exact count 45 n=armes

    La voiture roulait à 180 km/h au lieu de 90.
      180 km/h | exact measure 180 u=km/h

    La production a doublé pour atteindre 12 tonnes.
      12 tonnes | exact measure 12 u=t

    La récolte frôle les 4 millions de tonnes.
      4 millions de tonnes | approx measure 4000000 u=t

    Deux cents kilos de cannabis étaient cachés dans le camion.
      Deux cents kilos de cannabis | exact measure 200 u=kg n=cannabis

    Le tunnel mesure 57 km de long et 9 m de large.
      57 km de long | exact measure 57 u=km n=long
      9 m de large | exact measure 9 u=m n=large

    Le terrain fait 1 200 m².
      1 200 m² | exact measure 1200 u=m2

    La parcelle s’étend sur 3,5 ha.
      3,5 ha | exact measure 3.5 u=ha

    La digue, haute de six mètres, a cédé.
      six mètres | exact measure 6 u=m

    Le mercure est descendu à -12 degrés.
      -12 degrés | exact measure -12 u=°C

    Il a fait jusqu’à 48,8 °C à Syracuse.
      jusqu’à 48,8 °C | max measure 48.8 u=°C

    Le vent a soufflé à 210 km/h.
      210 km/h | exact measure 210 u=km/h

    Le train roule à 320 kilomètres par heure.
      320 kilomètres par heure | exact measure 320 u=km/h

    La fuite a libéré 30 000 litres de gazole.
      30 000 litres de gazole | exact measure 30000 u=L n=gazole

    Chaque foyer recevra 15 kg de riz et 5 litres d’huile.
      15 kg de riz | exact measure 15 u=kg n=riz p=foyer
      5 litres d’huile | exact measure 5 u=L n=huile p=foyer

    Le réservoir contient 2 millions de m3 d’eau.
      2 millions de m3 d’eau | exact measure 2000000 u=m3 n=eau

    Les émissions ont atteint 37 milliards de tonnes de CO2.
      37 milliards de tonnes de CO2 | exact measure 37000000000 u=t n=CO2

    Le pays produit 250 000 barils par jour.
      250 000 barils par jour | exact measure 250000 u=barrel p=jour

    La sonde a parcouru 480 millions de kilomètres en sept mois.
      480 millions de kilomètres | exact measure 480000000 u=km
      sept mois | exact duration 7 u=month

    La fusée, haute de 98 mètres, peut emporter 27 tonnes.
      98 mètres | exact measure 98 u=m
      27 tonnes | exact measure 27 u=t

    Deux satellites ont été placés à 500 km d’altitude.
      Deux satellites | exact count 2 n=satellites
      500 km d’altitude | exact measure 500 u=km n=altitude

    Le bébé pesait 3,2 kilos à la naissance.
      3,2 kilos | exact measure 3.2 u=kg

    Le colis faisait moins de deux kilos.
      moins de deux kilos | max measure 2 u=kg

    La forêt a perdu 11 088 km² en un an.
      11 088 km² | exact measure 11088 u=km2
      un an | exact duration 1 u=year

    Il a fait moins 15 degrés dans la nuit à Mouthe.
      moins 15 degrés | exact measure -15 u=°C
    """
}
