/// The rules of figures, each with a sentence on which it fires.
extension FigureRule {
  static let money = FigureRule(name: "money", example: "Le pont coûte 3 millions d’euros.")
  static let percentage = FigureRule(name: "percentage", example: "Le prix monte de 8 %.")
  static let percentagePoints = FigureRule(
    name: "percentage points", example: "Le parti perd 2,5 points.")
  static let percentageUnsigned = FigureRule(
    name: "percentage without its sign", example: "Le oui a 51,2 % et le non 48,8.")
  static let elidedMoney = FigureRule(
    name: "money without its unit", example: "Le club veut un salaire de 3 600 à peu près.")
  static let changed = FigureRule(
    name: "from one number to another", example: "Les vols sont passés de 35 à 105.")
  static let measure = FigureRule(name: "measure", example: "La route a 12 kilomètres.")
  static let duration = FigureRule(name: "duration", example: "La grève dure trois jours.")
  static let clockDuration = FigureRule(
    name: "hours and minutes", example: "La panne a duré 2h30.")
  static let age = FigureRule(name: "age", example: "Elle avait 25 ans.")
  static let halfUnit = FigureRule(name: "half a unit", example: "Il attend une demi-heure.")
  static let part = FigureRule(name: "part of a whole", example: "La moitié des lits sont vides.")
  static let outOf = FigureRule(
    name: "some out of many", example: "Une femme sur trois est touchée.")
  static let counted = FigureRule(name: "counted noun", example: "Trois pompiers sont là.")
  static let numberOf = FigureRule(
    name: "number of something", example: "Le nombre de morts est passé à 500.")
  static let ofGroup = FigureRule(
    name: "number out of a group", example: "Il dénonce trois de ses clients.")
  static let partOfSum = FigureRule(
    name: "part of a sum", example: "Il doit 381 000 euros, dont 100 000 au fisc.")
  static let sharedWithNext = FigureRule(
    name: "shared with the next number", example: "Ils ont 88 et 70 places.")
  static let index = FigureRule(
    name: "index or rate", example: "Un séisme de magnitude 7,2 a eu lieu.")
  static let others = FigureRule(
    name: "others of the same", example: "Dix skieurs sont saufs, les 40 autres manquent.")
  static let alone = FigureRule(name: "number alone", example: "22 blessés, dont 4 à Lille.")
  static let oneWithModifier = FigureRule(
    name: "one with a modifier", example: "Au moins un bateau a coulé.")
  static let oneOfThem = FigureRule(
    name: "one of them", example: "Dix élus, dont une ministre, sont là.")
  static let oneCasualty = FigureRule(
    name: "one casualty", example: "Un mort à Lille.")
  static let onePerson = FigureRule(
    name: "one person", example: "Une personne a été tuée.")
  static let oneBesideNumber = FigureRule(
    name: "one beside a number", example: "Il gagne trois coupes et une médaille.")

  /// All rules.
  public static let all: [FigureRule] = [
    money, percentage, percentagePoints, percentageUnsigned, elidedMoney, measure, duration,
    clockDuration, age, halfUnit,
    part, outOf, counted, numberOf, ofGroup, partOfSum, sharedWithNext, index, others, changed,
    alone,
    oneWithModifier, oneOfThem, oneCasualty, onePerson, oneBesideNumber,
  ]
}
