import Testing

@testable import Query

/// The many ways to ask the same, in both languages.
@Suite struct AskPhraseTests {
  @Test(arguments: [
    ("WHAT DID PARLY SAY ABOUT DAESH?", "claims --by PARLY --about DAESH"),
    ("Please show me all the claims made by Parly, please", "claims --by Parly"),
    ("Can you show me the claims by Parly about Daesh?", "claims --by Parly --about Daesh"),
    ("I want quotes from Parly", "quotes --by Parly"),
    ("give me the articles about Syria", "articles --about Syria"),
    ("I'm looking for figures about refugees", "figures --about refugees"),
    ("what are the latest claims by Parly?", "claims --by Parly --sort date:desc"),
    ("what was said about Syria?", "claims --about Syria"),
    ("which articles mention Syria", "articles --about Syria"),
    ("which claims mention Syria?", "claims --about Syria"),
    ("what claims did Parly make about Daesh", "claims --by Parly --about Daesh"),
    ("how many articles are there about Syria", "stats articles --about Syria"),
    ("how many quotes did Parly give on peace", "stats quotes --by Parly --about peace"),
    ("how many times has Parly talked about Syria", "stats claims --by Parly --about Syria"),
    ("number of refugees", "figures --about refugees"),
    ("the number of claims by Parly", "stats claims --by Parly"),
    ("number of articles about Syria per week", "timeline articles --about Syria --step week"),
    ("monthly claims by Parly", "timeline claims --by Parly --step month"),
    ("claims by WHO", "claims --by WHO"),
    ("claims about US", "claims --about US"),
    ("claims about AI in France", "claims --about 'AI in France'"),
    ("claims about war in Syria", "claims --about 'war in Syria'"),
    (
      "claims by Marine Le Pen about the law on immigration",
      "claims --by 'Marine Le Pen' --about 'law on immigration'"
    ),
    ("claims by Sinn Féin", "claims --by 'Sinn Féin'"),
    ("claims by Reporters Without Borders", "claims --by 'Reporters Without Borders'"),
    (
      "claims by \"Doctors Without Borders\" about Gaza",
      "claims --by 'Doctors Without Borders' --about Gaza"
    ),
    ("claims by the minister", "claims --by 'the minister'"),
    ("claims about open source software", "claims --about 'open source software'"),
    ("claims by a source close to the president", "claims --by 'a source close to the president'"),
    (
      "claims by Emmanuel Macron or Marine Le Pen",
      "claims --by 'Emmanuel Macron' --by 'Marine Le Pen'"
    ),
    (
      "claims by Parly, Le Drian and Macron on Syria",
      "claims --by Parly --by 'Le Drian' --by Macron --about Syria"
    ),
    (
      "claims by Charles de Gaulle and Georges Pompidou",
      "claims --by 'Charles de Gaulle' --by 'Georges Pompidou'"
    ),
    (
      "claims by the Ministry of Health and Social Affairs",
      "claims --by 'the Ministry of Health and Social Affairs'"
    ),
    (
      "what did Emmanuel Macron and Marine Le Pen say about Europe",
      "claims --by 'Emmanuel Macron' --by 'Marine Le Pen' --about Europe"
    ),
    ("the last claim by Parly", "claims --by Parly --sort date:desc --limit 1"),
    ("the first three claims by Parly", "claims --by Parly --limit 3"),
    ("10 quotes about peace", "quotes --about peace --limit 10"),
    ("lowest figures about prices", "figures --about prices --sort value"),
    ("figures above 10 %", "figures --unit % --value '>10'"),
    ("figures over 1,000", "figures --value '>1000'"),
    ("figures of more than 2 million euros", "figures --unit EUR --value '>2000000'"),
    ("ages of the victims", "figures --about victims --kind age"),
    ("how many people died", "figures --about 'people died'"),
    ("top 3 figures about Daesh", "figures --about Daesh --sort value:desc --limit 3"),
    ("claims by \"Ernst and Young\"", "claims --by 'Ernst and Young'"),
    ("claims about \"attacks by Hamas\"", "claims --about '\"attacks by Hamas\"'"),
    (
      "how many articles about Daesh per month in 2017",
      "timeline articles --about Daesh --since 2017 --until 2017 --step month"
    ),
    ("which papers write about Daesh", "stats articles source --about Daesh"),
    ("what did Russia and Iran say about Syria", "claims --by Russia --by Iran --about Syria"),
    ("articles about Le Pen", "articles --about 'Le Pen'"),
    ("claims about refugees from Syria", "claims --about 'refugees from Syria'"),
    ("claims about Daesh and Iraq", "claims --about Daesh --about Iraq"),
    ("claims about Daesh or the Taliban", "claims --about 'Daesh OR Taliban'"),
    ("how many claims per year about Daesh", "timeline claims --about Daesh --step year"),
    ("claims by speaker about Daesh", "stats claims speaker --about Daesh"),
    (
      "claims by Parly in 2017 per month",
      "timeline claims --by Parly --since 2017 --until 2017 --step month"
    ),
    ("figures above 1000 about Daesh", "figures --about Daesh --value '>1000'"),
    ("articles of the week of 4 December 2017", "articles --since 2017-12-04 --until 2017-12-10"),
    ("claims by the president of France", "claims --by 'the president of France'"),
    ("how many people", "figures --about people"),
    ("how much money", "figures --about money"),
    ("people named Martin", "entities Martin --type person"),
    ("the 5 most mentioned people", "entities --type person --sort mentions:desc --limit 5"),
    (
      "who denied that the bridge was at risk",
      "claims --about 'bridge was at risk' --stance denied"
    ),
    ("claims denied by Parly", "claims --by Parly --stance denied"),
    ("what has Parly denied about the sale", "claims --by Parly --about sale --stance denied"),
    ("what Parly said about Daesh", "claims --by Parly --about Daesh"),
    ("everything Parly said", "claims --by Parly"),
    ("who mentioned Daesh?", "claims --about Daesh"),
    ("who has spoken about Daesh", "claims --about Daesh"),
    ("who talks about Daesh most?", "stats claims speaker --about Daesh"),
    ("who is quoted most?", "stats quotes speaker"),
    ("articles in the paper \"Le Monde\" on Syria", "articles --about Syria --source 'Le Monde'"),
    ("claims about Daesh in «Le Monde»", "claims --about Daesh --source 'Le Monde'"),
    ("claims by Parly, source Le Monde", "claims --by Parly --source 'Le Monde'"),
    ("claims by speaker", "stats claims speaker"),
    ("how many claims by speaker and month", "stats claims speaker,month"),
    ("figures by unit", "stats figures unit"),
    ("figures about Daesh by kind", "stats figures kind --about Daesh"),
    ("entities by type", "stats entities type"),
    ("articles about Syria over time", "timeline articles --about Syria --step month"),
    (
      "articles sur les loyers de 500 euros par mois",
      "articles --about 'loyers de 500 euros par mois'"
    ),
    ("claims about fares of 5 euros per day", "claims --about 'fares of 5 euros per day'"),
    ("claims about prices \"in Paris\"", "claims --about 'prices \"in Paris\"'"),
    ("claims by Johnson & Johnson", "claims --by 'Johnson & Johnson'"),
  ])
  func `a question in English`(_ phrase: String, _ command: String) throws {
    #expect(try Ask.parse(phrase).command == "verbatim " + command)
  }

