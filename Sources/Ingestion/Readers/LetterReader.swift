/// Reads a letter: one article.
struct LetterReader: ArticleSource {
  private var input: OpenInput
  private var done = false

  init(_ input: OpenInput) { self.input = input }

  mutating func next() throws(InputError) -> ReadItem? {
    if done { return nil }
    done = true
    if try input.window.byte(at: Limits.article) != nil {
      return input.rejection(line: nil, "The letter is longer than an article can be (64 MiB).")
    }
    let bytes = input.window.take(Limits.article)
    do throws(Fault) {
      return .article(try LetterArticle.article(bytes, origin: input.origin, line: nil))
    } catch {
      return input.rejection(line: nil, error.reason)
    }
  }
}

/// Reads a mailbox, letter by letter.
struct MailboxReader: ArticleSource {
  private let input: OpenInput
  private var letters: MailboxLetters

  init(_ input: OpenInput) {
    self.input = input
    letters = MailboxLetters(input.window)
  }

  mutating func next() throws(InputError) -> ReadItem? {
    switch try letters.next() {
    case nil: return nil
    case .broken(let line, let reason): return input.rejection(line: line, reason)
    case .letter(let line, let bytes):
      do throws(Fault) {
        return .article(
          try LetterArticle.article(bytes[...], origin: input.origin, line: line))
      } catch {
        return input.rejection(line: line, error.reason)
      }
    }
  }
}
