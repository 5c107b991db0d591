import Testing

@testable import Ingestion

/// Each sample as it stands in an archive: what has a column, and what has none.
struct FeedSampleTests {
  @Test func `RSS`() throws {
    let found = try Reading(sample: "vallee.rss")
    #expect(found.rejections == [])
    #expect(
      found.articles.map(\.key) == ["QV-2024-0611", "https://vallees.example/2024/05/marche"])
    #expect(
      found.articles.map(\.url) == [
        "https://vallees.example/2024/05/barrage", "https://vallees.example/2024/05/marche",
      ])
    #expect(found.articles.map(\.date?.text) == ["2024-05-13", "2024-05-14"])
    #expect(found.articles.map(\.source) == ["Le Quotidien des Vallées", "L’Écho du Fleuve"])
    #expect(found.articles.map(\.author) == ["Salomé Rivière", nil])
    #expect(found.articles.map(\.language) == ["fr-FR", "fr-FR"])
    #expect(found.articles.map(\.originLine) == [9, 23])
    #expect(found.articles.map(\.reader) == ["rss/1", "rss/1"])
    #expect(
      found.articles.first?.text == """
        Pont-Sarnelle : le barrage sera vidé à l’automne

        « Nous viderons le barrage en octobre », a annoncé lundi la préfète, Hélène Courtade. \
        L’opération doit durer six semaines et coûter 3,2\u{A0}millions d’euros.

        Le maire, Jean-Luc Perrin, redoute que les truites n’y survivent pas. «\u{A0}On nous avait \
        promis une étude\u{A0}», rappelle-t-il.

        1,8 million de mètres cubes d’eau

        40 000 tonnes de vase
        """)
    #expect(
      found.articles.map(\.extra) == [
        #"{"description":"Le barrage de Pont-Sarnelle sera vidé en octobre, pour la première fois "#
          + #"depuis 1987.","category":["environnement","Sarnelle"],"#
          + #""media:content":"https://vallees.example/img/barrage.jpg"}"#,
        #"{"summary_only":true}"#,
      ])
  }

  @Test func `Atom`() throws {
    let found = try Reading(sample: "vallee.atom")
    #expect(found.rejections == [])
    #expect(
      found.articles.map(\.title) == [
        "Glaciers : « l’été de trop »", "Une brève de L’Écho du Fleuve",
      ])
    #expect(
      found.articles.map(\.url) == [
        "https://vallees.example/2024/05/glaciers",
        "https://vallees.example/2024/05/breve",
      ])
    #expect(
      found.articles.map(\.publishedAt) == [
        "2024-05-14T17:05:00+02:00", "2024-05-15T07:50:00+02:00",
      ])
    #expect(found.articles.map(\.source) == ["Le Quotidien des Vallées", "L’Écho du Fleuve"])
    #expect(found.articles.map(\.author) == ["Théo Blanchet, Salomé Rivière", "Paul Garcin"])
    #expect(found.articles.map(\.language) == ["fr", "fr"])
    #expect(
      found.articles.map(\.text) == [
        """
        Glaciers : « l’été de trop »

        Le glacier du Mont-Orval a perdu 11 mètres d’épaisseur en un an, affirme la glaciologue \
        Inès Maillard.

        « C’est l’été de trop », dit-elle.
        Elle estime que la moitié de la glace aura disparu en 2040.
        """,
        """
        Une brève de L’Écho du Fleuve

        La passerelle rouvrira vendredi, selon la mairie.
        """,
      ])
    #expect(
      found.articles.map(\.extra) == [
        #"{"summary":"Le glacier du Mont-Orval a perdu onze mètres.","#
          + #""updated":"2024-05-15T07:30:00+02:00","category":"nature"}"#,
        #"{"summary_only":true}"#,
      ])
  }

  @Test func `JSON Feed`() throws {
    let found = try Reading(sample: "vallee-feed.json")
    #expect(found.rejections == [])
    #expect(found.articles.map(\.key) == ["QV-0621", "622"])
    #expect(found.articles.map(\.originLine) == [8, 17])
    #expect(found.articles.map(\.source) == Array(repeating: "Le Quotidien des Vallées", count: 2))
    #expect(found.articles.map(\.author) == ["Salomé Rivière", "La rédaction"])
    #expect(
      found.articles.map(\.url) == [
        "https://vallees.example/2024/05/ecole", "https://sables.example/1044",
      ])
    #expect(
      found.articles.map(\.extra) == [#"{"tags":["éducation"]}"#, #"{"summary_only":true}"#])
    #expect(found.articles.map(\.reader) == ["jsonfeed/1", "jsonfeed/1"])
    #expect(
      found.articles.first?.text.hasSuffix(
        "Étienne Vasseur.\n\nElle compte 14\u{A0}élèves, contre 31 en 2010.") == true)
  }

  @Test func `NewsML-G2: the text of a message, without its package and picture`() throws {
    let found = try Reading(sample: "vallee-newsml.xml")
    let article = found.articles.first
    #expect(found.rejections == [])
    #expect(found.articles.count == 1)
    #expect(article?.key == "urn:newsml:vallees.example:20240517:orage")
    #expect(article?.originLine == 6)
    #expect(article?.source == "Agence des Vallées")
    #expect(article?.author == "Nadia Ferrand")
    #expect(article?.publishedAt == "2024-05-17T07:15:00+02:00")
    #expect(article?.language == "fr")
    #expect(
      article?.text == """
        Orages : 4 000 foyers sans courant à Lormeval

        « Quatre mille foyers sont privés de courant », a déclaré vendredi la directrice du \
        réseau, Odile Granger.

        Elle a promis que tout serait réparé « avant la nuit ».
        """)
    #expect(
      article?.extra == #"{"version":3,"versionCreated":"2024-05-17T08:52:00+02:00","#
        + #""embargoed":"2024-05-17T09:00:00+02:00","edNote":"Troisième version : bilan.","#
        + #""urgency":"2","creditline":"ADV","dateline":"LORMEVAL, 17 mai 2024 (ADV)","#
        + #""subject":["catastrophe naturelle","17000000"],"copyrightHolder":"Agence des Vallées","#
        + #""usageTerms":"Abonnés seulement."}"#)
  }

  @Test func `NITF, in its declared encoding and without its document type`() throws {
    let found = try Reading(sample: "vallee.nitf")
    let article = found.articles.first
    #expect(found.rejections == [])
    #expect(article?.encoding == "iso-8859-1")
    #expect(article?.key == "ADV-20240518-12")
    #expect(article?.source == "Agence des Vallées")
    #expect(article?.author == "Lucien Morel")
    #expect(article?.date?.text == "2024-05-18")
    #expect(article?.publishedAt == "20240518T101500+0200")
    #expect(article?.originLine == 3)
    #expect(
      article?.text == """
        L'Orvaline tient son label

        Le label « Orvaline » a été accordé samedi à 38 fromagers, a annoncé leur présidente, \
        Maud Lacombe.

        Deux ans d'attente

        « Nous n'y croyions plus », a-t-elle reconnu. La production atteint 1 200 tonnes par an.
        """)
    #expect(
      article?.extra == #"{"version":2,"urgency":"5","dateline":"ORVAL, 18 mai 2024","#
        + #""subheadline":"Trente-huit fromagers concernés","#
        + #""date.release":"20240518T103000+0200","date.expire":"20240525T000000+0200","#
        + #""ed-msg":"Avec photo","correction":"Corrige le tonnage au deuxième paragraphe","#
        + #""doc.copyright":"Agence des Vallées","keyword":["fromage","Orvaline"],"#
        + #""subject":"agriculture"}"#)
  }

  @Test func `ninjs`() throws {
    let found = try Reading(sample: "vallee-ninjs.json")
    let article = found.articles.first
    #expect(found.rejections == [])
    #expect(article?.reader == "ninjs/1")
    #expect(article?.key == "https://adv.example/items/9921")
    #expect(article?.originLine == 2)
    #expect(article?.source == "Agence des Vallées")
    #expect(article?.author == "Nadia Ferrand")
    #expect(article?.publishedAt == "2024-05-19T09:40:00+02:00")
    #expect(
      article?.text == """
        La course des trois lacs réunit 2 300 coureurs

        « Jamais nous n’avions été aussi nombreux », s’est réjoui dimanche l’organisateur, Bruno \
        Castel.

        La course a réuni 2 300 coureurs, dont 900 femmes.
        """)
    #expect(
      article?.extra
        == #"{"type":"text","version":"2","versioncreated":"2024-05-19T10:05:00+02:00","#
        + #""pubstatus":"usable","urgency":3,"copyrightholder":"Agence des Vallées","#
        + #""usageterms":"Abonnés seulement.","subject":[{"code": "15000000", "name": "sport"}]}"#)
  }
}
