/// Opens files as readers of their kind.
struct SourceOpening {
  let names: FieldNames
  /// Where the bytes that are read are counted.
  var progress: InputProgress?

  /// The reader of a file.
  func source(path: String, _ candidate: FileKind.Candidate?) throws(Rejection) -> OpenSource {
    let input: OpenInput
    do throws(InputError) {
      input = try OpenInput(origin: path, try FileBytes(path: path, progress: progress))
    } catch {
      throw Rejection(origin: path, reason: error.reason)
    }
    return try source(input, candidate)
  }

  /// The reader of standard input, by its content.
  func standardInput() throws(Rejection) -> OpenSource {
    let input: OpenInput
    do throws(InputError) {
      input = try OpenInput(origin: "stdin", FileBytes(descriptor: 0))
    } catch {
      throw Rejection(origin: "stdin", reason: error.reason)
    }
    return try source(input, nil)
  }

  /// The reader of an open input.
  func source(_ opened: OpenInput, _ candidate: FileKind.Candidate?) throws(Rejection)
    -> OpenSource
  {
    var input = opened
    let sniffing: ContentSniffing
    do throws(InputError) {
      sniffing = try ContentSniffing(&input.window)
    } catch {
      throw Rejection(origin: input.origin, reason: error.reason)
    }
    if sniffing.isEmpty { throw Rejection(origin: input.origin, reason: "The file is empty.") }
    if let reason = sniffing.binary { throw Rejection(origin: input.origin, reason: reason) }
    return OpenSource(origin: input.origin, reader(input, sniffing.kind(candidate, names: names)))
  }

  private func reader(_ input: OpenInput, _ kind: FileKind) -> any ArticleSource {
    switch kind {
    case .text: PlainTextReader(input)
    case .csv: CSVReader(input, names: names)
    case .json: JSONReader(input, names: names, oneALine: false)
    case .jsonLines: JSONReader(input, names: names, oneALine: true)
    }
  }
}

/// A file that is being read, whatever its kind.
struct OpenSource {
  let origin: String
  private var reader: any ArticleSource
  private var found = false
  private var ended = false

  init(origin: String, _ reader: any ArticleSource) {
    self.origin = origin
    self.reader = reader
  }

  /// The next article or rejection; nil at the end.
  ///
  /// A file without any is a rejection, and so is one that can be read no further.
  mutating func next() -> ReadItem? {
    if ended { return nil }
    do throws(InputError) {
      if let item = try reader.next() {
        found = true
        return item
      }
      ended = true
      return found ? nil : rejection("The file holds no article.")
    } catch {
      ended = true
      return rejection(error.reason)
    }
  }

  private func rejection(_ reason: String) -> ReadItem {
    .rejection(Rejection(origin: origin, reason: reason))
  }
}
