import CFrenchModel
import Testing

@testable import Linguistics

@Suite struct ModelTests {
  /// The bytes of the model inside the program, changed, kept to the end of the tests.
  private func model(_ change: (inout [UInt8]) -> Void) throws(ModelError) -> Model {
    let whole = UnsafeRawBufferPointer(start: french_model_bytes(), count: french_model_size())
    var bytes = Array(whole)
    change(&bytes)
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: bytes.count, alignment: Model.alignment)
    copy.copyBytes(from: bytes)
    return try Model(UnsafeRawBufferPointer(copy))
  }

  @Test func `the model inside the program is one that it can use`() throws {
    #expect(french_model_size() <= 5_000_000)
    let model = try model { _ in }
    let language = try LanguageModel(checked: model)
    #expect(model.features == language.featureHash)
    let notice = String(decoding: model.numbers(.notice, as: UInt8.self), as: UTF8.self)
    for source in [
      "hunspell", "UD_French-Sequoia", "UD_French-GSD", "WiNER-fr", "iso-codes", "CLDR",
    ] {
      #expect(notice.contains(source))
    }
  }

  @Test func `bytes that are no model are refused`() {
    #expect(throws: ModelError.notAModel) { try model { $0[0] ^= 1 } }
    #expect(throws: ModelError.notAModel) { try model { $0 = [] } }
    #expect(throws: ModelError.notAModel) { try model { $0 = Array($0.prefix(100)) } }
    #expect(throws: ModelError.notAModel) { try model { $0 = Array($0.dropLast(5000)) } }
    #expect(throws: ModelError.otherVersion(found: Model.version + 1)) { try model { $0[8] += 1 } }
  }

  @Test func `a model for other features is refused`() throws {
    let other = try model { $0[16] ^= 1 }
    #expect(throws: ModelError.otherFeatures) { try LanguageModel(checked: other) }
  }

  @Test func `sections that do not fit each other are refused`() throws {
    // The size of the rows of the names, in the header.
    let place = 24 + 8 * Model.Section.nameRows.rawValue + 4
    let other = try model { $0[place] ^= 64 }
    #expect(throws: ModelError.notAModel) { try LanguageModel(checked: other) }
  }
}
