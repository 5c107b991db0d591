/// Addresses of the web that are written relative to another.
enum WebAddress {
  /// An address in full, where it is known what it is relative to.
  static func resolved(_ address: String, against base: String?) -> String {
    guard let base, !hasScheme(address), let mark = base.firstRange(of: "://") else {
      return address
    }
    if address.hasPrefix("//") { return base[..<mark.lowerBound] + ":" + address }
    let hostEnd = base[mark.upperBound...].firstIndex { "/?#".contains($0) } ?? base.endIndex
    let path = base[hostEnd...].prefix { $0 != "?" && $0 != "#" }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    let full = address.hasPrefix("/") ? address : folder + address
    return base[..<hostEnd] + withoutDots(full)
  }

  /// The path with its `.` and `..` followed; what comes after a `?` or `#` is no path.
  private static func withoutDots(_ path: String) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    var parts: [Substring] = []
    let steps = path[..<end].split(separator: "/", omittingEmptySubsequences: false)
    for (number, step) in steps.enumerated() {
      switch step {
      case ".", "..":
        if step == ".." && parts.count > 1 { parts.removeLast() }
        if number == steps.count - 1 { parts.append("") }
      default: parts.append(step)
      }
    }
    return parts.joined(separator: "/") + path[end...]
  }

  private static func hasScheme(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":") else { return false }
    return address[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }
}
