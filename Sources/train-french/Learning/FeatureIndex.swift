/// Numbers the features of a training set by their keys.
struct FeatureIndex {
  private var numbers: [UInt64: Int32] = [:]
  private(set) var keys: [UInt64] = []

  var count: Int { keys.count }

  /// The number of a feature, new or old.
  mutating func number(_ key: UInt64) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(keys.count)
    numbers[key] = number
    keys.append(key)
    return number
  }

  /// The number of a feature that was met before.
  func known(_ key: UInt64) -> Int32? { numbers[key] }
}
