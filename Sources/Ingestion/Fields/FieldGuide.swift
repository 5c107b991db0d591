/// What people may want to know of the fields that files are read for: for help and manual.
public enum FieldGuide {
  /// Each field with the names of columns and keys that mean it.
  ///
  /// Case, accents, spaces, hyphens and underscores do not count in them.
  public static var rows: [(field: Field, names: [String])] {
    Field.allCases.map { field in
      (field, (FieldNames.columns[field] ?? []) + (FrenchFieldNames.columns[field] ?? []))
    }
  }

  /// The endings of the files that are read.
  public static var endings: [String] { FileKind.endings }
}
