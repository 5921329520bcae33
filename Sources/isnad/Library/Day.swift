internal import ArgumentParser
internal import Library

/// A date of the command line: a day, or a time of one, as ISO 8601.
struct Day: Hashable, ExpressibleByArgument {
  /// When it begins.
  let start: Moment
  /// When it is over: a day a day later, a time at once.
  let end: Moment

  init?(argument: String) {
    guard let start = Moment(argument) else { return nil }
    self.start = start
    let isDay = argument.utf8.count == "2024-01-31".utf8.count
    end = Moment(seconds: start.seconds + (isDay ? 86_400 : 1))
  }
}
