/// How the program ends, as in sysexits; thrown where everything has been said already.
struct ExitStatus: Error {
  let code: Int32

  static let success: Int32 = 0
  /// The arguments or the query cannot be understood.
  static let usage: Int32 = 64
  /// Some input was rejected; the rest was kept.
  static let someRejected: Int32 = 65
  /// There is no such input or archive.
  static let noInput: Int32 = 66
  static let internalError: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  static let locked: Int32 = 75
  /// The archive is of another version.
  static let otherVersion: Int32 = 78
  /// A person stopped the program: 128 and the number of the signal.
  static let interrupted: Int32 = 130
}
