extension FigureCorpus {
  /// Sentences with figures and who gave them.
  static let sourced = """
    Plus d'un million de réfugiés ont franchi la frontière, selon le HCR.
      Plus d'un million de réfugiés | min count 1000000 n=réfugiés s=HCR

    Vingt-cinq mille manifestants ont défilé selon la police, 100 000 selon les syndicats.
      Vingt-cinq mille manifestants | exact count 25000 n=manifestants s=police
      100 000 | exact count 100000 n=manifestants s=syndicats

    Le ministère a recensé 1 234 cas en 24 heures, un record.
      1 234 cas | exact count 1234 n=cas s=ministère
      24 heures | exact duration 24 u=hour

    Le séisme a fait 500 morts, selon l'ONU.
      500 morts | exact count 500 n=morts s=ONU

    Syrie : 500 morts selon l'ONU.
      500 morts | exact count 500 n=morts s=ONU

    La guerre a fait plus de 300 000 morts (selon l'OSDH).
      plus de 300 000 morts | min count 300000 n=morts s=OSDH

    Le bilan est de 12 morts et 40 blessés, d'après la préfecture.
      12 morts | exact count 12 n=morts s=préfecture
      40 blessés | exact count 40 n=blessés s=préfecture

    L'ONU estime à 500 le nombre de morts dans la région.
      500 | exact count 500 n=morts s=ONU

    L'OMS a recensé 34 cas de choléra en une semaine.
      34 cas de choléra | exact count 34 n=cas de choléra s=OMS
      une semaine | exact duration 1 u=week

    Le ministère fait état de 12 morts et de 30 blessés.
      12 morts | exact count 12 n=morts s=ministère
      30 blessés | exact count 30 n=blessés s=ministère

    La Croix-Rouge évoque une centaine de disparus.
      une centaine de disparus | approx count 100 n=disparus s=Croix-Rouge

    L'armée a annoncé la mort de 14 soldats.
      14 soldats | exact count 14 n=soldats s=armée

    Le gouvernement a annoncé 3 milliards d'euros d'économies.
      3 milliards d'euros | exact money 3000000000 u=EUR s=gouvernement

    La banque centrale table sur une croissance de 2,1 %.
      2,1 % | exact percent 2.1 u=% s=banque centrale

    L'institut prévoit une hausse de 3 % des prix.
      3 % des prix | exact percent 3 u=% n=prix s=institut

    L'association déplore 17 agressions depuis janvier.
      17 agressions | exact count 17 n=agressions s=association

    Un rapport de l'Unicef chiffre à 5 millions le nombre d'enfants déscolarisés.
      5 millions | exact count 5000000 n=enfants déscolarisés s=Un rapport de l'Unicef

    Paul Martin promet 500 embauches avant l'été.
      500 embauches | exact count 500 n=embauches s=Paul Martin

    La direction a confirmé 120 suppressions de postes.
      120 suppressions de postes | exact count 120 n=suppressions de postes s=direction

    Des dizaines de blessés ont été évacués, selon un médecin de l'hôpital.
      Des dizaines de blessés | vague count 10 n=blessés s=un médecin de l'hôpital

    Plusieurs milliers de personnes ont défilé, 3 000 selon la police.
      Plusieurs milliers de personnes | vague count 1000 n=personnes
      3 000 | exact count 3000 n=personnes s=police

    Selon l'OMS, 34 cas ont été recensés ; le ministère en signale 12.
      34 cas | exact count 34 n=cas s=OMS
      12 | exact count 12 n=cas s=ministère

    Le chef de la police, Paul Martin, a confirmé cinq arrestations.
      cinq arrestations | exact count 5 n=arrestations s=Paul Martin

    La France annonce 300 millions d'euros pour le Sahel.
      300 millions d'euros | exact money 300000000 u=EUR s=France

    L'âge moyen des victimes est de 34 ans selon le rapport.
      34 ans | exact age 34 u=year s=rapport

    Selon le gouvernement, 20 personnes sont mortes, tandis que l'opposition en dénombre 150.
      20 personnes | exact count 20 n=personnes s=gouvernement
      150 | exact count 150 n=personnes s=opposition

    D'après le ministère, 5 % des trains étaient supprimés, 15 % d'après les syndicats.
      5 % des trains | exact percent 5 u=% n=trains s=ministère
      15 % | exact percent 15 u=% s=syndicats
    """
}
