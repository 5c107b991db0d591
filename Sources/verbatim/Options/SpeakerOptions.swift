import ArgumentParser
import Query

/// What kind of speaker a name is.
struct SpeakerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: Word?

  @Flag(help: "The speaker is somebody whom the archive does not name yet.")
  var new = false

  @Flag(help: "The speaker has no name: the words describe them, as \"un porte-parole\".")
  var described = false

  @Flag(help: "It is not known who the speaker is.")
  var unknown = false

  /// The speaker that a name and these options mean; nil where nothing is said.
  func source(_ name: Word?) throws -> Correction.Source? {
    if unknown {
      guard name == nil, !described, !new, type == nil else {
        throw Failure(ExitStatus.usage, "--unknown stands alone: nobody is named.")
      }
      return .unknown
    }
    guard let name else {
      guard !described, !new, type == nil else {
        throw Failure(ExitStatus.usage, "Who is the speaker? Write the name.")
      }
      return nil
    }
    guard described else { return .named(name.text, type: type?.text, isNew: new) }
    guard !new, type == nil else {
      throw Failure(ExitStatus.usage, "A described speaker has no type and is never new.")
    }
    return .described(name.text)
  }
}
