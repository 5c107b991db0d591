import Testing

@testable import Linguistics

@Suite struct TextBlocksTests {
  private func blocks(_ text: String) -> [String] {
    var blocks: [String] = []
    TextBlocks.each(text) { block, start in
      #expect(start == blocks.reduce(0) { $0 + $1.utf8.count })
      blocks.append(block)
    }
    return blocks
  }

  @Test(arguments: ["a", "é", "😀", "été ", "Un point. ", "\n", "Fin.\n\n", "«", "e\u{301}"])
  func `blocks are the text, none too long, and cut no character`(piece: String) {
    for size in [1, 70_000, 200_000] {
      let text = String(repeating: piece, count: size / piece.utf8.count + 1)
      let blocks = blocks(text)
      #expect(blocks.joined() == text)
      #expect(blocks.allSatisfy { $0.utf8.count <= TextBlocks.size && !$0.isEmpty })
    }
  }

  @Test func `a block ends with its paragraph`() {
    let paragraph = String(repeating: "Il a plu. ", count: 4000) + "\n\n"
    #expect(blocks(paragraph + paragraph).first == paragraph)
  }
}
