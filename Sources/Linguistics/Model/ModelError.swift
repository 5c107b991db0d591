/// Why a model of a language cannot be used.
public enum ModelError: Error, Equatable, CustomStringConvertible {
  /// The bytes do not begin as a model does, or end too soon.
  case notAModel
  /// The model is of another layout than this program reads.
  case otherVersion(found: UInt32)
  /// The model was trained with other features than this program computes.
  case otherFeatures

  /// A sentence with what is wrong and what to do.
  public var description: String {
    switch self {
    case .notAModel:
      "The French model inside this program is damaged. Build the program anew from its sources."
    case .otherVersion(let found):
      "The French model inside this program has layout \(found); this program reads layout "
        + "\(Model.version). Train it anew with train-french and rebuild."
    case .otherFeatures:
      "The French model inside this program was trained with other features than the program "
        + "computes. Train it anew with train-french and rebuild."
    }
  }
}
