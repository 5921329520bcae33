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
    var total: Int?
    var writer = ListingWriter(
      listing.form, StoredActor.columns, headings: ListingTerm.actorHeadings,
      language: common.language
    ) { $0.cells(common.language) }
    try library.ask(saying: common.language) { store in
      for actor in try store.actors(name, in: listing.form.range(limit.range)) {
        writer.write(actor)
      }
      total = try listing.form.total(limit.range) { try store.actorCount(name) }
    }
    writer.finish(of: total)
  }
}

extension StoredActor {
  /// All that is known of the actor.
  static let columns = Columns<StoredActor>([
    ("actor", { .text($0.id) }), ("name", { .text($0.actor.name) }),
    ("gloss", { .text($0.actor.gloss) }), ("kind", { .text($0.actor.kind.rawValue) }),
    ("articles", { .number($0.articles) }), ("mentions", { .number($0.mentions) }),
    ("claims", { .number($0.claims) }),
  ])

  /// What a table shows of it.
  func cells(_ language: Language) -> [String] {
    [
      String(claims), String(mentions), String(articles), actor.kind.words[language], actor.name,
      actor.gloss ?? "",
    ]
  }
}
