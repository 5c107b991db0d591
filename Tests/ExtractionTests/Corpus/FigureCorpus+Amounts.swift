extension FigureCorpus {
  /// Sentences with money and percentages.
  static let amounts = """
    Moins de 8 % des inscrits ont voté.
      Moins de 8 % des inscrits | max percent 8 u=% n=inscrits

    Le coût dépasse 10 milliards d’euros.
      10 milliards d’euros | min money 10000000000 u=EUR

    Le coût ne dépasse pas 3 millions d’euros.
      3 millions d’euros | max money 3000000 u=EUR

    Le coût avoisine les 2 millions d’euros.
      2 millions d’euros | approx money 2000000 u=EUR

    Il faudra 70 millions d’euros environ.
      70 millions d’euros environ | approx money 70000000 u=EUR

    Elle coûtera 30 à 50 milliards de dollars.
      30 à 50 milliards de dollars | range money 30000000000-50000000000 u=USD

    Une hausse de 10-15 % est prévue.
      10-15 % | range percent 10-15 u=%

    Une taxe entre 5 % et 10 % est prévue.
      entre 5 % et 10 % | range percent 5-10 u=%

    Le billet vaut 945 524 $.
      945 524 $ | exact money 945524 u=USD

    Le billet vaut US$ 300.
      US$ 300 | exact money 300 u=USD

    Le billet vaut £45.
      £45 | exact money 45 u=GBP

    Une amende de 3 020 687 FCFA.
      3 020 687 FCFA | exact money 3020687 u=XOF

    Une dette de 12 Md€.
      12 Md€ | exact money 12000000000 u=EUR

    Un transfert à 120 M€.
      120 M€ | exact money 120000000 u=EUR

    Un don de 15 milliards de francs CFA.
      15 milliards de francs CFA | exact money 15000000000 u=XOF

    Le taux atteint 42,76 %.
      42,76 % | exact percent 42.76 u=%

    La hausse est de cinq pour cent.
      cinq pour cent | exact percent 5 u=%

    Un recul (- 0,35 point) étonne.
      - 0,35 point | exact percent -0.35 u=point

    Elle obtient 30 % des voix.
      30 % des voix | exact percent 30 u=% n=voix

    Un salaire mensuel de 2 800 euros.
      2 800 euros | exact money 2800 u=EUR p=mois

    Il est vendu 2 euros le litre.
      2 euros | exact money 2 u=EUR p=litre

    Elle verse 60 dollars à chaque habitant.
      60 dollars | exact money 60 u=USD p=habitant

    Le club ivoirien a déboursé 150 millions de francs CFA, soit environ 228 000 euros, pour recruter l'attaquant.
      150 millions de francs CFA | exact money 150000000 u=XOF
      environ 228 000 euros | approx money 228000 u=EUR

    Le prix du sac de riz est passé de 18 000 à 25 000 francs CFA en six mois.
      18 000 | exact money 18000 u=XOF
      25 000 francs CFA | exact money 25000 u=XOF
      six mois | exact duration 6 u=month

    L'inflation a atteint 33,2% en mars, contre 31,7% un mois plus tôt.
      33,2% | exact percent 33.2 u=%
      31,7% | exact percent 31.7 u=%
      un mois | exact duration 1 u=month

    L'inflation est montée à 12 pour cent, son plus haut niveau depuis vingt ans.
      12 pour cent | exact percent 12 u=%
      vingt ans | exact duration 20 u=year

    Le fonds dispose de 1,2 milliard de dollars américains.
      1,2 milliard de dollars américains | exact money 1200000000 u=USD

    Elle a été condamnée à dix ans de prison et à une amende de 500 millions de nairas.
      dix ans de prison | exact duration 10 u=year n=prison
      500 millions de nairas | exact money 500000000 u=NGN

    Le pétrole s'échange à 85 dollars le baril.
      85 dollars | exact money 85 u=USD p=baril

    Le baril de Brent a gagné 2,3 % à 84,50 dollars.
      2,3 % | exact percent 2.3 u=%
      84,50 dollars | exact money 84.5 u=USD

    Le kilo de tomates coûte désormais 1 500 francs, soit trois fois plus qu'en janvier.
      1 500 francs | exact money 1500 u=FRF
      trois fois | exact count 3 n=fois

    Les salaires des fonctionnaires seront augmentés de 10 %.
      10 % | exact percent 10 u=%

    Un Kényan sur cinq vit avec moins de 1,90 dollar par jour.
      Un Kényan sur cinq | exact fraction 0.2 n=Kényan
      moins de 1,90 dollar par jour | max money 1.9 u=USD p=jour

    Le taux de chômage s'établit à 7,4 % de la population active.
      7,4 % de la population active | exact percent 7.4 u=% n=population active

    Le candidat a recueilli 51,3 % des suffrages, contre 48,7 % pour son rival.
      51,3 % des suffrages | exact percent 51.3 u=% n=suffrages
      48,7 % | exact percent 48.7 u=%

    Le taux de participation est de 54 %, en baisse de 4 points.
      54 % | exact percent 54 u=%
      4 points | exact percent 4 u=point

    La Bourse a perdu 1,5 %, à 6 543 points.
      1,5 % | exact percent 1.5 u=%
      6 543 points | exact count 6543 n=points

    La banque centrale a relevé son taux directeur de 50 points de base, à 18,5 %.
      50 points de base | exact percent 50 u=bp
      18,5 % | exact percent 18.5 u=%

    Il touche 3 500 euros par mois, primes comprises.
      3 500 euros par mois | exact money 3500 u=EUR p=mois

    Son salaire annuel est de 7,5 millions d'euros.
      7,5 millions d'euros | exact money 7500000 u=EUR p=an

    Le loyer moyen est de 650 euros mensuels.
      650 euros | exact money 650 u=EUR p=mois

    Les élèves paient 25 000 francs CFA par trimestre.
      25 000 francs CFA par trimestre | exact money 25000 u=XOF p=trimestre

    La dette publique équivaut à 78 % du PIB.
      78 % du PIB | exact percent 78 u=% n=PIB

    Les moins de 25 ans représentent 60 % de la population.
      moins de 25 ans | max age 25 u=year
      60 % de la population | exact percent 60 u=% n=population

    Le budget 2023 s'élève à 6 400 milliards de FCFA.
      6 400 milliards de FCFA | exact money 6400000000000 u=XOF

    Le déficit devrait atteindre 5,5% du produit intérieur brut cette année.
      5,5% du produit intérieur brut | exact percent 5.5 u=% n=produit intérieur brut

    Le constructeur va supprimer 8 000 postes dans le monde, soit 4 % de ses effectifs.
      8 000 postes | exact count 8000 n=postes
      4 % de ses effectifs | exact percent 4 u=% n=effectifs

    L'entreprise a réalisé un bénéfice net de 2,1 Md€, en hausse de 12%.
      2,1 Md€ | exact money 2100000000 u=EUR
      12% | exact percent 12 u=%

    Son chiffre d'affaires recule à 340 M$ (-3,2%).
      340 M$ | exact money 340000000 u=USD
      -3,2% | exact percent -3.2 u=%

    Les obligations à 10 ans rapportent 3,4 %.
      10 ans | exact duration 10 u=year
      3,4 % | exact percent 3.4 u=%

    Les tarifs grimperont de 15 à 20 % dès janvier.
      15 à 20 % | range percent 15-20 u=%

    Les Jeux de 2024 coûteront 8,3 milliards d'euros.
      8,3 milliards d'euros | exact money 8300000000 u=EUR

    Il faudra compter 3 à 4 euros de plus par plein.
      3 à 4 euros | range money 3-4 u=EUR

    Les pertes sont évaluées à 2,5 millions d’euros environ.
      2,5 millions d’euros environ | approx money 2500000 u=EUR

    La facture pourrait grimper à 900 M€, voire plus d’un milliard.
      900 M€ | exact money 900000000 u=EUR
      plus d’un milliard | min money 1000000000 u=EUR

    Le seuil de 5 % n’est pas atteint.
      5 % | exact percent 5 u=%

    L’usine tourne à moins de 60 % de sa capacité.
      moins de 60 % de sa capacité | max percent 60 u=% n=capacité

    Un demi-milliard d’euros ont été perdus.
      Un demi-milliard d’euros | exact money 500000000 u=EUR

    Le forfait de 20 Go est vendu 9,99 € par mois.
      20 Go | exact measure 20 u=GB
      9,99 € par mois | exact money 9.99 u=EUR p=mois

    L’abonnement coûte 12 € mensuels.
      12 € | exact money 12 u=EUR p=mois

    Le salaire minimum passera à 60 000 francs CFA par mois.
      60 000 francs CFA par mois | exact money 60000 u=XOF p=mois

    Les infirmières gagnent en moyenne 1 700 euros net par mois.
      1 700 euros | exact money 1700 u=EUR p=mois

    L’État versera 200 euros par enfant.
      200 euros par enfant | exact money 200 u=EUR p=enfant

    Le pain se vend 250 francs la baguette.
      250 francs | exact money 250 u=FRF p=baguette

    L’essence est à 1,95 € le litre.
      1,95 € | exact money 1.95 u=EUR p=litre

    Le cacao a dépassé 10 000 dollars la tonne.
      10 000 dollars | min money 10000 u=USD p=tonne

    Le taux de natalité est de 38 pour mille.
      38 pour mille | exact percent 38 u=‰

    Le club a empoché 12,5 millions de livres sterling.
      12,5 millions de livres sterling | exact money 12500000 u=GBP

    Il a perdu 40 000 dollars canadiens au casino.
      40 000 dollars canadiens | exact money 40000 u=CAD

    Le billet de 500 roupies ne vaut plus rien.
      500 roupies | exact money 500 u=INR

    Le tableau est parti à 1,2 million de francs suisses.
      1,2 million de francs suisses | exact money 1200000 u=CHF

    L’amende est fixée à 10 000 dirhams.
      10 000 dirhams | exact money 10000 u=MAD

    Un ticket à 100 nairas suffit.
      100 nairas | exact money 100 u=NGN

    Le bitcoin a chuté sous les 30 000 dollars.
      30 000 dollars | max money 30000 u=USD

    Les actions cèdent 3,2% à 14,05 euros.
      3,2% | exact percent 3.2 u=%
      14,05 euros | exact money 14.05 u=EUR

    Le taux du Livret A passe de 2 % à 3 %.
      2 % | exact percent 2 u=%
      3 % | exact percent 3 u=%

    La croissance ralentira de 4,5 % en 2022 à 3,1 % en 2023.
      4,5 % | exact percent 4.5 u=%
      3,1 % | exact percent 3.1 u=%

    Le déficit a été ramené de 5 à 3,8 % du PIB.
      5 | exact percent 5 u=% n=PIB
      3,8 % du PIB | exact percent 3.8 u=% n=PIB

    Le chômage a reculé de 0,3 point, à 7,1 %.
      0,3 point | exact percent 0.3 u=point
      7,1 % | exact percent 7.1 u=%

    Les ventes ont bondi de 25 % au premier trimestre.
      25 % | exact percent 25 u=%

    Elle écope de six mois ferme et de 1 500 euros d’amende.
      six mois | exact duration 6 u=month
      1 500 euros | exact money 1500 u=EUR

    La Banque mondiale a accordé un prêt de 300 millions de dollars sur cinq ans.
      300 millions de dollars | exact money 300000000 u=USD
      cinq ans | exact duration 5 u=year

    Les ravisseurs exigent une rançon de 50 millions.
      50 millions | exact money 50000000

    L’ONG demande 1,1 milliard de dollars pour aider 6 millions de Soudanais.
      1,1 milliard de dollars | exact money 1100000000 u=USD
      6 millions de Soudanais | exact count 6000000 n=Soudanais

    Le groupe emploie 4 500 salariés dans 32 pays et réalise un chiffre d'affaires de 1,8 milliard.
      4 500 salariés | exact count 4500 n=salariés
      32 pays | exact count 32 n=pays
      1,8 milliard | exact money 1800000000

    Le projet coûtera deux millions et demi d'euros à la commune.
      deux millions et demi d'euros | exact money 2500000 u=EUR

    La 5G couvre désormais 80 % du territoire national.
      80 % du territoire national | exact percent 80 u=% n=territoire national

    Le marché pèse 1,4 G$ au Québec cette année.
      1,4 G$ | exact money 1400000000 u=USD
    """
}
