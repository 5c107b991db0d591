/// A value in a row.
public enum Cell: Sendable, Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
}
