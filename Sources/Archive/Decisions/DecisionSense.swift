import Extraction

/// Whether a decision that came from elsewhere says what its kind wants to know.
enum DecisionSense {
  static func check(_ decision: Decision) throws(DecisionLineError) {
    let content = decision.content
    switch decision.kind {
    case .merge: try requireOneType(decision)
    case .distinct where content.from.flatMap({ EntityKey($0) }) == nil:
      throw DecisionLineError("It does not say whom the entity is not.")
    case .alias, .rename, .name, .split:
      guard content.name?.isEmpty == false else { throw DecisionLineError("It gives no name.") }
    case .retype where content.type.flatMap(EntityKey.type) == nil:
      throw DecisionLineError("It gives no type: person, organization or place.")
    case .hide, .distinct, .retype: return
    case .speaker, .content, .stance, .figure, .reject, .confirm, .note, .add:
      try checkRow(content)
    }
  }

  private static func requireOneType(_ decision: Decision) throws(DecisionLineError) {
    guard let into = decision.content.into.flatMap({ EntityKey($0) }), let entity = decision.entity
    else { throw DecisionLineError("It does not say which entity it becomes.") }
    guard into.type == entity.type else {
      throw DecisionLineError(
        "\(entity) and \(into) are of two types, so that they cannot be one.")
    }
  }

  private static func checkRow(_ content: DecisionContent) throws(DecisionLineError) {
    guard let item = content.item else {
      throw DecisionLineError("It does not say whether the words are a claim or a figure.")
    }
    if let stance = content.stance, Claim.Stance(rawValue: stance) == nil {
      throw DecisionLineError("\"\(stance)\" is no stance: asserted, denied or questioned.")
    }
    if let modifier = content.modifier, Figure.Modifier(rawValue: modifier) == nil {
      throw DecisionLineError("\"\(modifier)\" does not say how exact a number is.")
    }
    if let kind = content.kind,
      item == .claim ? Claim.Kind(rawValue: kind) == nil : Figure.Kind(rawValue: kind) == nil
    {
      throw DecisionLineError("\"\(kind)\" is no kind of \(item.rawValue).")
    }
    if let type = content.speaker?.type, EntityType(rawValue: type) == nil {
      throw DecisionLineError("\"\(type)\" is no type of speaker.")
    }
  }
}
