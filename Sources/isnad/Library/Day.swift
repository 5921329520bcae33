internal import ArgumentParser
internal import Library
internal import Reader

/// A date of the command line, as ISO 8601: a year, a month, a day, or a time of one. It is UTC's
/// unless a time says else.
struct Day: Hashable, ExpressibleByArgument {
  /// When it begins.
  let start: Moment
  /// When it is over: a day a day later, a time at once.
  let end: Moment

  init?(argument: String) {
    if let date = Period(day: argument), let start = Moment(date.start), let end = Moment(date.end)
    {
      (self.start, self.end) = (start, end)
    } else if let time = Moment(argument) {
      (start, end) = (time, Moment(seconds: time.seconds + 1))
    } else {
      return nil
    }
  }
}
