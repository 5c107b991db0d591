/// What French exports call the fields of an article, and French headers their lines.
enum FrenchFieldNames {
  /// Names of columns and keys, without case, accents and marks, the likeliest first.
  static let columns: [Field: [String]] = [
    .text: ["texte", "contenu", "corps", "corps du texte", "texte integral", "corps de l article"],
    .title: ["titre", "titre de l article", "intitule"],
    .date: [
      "date de publication", "date publication", "publie le", "date de parution", "parution",
    ],
    .source: ["journal", "titre de presse", "nom de la source", "editeur", "titre du journal"],
    .author: ["auteur", "auteurs", "auteur s", "signature", "journaliste"],
    .url: ["lien", "adresse"],
    .id: ["identifiant", "cle", "numero d article"],
    .language: ["langue"],
  ]

  /// Keys of the header of a plain text.
  static let header: [String: Field] = ["titre": .title, "auteur": .author, "langue": .language]
}
