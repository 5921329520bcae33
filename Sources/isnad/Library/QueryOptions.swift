internal import ArgumentParser
internal import Library
internal import Reader

/// Which articles or claims a command is asked for.
struct QueryOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpText.actor.words[.current], valueName: "name"))
  var actor: String?

  @Option(help: ArgumentHelp(HelpText.place.words[.current], valueName: "name"))
  var place: String?

  @Option(help: ArgumentHelp(HelpText.outlet.words[.current], valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp(HelpText.since.words[.current], valueName: "date"))
  var since: Day?

  @Option(help: ArgumentHelp(HelpText.until.words[.current], valueName: "date"))
  var until: Day?

  @OptionGroup var limit: LimitOption

  /// The first so many, where a limit is set.
  var range: Range<Int>? { limit.range }

  /// Which articles, without the words.
  var articles: ArticleQuery {
    var query = ArticleQuery()
    query.actor = actor.map(NameQuery.named)
    query.place = place.map(NameQuery.named)
    query.outlet = outlet
    query.since = since?.start
    query.until = until?.end
    return query
  }

  /// Which claims.
  var claims: ClaimQuery {
    var query = ClaimQuery()
    query.actor = actor.map(NameQuery.named)
    query.place = place.map(NameQuery.named)
    query.outlet = outlet
    query.since = since?.start
    query.until = until?.end
    return query
  }
}
