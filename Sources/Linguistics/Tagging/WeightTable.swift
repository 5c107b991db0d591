/// Weights of features, found by the features' keys in a table that is read in place.
///
/// A row has a weight for each label: a byte each, 128 for 0, eight labels a word. Rows stand in
/// groups of about three; a key tells its group, and the 16 bits of it that are kept tell its row
/// in the group. A feature that was never trained is taken for another about five times in a
/// hundred thousand.
package struct WeightTable: @unchecked Sendable {
  // Sendable, because the numbers are never written to and live as long as the program.
  private let starts: UnsafePointer<UInt32>?
  private let keys: UnsafePointer<UInt16>?
  private let rows: UnsafePointer<UInt64>?
  private let groups: Int
  /// How many words a row has.
  private let width: Int

  /// The byte of a weight of 0.
  package static let zero = 128

  /// The sections of a model that a table is made of: where each group's rows begin, and one
  /// more; the keys; the rows, of which the first belongs to no group.
  package struct Sections {
    package var starts: Model.Section
    package var keys: Model.Section
    package var rows: Model.Section

    package static let tags = Sections(starts: .tagStarts, keys: .tagKeys, rows: .tagRows)
    package static let names = Sections(starts: .nameStarts, keys: .nameKeys, rows: .nameRows)
    package static let evidence = Sections(
      starts: .evidenceStarts, keys: .evidenceKeys, rows: .evidenceRows)
  }

  /// The table in some sections of a model.
  ///
  /// Throws `ModelError` when the sections do not fit each other.
  package init(_ model: Model, _ sections: Sections, labels: Int) throws(ModelError) {
    let starts = model.numbers(sections.starts, as: UInt32.self)
    let keys = model.numbers(sections.keys, as: UInt16.self)
    let rows = model.numbers(sections.rows, as: UInt64.self)
    width = labels / 8
    let count = rows.count / width
    guard keys.isEmpty || keys.count == count + WeightTable.compared,
      Int(starts.last ?? 0) == count
    else { throw .notAModel }
    groups = max(starts.count - 1, 0)
    self.starts = starts.baseAddress
    self.keys = keys.baseAddress
    self.rows = rows.baseAddress
  }

  /// Finds the rows of some features; those without weights get the first row, which is all zero.
  ///
  /// Every step is done for all features before the next one, so that the waits for memory
  /// overlap.
  @inline(__always)
  package func find(_ features: FeatureScratch) {
    guard groups > 0, let starts, let keys else { return features.clear() }
    for k in 0..<features.count {
      let group = WeightTable.group(features.keys[k], of: groups)
      features.starts[k] = starts[group]
      features.ends[k] = starts[group + 1]
    }
    for k in 0..<features.count {
      let short = UInt16(truncatingIfNeeded: features.keys[k])
      features.starts[k] = WeightTable.row(
        short, keys, features.starts[k], features.ends[k])
    }
  }

  /// The words of a row that was found.
  @inline(__always)
  package func row(_ number: UInt32) -> UnsafePointer<UInt64>? {
    rows.map { $0 + Int(number) * width }
  }

  /// How many keys are compared at once; as many stand unused after the last.
  package static let compared = 4

  /// The row of a key among those of its group; 0 for none.
  @inline(__always)
  private static func row(
    _ key: UInt16, _ keys: UnsafePointer<UInt16>, _ start: UInt32, _ end: UInt32
  ) -> UInt32 {
    let wanted = UInt64(key) &* 0x0001_0001_0001_0001
    var start = start
    while start < end {
      let four = UnsafeRawPointer(keys + Int(start)).loadUnaligned(as: UInt64.self) ^ wanted
      // The lowest bit that is left stands in the first of the four that are now zero.
      let zeros = (four &- 0x0001_0001_0001_0001) & ~four & 0x8000_8000_8000_8000
      let row = start + UInt32(truncatingIfNeeded: zeros.trailingZeroBitCount) / 16
      if zeros != 0 { return row < end ? row : 0 }
      start += UInt32(compared)
    }
    return 0
  }

  /// The group of a key.
  @inline(__always)
  package static func group(_ key: UInt64, of groups: Int) -> Int {
    Int(truncatingIfNeeded: ((key >> 32) &* UInt64(truncatingIfNeeded: groups)) >> 32)
  }
}

/// Room for the features of one token, used again for each.
package final class FeatureScratch {
  package let keys: UnsafeMutablePointer<UInt64>
  /// Where the search for each begins; then the row that was found.
  package let starts: UnsafeMutablePointer<UInt32>
  package let ends: UnsafeMutablePointer<UInt32>
  // Behind a pointer, so that counting needs no check of exclusive access.
  private let number: UnsafeMutablePointer<Int>

  /// The most features that a token has.
  package static let capacity = 96

  package init() {
    keys = .allocate(capacity: FeatureScratch.capacity)
    starts = .allocate(capacity: FeatureScratch.capacity)
    ends = .allocate(capacity: FeatureScratch.capacity)
    number = .allocate(capacity: 1)
    number.initialize(to: 0)
  }

  deinit {
    keys.deallocate()
    starts.deallocate()
    ends.deallocate()
    number.deallocate()
  }

  @inline(__always)
  package var count: Int { number.pointee }

  @inline(__always)
  package func clear() { number.pointee = 0 }

  @inline(__always)
  package func add(_ key: UInt64) {
    guard number.pointee < FeatureScratch.capacity else { return }
    keys[number.pointee] = key
    number.pointee += 1
  }
}

/// Sums of the bytes of words: of eight labels, for up to 257 rows.
package struct EightSums {
  /// Four sums of 16 bits each: of the bytes at even places, and of those at odd ones.
  private var even: UInt64 = 0
  private var odd: UInt64 = 0

  @inline(__always)
  package init() {}

  @inline(__always)
  package mutating func add(_ word: UInt64) {
    even &+= word & 0x00FF_00FF_00FF_00FF
    odd &+= word >> 8 & 0x00FF_00FF_00FF_00FF
  }

  /// The sum of a label's weights over some rows, in steps.
  @inline(__always)
  package func sum(_ label: Int, rows: Int) -> Int {
    let sums = label & 1 == 0 ? even : odd
    return Int(truncatingIfNeeded: sums >> UInt64((label >> 1) * 16) & 0xFFFF)
      - rows * WeightTable.zero
  }
}

/// The key of a feature.
package enum FeatureKey {
  /// Mixes the number of a template and its values.
  @inline(__always)
  package static func of(_ template: UInt64, _ value: UInt64) -> UInt64 {
    var key = (value ^ (template &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
    key ^= key >> 29
    key = key &* 0xBF58_476D_1CE4_E5B9
    return key ^ key >> 32
  }

  /// One value of two.
  @inline(__always)
  package static func pair(_ one: UInt64, _ other: UInt64) -> UInt64 {
    (one &* 0xFF51_AFD7_ED55_8CCD) ^ (other &+ 0x2545_F491_4F6C_DD1D &+ (one << 6))
  }
}
