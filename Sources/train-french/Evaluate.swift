import ArgumentParser
import FoundationEssentials
import Linguistics

/// The subcommand that measures how well the French core reads.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures tokens, sentences, tags and names on corpora that were not trained on.")

  @Argument(help: "The folder of the corpora.")
  var corpora: String

  @Option(help: "A file with a model; without it the one inside this program is measured.")
  var model: String?

  mutating func run() throws {
    let ud = corpora + "/ud"
    let sequoia = try Treebank(ud + "/sequoia", ["fr_sequoia-ud-test.conllu"])
    let gsd = try Treebank(ud + "/gsd", ["fr_gsd-ud-test.conllu"])
    let pud = try Treebank(ud + "/pud", ["fr_pud-ud-test.conllu"])
    for (name, treebank) in [("ud/sequoia", sequoia), ("ud/gsd", gsd), ("ud/pud", pud)] {
      print("tokens \(name) F1", SegmentationScore.tokens(treebank))
    }
    let language = try model.map { try LanguageModel.file($0) } ?? LanguageModel.french()
    for (name, treebank) in [("ud/sequoia", sequoia), ("ud/gsd", gsd), ("ud/pud", pud)] {
      print("parts of speech \(name)", TagScore(treebank, language))
    }
    print("names winer-fr/dev F1")
    print(NameScore(try NameCorpus(corpora + "/winer-fr/dev"), language))
    for (name, treebank) in [("ud/sequoia", sequoia), ("ud/gsd", gsd), ("ud/pud", pud)] {
      print("sentences \(name) F1", SegmentationScore.sentences(treebank))
    }
  }
}
