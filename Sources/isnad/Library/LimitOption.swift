internal import ArgumentParser
internal import Reader

/// How many rows a command is asked for.
struct LimitOption: ParsableArguments {
  @Option(help: ArgumentHelp(HelpText.limit.words[.current], valueName: "number"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 {
      throw ValidationError(Message.negativeLimit.words[.current])
    }
  }

  /// The first so many, where a limit is set.
  var range: Range<Int>? { limit.map { 0..<$0 } }
}