  @Test(arguments: [
    (
      "déclarations d'Emmanuel Macron, de Marine Le Pen et de Jean-Luc Mélenchon sur l'Europe",
      "claims --by 'Emmanuel Macron' --by 'Marine Le Pen' --by 'Jean-Luc Mélenchon' --about Europe"
    ),
    (
      "déclarations de Macron du 1er au 31 mars 2017 sur l'Europe",
      "claims --by Macron --about Europe --since 2017-03-01 --until 2017-03-31"
    ),
    ("quels journaux parlent de Daesh ?", "stats articles source --about Daesh"),
    ("que dit la Russie de la Syrie ?", "claims --by 'la Russie' --about Syrie"),
    ("les propos tenus par Le Drian sur Daesh", "claims --by 'Le Drian' --about Daesh"),
    ("déclarations par mois de Parly", "timeline claims --by Parly --step month"),
    ("nombre d'articles par an sur Daesh", "timeline articles --about Daesh --step year"),
    ("déclarations sur Daesh ou l'Irak", "claims --about 'Daesh OR Irak'"),
    ("chiffres inférieurs à 100 sur Daesh", "figures --about Daesh --value '<100'"),
    ("tous les articles du journal L'Écho du Fleuve", "articles --source 'L'\\''Écho du Fleuve'"),
    ("qu'a dit le porte-parole du gouvernement ?", "claims --by 'le porte-parole du gouvernement'"),
    ("nombre de morts à Gaza selon le Hamas", "figures --by 'le Hamas' --about 'morts à Gaza'"),
    ("declarations de Roudskoi", "claims --by Roudskoi"),
    ("je cherche les citations de Parly sur la paix", "quotes --by Parly --about paix"),
    ("je voudrais voir les déclarations de Parly s'il vous plaît", "claims --by Parly"),
    ("donne-moi les chiffres sur les réfugiés", "figures --about réfugiés"),
    ("Montre-moi les articles sur la Syrie, merci !", "articles --about Syrie"),
    ("pouvez-vous me montrer les déclarations de Parly ?", "claims --by Parly"),
    ("quelles sont les dernières déclarations de Parly ?", "claims --by Parly --sort date:desc"),
    ("quelles déclarations Parly a-t-elle faites sur Daesh ?", "claims --by Parly --about Daesh"),
    ("quels articles parlent de la Syrie ?", "articles --about Syrie"),
    ("qu'a-t-on dit de la Syrie ?", "claims --about Syrie"),
    ("que dit-on de la Syrie ?", "claims --about Syrie"),
    ("que Macron a-t-il dit de l'Europe ?", "claims --by Macron --about Europe"),
    ("nombre de réfugiés", "figures --about réfugiés"),
    ("combien y a-t-il de réfugiés ?", "figures --about réfugiés"),
    ("combien de réfugiés y a-t-il ?", "figures --about réfugiés"),
    ("combien de personnes sont mortes", "figures --about 'personnes sont mortes'"),
    ("selon Parly, combien de morts ?", "figures --by Parly --about morts"),
    (
      "combien de morts d'après le ministère de la Santé",
      "figures --by 'le ministère de la Santé' --about morts"
    ),
    ("nombre de déclarations de Parly sur Daesh", "stats claims --by Parly --about Daesh"),
    ("combien de déclarations Parly a-t-elle faites ?", "stats claims --by Parly"),
    ("combien de citations sur la paix ?", "stats quotes --about paix"),
    ("combien de fois a-t-on parlé de Daesh ?", "stats claims --about Daesh"),
    ("combien de fois Parly a parlé de Daesh", "stats claims --by Parly --about Daesh"),
    ("déclarations de La République en marche", "claims --by 'La République en marche'"),
    ("déclarations de Médecins sans frontières", "claims --by 'Médecins sans frontières'"),
    ("déclarations d'un porte-parole", "claims --by 'un porte-parole'"),
    ("déclarations de l'ONU sur le climat", "claims --by 'l'\\''ONU' --about climat"),
    (
      "déclarations de « Institut de recherche sur la Syrie »",
      "claims --by 'Institut de recherche sur la Syrie'"
    ),
    ("déclarations de Dominique de Villepin", "claims --by 'Dominique de Villepin'"),
    (
      "propos de Marine Le Pen et d'Emmanuel Macron sur l'immigration",
      "claims --by 'Marine Le Pen' --by 'Emmanuel Macron' --about immigration"
    ),
    (
      "qu'ont dit Macron et Le Pen sur l'Europe ?",
      "claims --by Macron --by 'Le Pen' --about Europe"
    ),
    ("déclarations de Macron ou Le Pen", "claims --by Macron --by 'Le Pen'"),
    (
      "déclarations du ministre de la Santé et des Solidarités",
      "claims --by 'ministre de la Santé et des Solidarités'"
    ),
    ("que dit le ministre de la Santé ?", "claims --by 'le ministre de la Santé'"),
    (
      "que dit Emmanuel Macron de la réforme des retraites ?",
      "claims --by 'Emmanuel Macron' --about 'réforme des retraites'"
    ),
    (
      "que dit Dominique de Villepin de la guerre ?",
      "claims --by 'Dominique de Villepin' --about guerre"
    ),
    ("qu'a dit le général Roudskoï de Daesh ?", "claims --by 'le général Roudskoï' --about Daesh"),
    ("ce que Parly a démenti", "claims --by Parly --stance denied"),
    ("ce que Parly a dit de Daesh", "claims --by Parly --about Daesh"),
    ("ce qu'a dit Parly de Daesh", "claims --by Parly --about Daesh"),
    ("qui a démenti la fermeture ?", "claims --about fermeture --stance denied"),
    ("qui a parlé de Daesh ?", "claims --about Daesh"),
    ("qui a dit que la digue tiendra ?", "claims --about 'digue tiendra'"),
    ("qui a le plus parlé de Daesh ?", "stats claims speaker --about Daesh"),
    ("qui est le plus cité ?", "stats quotes speaker"),
    ("quels journaux parlent le plus de Daesh ?", "stats articles source --about Daesh"),
    ("la dernière déclaration de Parly", "claims --by Parly --sort date:desc --limit 1"),
    ("les 5 premières déclarations de Parly", "claims --by Parly --limit 5"),
    ("les dix dernières citations", "quotes --sort date:desc --limit 10"),
    ("les articles les plus récents sur Daesh", "articles --about Daesh --sort date:desc"),
    ("chiffres de Le Drian", "figures --by 'Le Drian'"),
    (
      "chiffres du ministère de la Santé sur la grippe",
      "figures --by 'ministère de la Santé' --about grippe"
    ),
    ("chiffres de plus de 10 %", "figures --unit % --value '>10'"),
    ("chiffres entre 1 000 et 2 000 euros", "figures --unit EUR --min 1000 --max 2000"),
    ("chiffres sur Daesh au-dessus de 3 milliards", "figures --about Daesh --value '>3000000000'"),
    ("les montants de la dette", "figures --about dette --kind money"),
    ("pourcentage de femmes selon Parly", "figures --by Parly --about femmes --kind percent"),
    ("les personnes les plus citées", "entities --type person --sort mentions:desc"),
    ("lieux", "entities --type place"),
    ("déclarations sur la guerre en Syrie", "claims --about 'guerre en Syrie'"),
    ("déclarations par locuteur et par mois", "stats claims speaker,month"),
    ("déclarations de Parly chaque mois", "timeline claims --by Parly --step month"),
    ("articles par journal", "stats articles source"),
    ("citations sur Daesh par semaine", "timeline quotes --about Daesh --step week"),
    ("déclarations sur Daesh dans « Le Monde »", "claims --about Daesh --source 'Le Monde'"),
    ("déclarations publiées par Le Monde sur Daesh", "claims --about Daesh --source 'Le Monde'"),
    ("Déclarations de Parly sur l’armée", "claims --by Parly --about armée"),
  ])
  func `a question in French`(_ phrase: String, _ command: String) throws {
    #expect(try Ask.parse(phrase).command == "verbatim " + command)
  }

}
