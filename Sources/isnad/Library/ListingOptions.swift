internal import ArgumentParser
internal import Reader

/// How a listing of the library is printed.
struct ListingOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(HelpText.asJSON.words[.current]))
  var json = false

  @Flag(help: ArgumentHelp(HelpText.asCSV.words[.current]))
  var csv = false

  func validate() throws {
    if json && csv { throw ValidationError(Message.oneFormat.words[.current]) }
  }

  /// The form that the flags ask for.
  var form: ListingForm { json ? .json : csv ? .csv : .table }
}
