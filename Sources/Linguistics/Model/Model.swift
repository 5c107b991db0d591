/// A trained model: a header and sections of numbers, read in place.
///
/// All numbers are little-endian. After the magic number, the version and the hash of the
/// features come the sections' places: for each its first byte and its size, as 32-bit numbers,
/// in the order of `Section`. Every section begins at a multiple of 64 bytes.
package struct Model: @unchecked Sendable {
  // Sendable, because the bytes are never written to and live as long as the program.
  private let bytes: UnsafeRawBufferPointer

  /// The layout that this program reads.
  package static let version: UInt32 = 1
  package static let magic: [UInt8] = Array("VERBATIM".utf8)
  package static let headerSize = 24 + 8 * Section.allCases.count
  package static let alignment = 64

  /// What a model is made of.
  package enum Section: Int, CaseIterable, Sendable {
    /// Sources and licences, as text.
    case notice
    case automaton, entries, analyses, lemmaRules
    case tagStarts, tagKeys, tagRows
    case nameStarts, nameKeys, nameRows
    case evidenceStarts, evidenceKeys, evidenceRows
    /// The sizes of the weights' steps, then the scores of the steps from label to label.
    case nameSteps
  }

  /// Reads the header of a model, whose bytes are never changed nor given back.
  ///
  /// Throws `ModelError` when they are no model, or one of another layout.
  package init(_ bytes: UnsafeRawBufferPointer) throws(ModelError) {
    guard bytes.count >= Model.headerSize, bytes.prefix(8).elementsEqual(Model.magic) else {
      throw .notAModel
    }
    self.bytes = bytes
    let version = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
    guard version == Model.version else { throw .otherVersion(found: version) }
    for section in Section.allCases {
      let (start, size) = place(of: section)
      guard start % Model.alignment == 0, start >= 0, size >= 0, start + size <= bytes.count else {
        throw .notAModel
      }
    }
  }

  /// The hash of the features that the model was trained with.
  package var features: UInt64 { bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self) }

  /// The numbers of a section.
  package func numbers<Number: BitwiseCopyable>(
    _ section: Section, as type: Number.Type = Number.self
  ) -> UnsafeBufferPointer<Number> {
    let (start, size) = place(of: section)
    return UnsafeRawBufferPointer(rebasing: bytes[start..<start + size]).bindMemory(to: type)
  }

  private func place(of section: Section) -> (start: Int, size: Int) {
    let entry = 24 + 8 * section.rawValue
    let start = bytes.loadUnaligned(fromByteOffset: entry, as: UInt32.self)
    let size = bytes.loadUnaligned(fromByteOffset: entry + 4, as: UInt32.self)
    return (Int(start), Int(size))
  }
}
