import ArgumentParser

/// How much is read, and how many threads do the work.
struct WorkOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Threads that look for claims; else one a core.", valueName: "number"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Read so many articles at most.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Stop at the first article or file that is rejected.")
  var strict = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs) is none. Give 1 or more.") }
    if let limit, limit < 0 {
      throw ValidationError("--limit \(limit) is below zero. Give 0 or more.")
    }
  }
}
