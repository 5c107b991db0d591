/// Verbs that report what someone said, as lemmas by what they can govern.
enum ReportingVerbs {
  /// `… que P`, `… : « »`, and the incise `, … X`.
  static let speech = """
    affirmer ajouter annoncer argumenter arguer assurer avancer avouer certifier clamer commenter
    communiquer confesser confier confirmer conclure concéder constater déclarer décréter déplorer
    détailler dire dévoiler expliquer exposer garantir indiquer informer insister juger jurer
    marteler mentionner murmurer noter objecter observer plaider plaisanter préciser prédire
    prétendre prévenir proclamer promettre pronostiquer proposer raconter rappeler rapporter
    reconnaître reconnaitre redire regretter relater relever remarquer répéter répliquer répondre
    rétorquer révéler réaffirmer réitérer résumer signaler souligner soupirer soutenir spécifier
    stipuler suggérer témoigner avertir alerter écrire admettre estimer déduire maintenir renchérir
    revendiquer analyser ironiser nuancer compléter rassurer recommander convenir accuser attester
    invoquer alléguer statuer calculer tweeter twitter conseiller préconiser prévoir postuler théoriser
    """
  /// `… que P` and the incise of opinion.
  static let opinion = """
    considérer penser croire craindre espérer supposer présumer trouver imaginer souhaiter
    apprécier sentir comprendre apprendre redouter découvrir demander exiger réclamer
    """
  /// The incise and `: « »`, hardly ever `que`.
  static let inciseOnly = """
    poursuivre continuer reprendre lancer crier demander interroger réagir protester
    exclamer indigner inquiéter féliciter réjouir étonner alarmer insurger emporter défendre
    questionner scander hurler glisser lâcher tonner renseigner justifier enchaîner tempérer
    trancher tacler corriger approuver acquiescer tranquilliser intervenir argüer
    """
  /// Verbs whose content is what X denies.
  static let denial = "démentir nier réfuter contester récuser"
  /// Verbs that deny what their object says: `balaie l’accusation selon laquelle P`.
  static let rejection = "balayer écarter exclure rejeter repousser"
  /// Verbs whose content is a question.
  static let question = "demander interroger questionner"
  /// Verbs that take a few quoted words as object or attribute: `dénonce « une honte »`.
  static let naming = """
    qualifier dénoncer évoquer fustiger décrire condamner saluer traiter critiquer parler déplorer
    réclamer appeler prôner promettre exiger reprocher accuser juger estimer vanter pointer
    invoquer citer trouver considérer pourfendre railler moquer louer accueillir percevoir
    remercier exprimer souhaiter demander engager redouter craindre défendre préconiser conseiller
    recommander rejeter regretter dénombrer annoncer espérer plaider revendiquer excuser targuer
    vilipender stigmatiser déceler comparer assimiler désigner présenter signaler souligner menacer
    """
  /// Verbs that are a report only with `que`, since their other uses are many.
  static let complementOnly = """
    montrer prouver démontrer établir calculer statuer prévoir ordonner penser croire comprendre
    apprendre craindre espérer supposer imaginer trouver sentir souhaiter accuser présumer
    découvrir
    """
  /// Verbs whose object is the one spoken to: `prévient sa famille que`.
  static let toSomeone =
    "prévenir informer avertir aviser assurer convaincre persuader rassurer alerter"
  /// Verbs with `à ce que`: `s’engage à ce que`.
  static let toThat = "attendre engager opposer appeler veiller"
  /// Verbs that report only together with other words.
  static let withTail = [("mettre", "en garde")]
  /// Verbs whose many other uses let only a `que` without a noun before it begin what they report.
  static let adjacent = "avancer trouver montrer relever mettre"
  /// Verbs that say whose words a source passes on: `…, citant le ministère`.
  static let relays = "citer"
  /// Verbs that take a clause only when they are reflexive: `se félicite que`.
  static let reflexiveComplement =
    "féliciter réjouir étonner inquiéter indigner alarmer plaindre désoler vanter"
  /// Verbs that report nothing when reflexive: `se trouver`, `se montrer`.
  static let notReflexive = """
    trouver montrer établir relever mettre répéter appeler écrire tenir traiter suggérer prononcer
    confirmer maintenir évoquer prouver démontrer décrire considérer supposer sentir
    """
}
