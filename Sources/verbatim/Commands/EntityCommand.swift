import ArgumentParser

/// `verbatim entity`: one entity of the archive, and what people decide about it.
struct EntityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entity",
    abstract: "Look at a person, organization or place, and decide who is who.",
    discussion: """
      NAME is a name as --by takes it (a name that is borne whole comes before one of which it is a \
      part), a number such as e12, or a type and name such as "person:anne le goff". Decisions hold \
      throughout the archive, outlive every batch, and are taken back by "verbatim decisions undo".
      """,
    subcommands: [
      EntityShow.self, EntitySuggest.self, EntityMerge.self, EntitySplit.self, EntityAlias.self,
      EntityRename.self, EntityRetype.self, EntityHide.self, EntityDistinct.self,
    ])

  static let nameHelp = ArgumentHelp("The entity.", valueName: "name")
}
