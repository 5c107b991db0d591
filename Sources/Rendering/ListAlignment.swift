/// Which items of one list are the same as items of another, in the order of both.
///
/// Items that stand once in both lists are the anchors; what lies between two of them is looked at
/// in the same way. So a long text costs little more than reading it, however much has changed:
/// where nothing stands once, a short stretch is compared item by item and a long one is all
/// changed. https://bramcohen.livejournal.com/73318.html
struct ListAlignment {
  private let old: [Int]
  private let new: [Int]
  /// The places of the same items, in order.
  private(set) var pairs: [(old: Int, new: Int)] = []

  private static let deepest = 40
  private static let mostCells = 100_000

  init(_ old: [Int], _ new: [Int]) {
    self.old = old
    self.new = new
    align(old.indices, new.indices, depth: 0)
  }

  private mutating func align(_ olds: Range<Int>, _ news: Range<Int>, depth: Int) {
    var (olds, news) = (olds, news)
    while let first = olds.first, let other = news.first, old[first] == new[other] {
      pairs.append((first, other))
      (olds, news) = (olds.dropFirst(), news.dropFirst())
    }
    var tail = 0
    while let last = olds.last, let other = news.last, old[last] == new[other] {
      tail += 1
      (olds, news) = (olds.dropLast(), news.dropLast())
    }
    alignInside(olds, news, depth: depth)
    for place in 0..<tail { pairs.append((olds.upperBound + place, news.upperBound + place)) }
  }

  private mutating func alignInside(_ olds: Range<Int>, _ news: Range<Int>, depth: Int) {
    guard !olds.isEmpty, !news.isEmpty, depth < Self.deepest else { return }
    let anchors = anchors(olds, news)
    guard !anchors.isEmpty else { return compare(olds, news) }
    var (first, other) = (olds.lowerBound, news.lowerBound)
    for anchor in anchors {
      align(first..<anchor.old, other..<anchor.new, depth: depth + 1)
      pairs.append(anchor)
      (first, other) = (anchor.old + 1, anchor.new + 1)
    }
    align(first..<olds.upperBound, other..<news.upperBound, depth: depth + 1)
  }

  /// The items that stand once on both sides; of those that changed places, as many as can stay in
  /// order.
  private func anchors(_ olds: Range<Int>, _ news: Range<Int>) -> [(old: Int, new: Int)] {
    let places = Self.places(of: new, in: news)
    let unique = Self.places(of: old, in: olds).compactMap { item, place in
      place.flatMap { place in places[item].flatMap { $0 }.map { (old: place, new: $0) } }
    }
    return Self.longestRise(in: unique.sorted { $0.old < $1.old })
  }

  /// Where each item stands; nil for one that stands there several times.
  private static func places(of list: [Int], in range: Range<Int>) -> [Int: Int?] {
    var places: [Int: Int?] = [:]
    for place in range {
      if places.updateValue(place, forKey: list[place]) != nil {
        places.updateValue(nil, forKey: list[place])
      }
    }
    return places
  }

  /// The longest part of the pairs in which the new places rise, by patience sorting.
  private static func longestRise(in pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tops[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tops[low - 1] : nil
      if low < tops.count { tops[low] = index } else { tops.append(index) }
    }
    var rise: [(old: Int, new: Int)] = []
    var next = tops.last
    while let index = next {
      rise.append(pairs[index])
      next = before[index]
    }
    return rise.reversed()
  }

  /// Finds the longest common list of two short stretches.
  private mutating func compare(_ olds: Range<Int>, _ news: Range<Int>) {
    let width = news.count + 1
    guard olds.count + 1 <= Self.mostCells / width else { return }
    // How long the common list of what follows both places is.
    var lengths = [Int](repeating: 0, count: (olds.count + 1) * width)
    for i in (0..<olds.count).reversed() {
      for j in (0..<news.count).reversed() {
        let isSame = old[olds.lowerBound + i] == new[news.lowerBound + j]
        lengths[i * width + j] =
          isSame
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < olds.count, j < news.count {
      if old[olds.lowerBound + i] == new[news.lowerBound + j] {
        pairs.append((olds.lowerBound + i, news.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
