internal import ArgumentParser
internal import Claims
internal import Export
internal import Library
internal import Reader

/// Prints who is named in the articles of the library.
struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: HelpText.actorsAbstract.words[.current],
    discussion: Examples.actors.text(.current))

  @Argument(help: ArgumentHelp(HelpText.actorWords.words[.current], valueName: "name"))
  var words: [String] = []

  @OptionGroup var limit: LimitOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let name = words.isEmpty ? nil : NameQuery.named(words.joined(separator: " "))
    var writer = ListingWriter(
      listing.form, headings: ListingTerm.actorHeadings, language: common.language)
    try library.ask(saying: common.language) { store in
      for actor in try store.actors(name, in: limit.range) {
        writer.write(actor.record, cells: actor.cells(common.language))
      }
    }
    writer.finish(saying: common.language)
  }
}

extension StoredActor {
  /// All that is known of the actor.
  var record: Record {
    Record([
      .init("actor", .text(id)), .init("name", .text(actor.name)),
      .init("gloss", .text(actor.gloss)), .init("kind", .text(actor.kind.rawValue)),
      .init("articles", .number(articles)), .init("mentions", .number(mentions)),
      .init("claims", .number(claims)),
    ])
  }

  /// What a table shows of it.
  func cells(_ language: Language) -> [String] {
    [
      String(claims), String(mentions), String(articles), actor.kind.words[language], actor.name,
      actor.gloss ?? "",
    ]
  }
}
