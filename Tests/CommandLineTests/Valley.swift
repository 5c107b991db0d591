/// A folder with an archive of a few articles about a valley that does not exist.
struct Valley: Sendable {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Self.dyke, to: "presse/digue.txt")
    try folder.write(Self.bridge, to: "presse/pont.txt")
    let outcome = try Program.run(["ingest", "presse"], in: folder)
    guard outcome.status == 0 else { throw Failure(errors: outcome.errors) }
  }

  struct Failure: Error { let errors: String }

  func run(_ arguments: String..., input: String = "") throws -> Program.Outcome {
    try Program.run(arguments, in: folder, input: input)
  }

  static let dyke = """
    Date: 2021-03-12
    Source: Le Courrier de la Vire

    La maire défend la digue

    « La digue tiendra ; nous le savons, "tous" », a déclaré la maire Claire Fontanel. Elle a \
    affirmé que 120 familles avaient été relogées. Selon l'ingénieur Paul Esterel, les travaux \
    coûteront environ 3,5 millions d'euros.
    """

  static let bridge = """
    Date: 2021-04
    Source: Le Courrier de la Vire

    Le pont restera fermé

    Paul Esterel a démenti que le pont menaçait ruine. « Plus de 2 000 véhicules passent chaque \
    jour », a-t-il ajouté. Daesh n'a rien à voir dans cette affaire, a ironisé Claire Fontanel.
    """
}
