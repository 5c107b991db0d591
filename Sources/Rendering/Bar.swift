/// A number as the length of a bar, for tables that count.
public enum Bar {
  /// The bar of a number beside the greatest one, `width` columns wide; empty for none.
  public static func text(_ number: Int, of most: Int, width: Int = 24) -> String {
    guard number > 0, most > 0 else { return "" }
    // At least an eighth of a column, so that a little is not nothing.
    let eighths = max(1, Int((Double(number) / Double(most) * Double(width * 8)).rounded()))
    let whole = String(repeating: "█", count: min(eighths, width * 8) / 8)
    return eighths >= width * 8 ? whole : whole + parts[eighths % 8]
  }

  private static let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
