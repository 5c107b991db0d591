/// Weights of features, found by the features' keys in an open table that is read in place.
///
/// A row has a weight for each label. Keys are kept as 16 bits: a feature that was never trained
/// is taken for another about three times in a hundred thousand.
package struct WeightTable: @unchecked Sendable {
  // Sendable, because the numbers are never written to and live as long as the program.
  private let keys: UnsafeBufferPointer<UInt16>
  private let rows: UnsafePointer<SIMD8<Int8>>?
  /// How many times eight labels a row has.
  private let width: Int

  package init(keys: UnsafeBufferPointer<UInt16>, rows: UnsafeBufferPointer<SIMD8<Int8>>) {
    self.keys = keys
    width = keys.isEmpty ? 1 : rows.count / keys.count
    self.rows = rows.baseAddress
  }

  /// The row of a feature; nil when it has no weights.
  @inline(__always)
  package func row(_ key: UInt64) -> UnsafePointer<SIMD8<Int8>>? {
    guard let rows, !keys.isEmpty else { return nil }
    var slot = WeightTable.slot(key, keys.count)
    let short = WeightTable.short(key)
    while keys[slot] != short {
      if keys[slot] == 0 { return nil }
      slot += 1
      if slot == keys.count { slot = 0 }
    }
    return rows + slot * width
  }

  /// Where the search for a key begins.
  @inline(__always)
  package static func slot(_ key: UInt64, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: ((key >> 32) &* UInt64(truncatingIfNeeded: capacity)) >> 32)
  }

  /// The part of a key that is kept; never 0, which marks an empty place.
  @inline(__always)
  package static func short(_ key: UInt64) -> UInt16 {
    let short = UInt16(truncatingIfNeeded: key)
    return short == 0 ? 1 : short
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
