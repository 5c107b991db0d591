import Testing

@testable import Archive

@Suite struct StoringTests {
  private let text = """
    Le pont de la Rance rouvre en décembre
    Anne Le Goff affirme que 12 ponts seront fermés
    Un témoin affirme que la route est coupée
    Le Goff dit « Nous fermons », puis « tout le quartier »
    Paul Kerbrat assure que « rien ne presse » ici
    """

  @Test func `claims stand in the view with the words they were read from`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1", title: "Le pont"))
    #expect(
      try archive.rows("SELECT speaker, kind, text, quoted, pieces FROM claims ORDER BY start") == [
        "Anne Le Goff|indirect|12 ponts seront fermés|-|1",
        "Un témoin|indirect|la route est coupée|-|1",
        "Anne Le Goff|direct|Nous fermons […] tout le quartier|Nous fermons […] tout le quartier|2",
        "Paul Kerbrat|mixed|« rien ne presse » ici|rien ne presse|1",
      ])
    #expect(
      try archive.rows("SELECT speaker_type, speaker_as_written, cue FROM claims ORDER BY start")
        == [
          "person|Anne Le Goff|affirme que", "unnamed|Un témoin|affirme que",
          "person|Le Goff|dit", "person|Paul Kerbrat|assure que",
        ])
    #expect(try archive.findings() == [])
  }

  @Test func `figures belong to their claim and its speaker`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1"))
    #expect(
      try archive.rows("SELECT speaker, text, value, noun, claim_id FROM figures")
        == ["Anne Le Goff|12 ponts|12|ponts|1"])
  }

  @Test func `every fragment, figure and mention is a piece of the text`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1"))
    #expect(
      try archive.rows(
        """
        SELECT number, fragments.text, substr(articles.text, fragments.start + 1, fragments.length)
        FROM fragments JOIN claims ON claims.id = claim_id JOIN articles ON articles.id = article_id
        ORDER BY fragments.start
        """) == [
          "1|12 ponts seront fermés|12 ponts seront fermés",
          "1|la route est coupée|la route est coupée", "1|Nous fermons|Nous fermons",
          "2|tout le quartier|tout le quartier",
          "1|« rien ne presse » ici|« rien ne presse » ici",
        ])
    #expect(
      try archive.rows("SELECT name, text FROM mentions ORDER BY start") == [
        "Anne Le Goff|Anne Le Goff", "Anne Le Goff|Le Goff", "Paul Kerbrat|Paul Kerbrat",
      ])
  }

  @Test func `a ref names the words by the digest of their text`() throws {
    let archive = try TestArchive()
    try archive.ingest(article("Anne affirme que oui", key: "1"))
    let digest = Digest.hex(Digest.sha256("Anne affirme que oui")).prefix(12)
    #expect(try archive.rows("SELECT ref FROM claims") == ["\(digest):17+3"])
  }

  @Test func `entities are one by type and folded name, and are counted`() throws {
    let archive = try TestArchive()
    try archive.ingest(
      article(text, key: "1"),
      article("Anne LE GOFF affirme que non", key: "2", date: "2018-01"),
      article("Anne Le Goff affirme que oui", key: "3", date: nil))
    #expect(
      try archive.rows(
        "SELECT name, aliases, articles, mentions, claims, first_date, last_date FROM entities"
      ) == [
        "Anne Le Goff|Anne LE GOFF | Le Goff|3|4|4|2017-12-07|2018-01",
        "Paul Kerbrat|-|1|1|1|2017-12-07|2017-12-07",
      ])
    #expect(try archive.findings() == [])
  }

  @Test func `names and descriptions are found by folded word and by sound`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1"))
    #expect(
      try archive.rows("SELECT word FROM name_word WHERE entity_id = 1 ORDER BY word")
        == ["anne", "goff", "le"])
    #expect(
      try archive.rows("SELECT word FROM description_word ORDER BY word") == ["temoin", "un"])
  }

  @Test func `every word of the index is listed with the stem of its accented original`() throws {
    let archive = try TestArchive()
    try archive.ingest(article("Déclaré puis déclarée : les forêts d'été de l'œuvre", key: "1"))
    #expect(
      try archive.rows("SELECT term, stem FROM term WHERE term LIKE 'decl%' ORDER BY term") == [
        "declare|declar", "declaree|declar",
      ])
    let words = try ArchiveReader.open(archive.path).indexWords(
      of: "Déclaré puis déclarée : les forêts d'été de l'œuvre")
    #expect(
      try archive.rows("SELECT DISTINCT term FROM term ORDER BY term") == Set(words).sorted())
  }

  @Test func `a text that is not French is stored and searched but not read`() throws {
    let archive = try TestArchive()
    try archive.ingest(article("Anne affirme que oui", key: "1", language: "en"))
    #expect(try archive.rows("SELECT extractor, language FROM articles") == ["-|en"])
    #expect(try archive.rows("SELECT id FROM claims") == [])
    #expect(try archive.hits("affirme") == 1)
  }

  @Test func `an article keeps all its particulars`() throws {
    let archive = try TestArchive()
    var given = article(
      "Trois mots ici — « oui »", key: "k9", title: "Titre", date: "2017", url: "https://a.fr/x",
      author: "C. Durand")
    given.publishedAt = "2017-05-04T10:00:00+02:00"
    given.extra = "{\"section\":\"Monde\"}"
    try archive.ingest(given)
    #expect(
      try archive.rows(
        """
        SELECT id, date, source, title, author, url, language, words, key, version, batch_id,
          published_at, origin, origin_line, encoding, reader, extra, text FROM articles
        """) == [
          "1|2017|Le Quotidien|Titre|C. Durand|https://a.fr/x|fr|4|k9|1|1|"
            + "2017-05-04T10:00:00+02:00|a.jsonl|1|utf-8|text|{\"section\":\"Monde\"}|"
            + "Trois mots ici — « oui »"
        ])
  }

  @Test func `what an extraction places outside its text is left out`() throws {
    let archive = try TestArchive()
    var extraction = LineExtractor.extract("Anne affirme que 3 ponts tombent")
    extraction.claims[0].spans = [.init(start: 17, end: 400)]
    extraction.entities[0].mentions[0].span = .init(start: -1, end: 4)
    try archive.writing { writer in
      _ = try writer.beginBatch(origin: "test")
      let given = article("Anne affirme que 3 ponts tombent", key: "1")
      _ = try writer.commit([Delivery(given, .extracted(extraction))]) { _, _ in nil }
    }
    #expect(try archive.rows("SELECT id FROM claims") == [])
    #expect(try archive.rows("SELECT text, claim_id, speaker FROM figures") == ["3 ponts|-|Anne"])
    #expect(try archive.findings() == [])
  }
}
