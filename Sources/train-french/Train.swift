import ArgumentParser
import FoundationEssentials
import Linguistics

/// The subcommand that makes the model.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learns from the corpora and the word lists of this machine, and writes the model.")

  @Argument(help: "The folder of the corpora.")
  var corpora: String

  @Argument(help: "The file that the model is written to.")
  var model = "Sources/CFrenchModel/french.model"

  mutating func run() throws {
    var writer = ModelWriter()
    writer.set(.notice, Array(ModelNotice.text.utf8))
    try LexiconBuilder.french().write(to: &writer)
    let lexicon = try writer.languageModel()
    try trainTags(lexicon).write(.tags, step: 0.2, to: &writer)
    try trainNames(writer.languageModel()).write(to: &writer)
    writer.features = try writer.languageModel().featureHash
    try Data(writer.bytes()).write(to: URL(filePath: model))
    for section in Model.Section.allCases { print("\(section): \(writer.size(section)) bytes") }
  }

  private func trainNames(_ language: LanguageModel) throws -> NameModel {
    let names = corpora + "/winer-fr"
    let heldBack = try CorpusError.text(names + "/not-for-training.txt").split(separator: "\n")
    let corpus = try NameCorpus(names + "/train", without: Set(heldBack.map(String.init)))
    return NameModel(examples: NameExamples(corpus, language))
  }

  private func trainTags(_ language: LanguageModel) throws -> WeightRows {
    let treebank = try Treebank(
      corpora + "/ud",
      [
        "sequoia/fr_sequoia-ud-train.conllu", "sequoia/fr_sequoia-ud-dev.conllu",
        "gsd/fr_gsd-ud-dev.conllu",
      ])
    let rows = TagTraining.train(treebank.tagSentences(language), rounds: 5, times: 8)
    return rows.pruned(below: 0.7)
  }
}
