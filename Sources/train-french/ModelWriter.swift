import FoundationEssentials
import Linguistics

/// Puts the sections of a model together.
struct ModelWriter {
  private var sections: [[UInt8]] = Array(repeating: [], count: Model.Section.allCases.count)

  init() {
    set(.nameSteps, [Float](repeating: 0, count: 3 + (NameLabel.count + 2) * NameLabel.stride))
  }

  /// The hash of the features that the weights are for.
  var features: UInt64 = 0

  /// Sets a section.
  mutating func set<Number: BitwiseCopyable>(_ section: Model.Section, _ numbers: [Number]) {
    sections[section.rawValue] = numbers.withUnsafeBytes { Array($0) }
  }

  /// The size of a section in bytes.
  func size(_ section: Model.Section) -> Int { sections[section.rawValue].count }

  /// The bytes of the model.
  func bytes() -> [UInt8] {
    var header = Model.magic
    append(Model.version, to: &header)
    append(UInt32(0), to: &header)
    append(features, to: &header)
    var body: [UInt8] = []
    let start = aligned(Model.headerSize)
    for section in sections {
      append(UInt32(start + body.count), to: &header)
      append(UInt32(section.count), to: &header)
      body += section
      body += Array(repeating: 0, count: aligned(body.count) - body.count)
    }
    header += Array(repeating: 0, count: start - header.count)
    return header + body
  }

  private func aligned(_ size: Int) -> Int {
    (size + Model.alignment - 1) / Model.alignment * Model.alignment
  }

  private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// The model made so far, kept in memory to the end of the program.
  func languageModel() throws -> LanguageModel {
    try LanguageModel(model())
  }

  /// The sections made so far, kept in memory to the end of the program.
  func model() throws -> Model { try LanguageModel.model(bytes()) }
}

extension LanguageModel {
  /// The model of a file; throws `CorpusError` when it cannot be read.
  static func file(_ path: String) throws -> LanguageModel {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(path: path, reason: "it cannot be read")
    }
    return try LanguageModel(checked: model(Array(data)))
  }

  /// The model of some bytes, which are kept to the end of the program.
  fileprivate static func model(_ bytes: [UInt8]) throws -> Model {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: bytes.count, alignment: Model.alignment)
    copy.copyBytes(from: bytes)
    return try Model(UnsafeRawBufferPointer(copy))
  }
}
