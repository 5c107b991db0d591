import Glibc

/// The time as it is recorded.
public enum Timestamp {
  /// Now, as `2017-12-07T10:02:00Z`.
  public static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(Int.init)
    return date.map(padded).joined(separator: "-") + "T"
      + clock.map(padded).joined(separator: ":") + "Z"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
