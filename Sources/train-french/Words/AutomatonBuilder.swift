/// Makes a minimal automaton of words that come in byte order, after Daciuk and others (2000).
struct AutomatonBuilder {
  /// A state that may still change, or one that is written.
  private struct State: Hashable {
    var entry: UInt16 = 0
    /// The bytes of the arcs with the places that they lead to.
    var arcs: [UInt32] = []
  }

  /// The states on the path of the last word, which are not yet written.
  private var path: [State] = [State()]
  /// The byte that leads to each state of the path but the first.
  private var bytes: [UInt8] = []
  private var written: [State: UInt32] = [:]
  /// The automaton; its first word is the place of the root.
  private(set) var words: [UInt32] = [0]

  /// Adds a word that stands after all words before it in byte order.
  mutating func add(_ word: [UInt8], entry: Int) {
    var shared = 0
    while shared < bytes.count, shared < word.count, bytes[shared] == word[shared] { shared += 1 }
    close(downTo: shared)
    for byte in word[shared...] {
      path.append(State())
      bytes.append(byte)
    }
    path[path.count - 1].entry = UInt16(entry)
  }

  /// Writes what is left; nothing can be added after it.
  mutating func finish() {
    close(downTo: 0)
    words[0] = write(path[0])
  }

  private mutating func close(downTo depth: Int) {
    while bytes.count > depth, let state = path.popLast() {
      let place = write(state)
      path[path.count - 1].arcs.append(UInt32(bytes.removeLast()) << 24 | place)
    }
  }

  /// The place of a state, which is written unless the same one is there already.
  private mutating func write(_ state: State) -> UInt32 {
    if let place = written[state] { return place }
    let place = UInt32(words.count)
    words.append(UInt32(state.entry) << 16 | UInt32(state.arcs.count))
    words += state.arcs
    written[state] = place
    return place
  }
}
