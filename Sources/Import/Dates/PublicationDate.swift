internal import ArabicText

/// When something was published, as far as is known: a day, perhaps a time, perhaps its zone.
struct PublicationDate: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int
  /// Seconds since the day began.
  let seconds: Int?
  /// Minutes by which the clock is ahead of UTC.
  let zone: Int?

  /// A day that is in the calendar, in the years of which news is kept.
  init?(year: Int, month: Int, day: Int, seconds: Int? = nil, zone: Int? = nil) {
    guard (1900...2100).contains(year), (1...12).contains(month),
      (1...Self.days(of: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.seconds = seconds
    self.zone = zone
  }

  /// ISO 8601: the day alone, the time without a zone where none is known, else the time in UTC, so
  /// that dates of one kind are in the order of their letters.
  var iso8601: String {
    guard let seconds else { return Self.written(year, month, day) }
    guard let zone else { return Self.written(year, month, day) + Self.clock(seconds) }
    let moment = seconds - zone * 60
    let dayOff = moment < 0 ? -1 : moment / 86_400
    let (year, month, day) = shifted(by: dayOff)
    return Self.written(year, month, day) + Self.clock(moment - dayOff * 86_400) + "Z"
  }

  /// The day before or after, which another zone may have.
  private func shifted(by dayOff: Int) -> (Int, Int, Int) {
    switch day + dayOff {
    case 0 where month == 1: (year - 1, 12, 31)
    case 0: (year, month - 1, Self.days(of: month - 1, in: year))
    case let day where day <= Self.days(of: month, in: year): (year, month, day)
    case _ where month == 12: (year + 1, 1, 1)
    default: (year, month + 1, 1)
    }
  }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month.twoDigits)-\(day.twoDigits)"
  }

  private static func clock(_ seconds: Int) -> String {
    "T\((seconds / 3600).twoDigits):\((seconds / 60 % 60).twoDigits):\((seconds % 60).twoDigits)"
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
