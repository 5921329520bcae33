extension PublicationDate {
  /// Reads a date as feeds and pages write it: RFC 822 (`Sat, 30 Nov 2024 14:20:00 +0300`), ISO 8601
  /// (`2024-11-30T14:20:00+03:00`), and as Arabic pages do (`السبت ٣٠ تشرين الثاني ٢٠٢٤ - 2:20 م`,
  /// `30/11/2024`). A date that is only relative, as منذ ساعتين, gives none.
  init?(_ text: String) {
    let parts = DatePart.parts(of: text)
    guard let (found, range) = Self.day(in: parts) else { return nil }
    let rest = parts[..<range.lowerBound] + [.sign(";")] + parts[range.upperBound...]
    let (seconds, zone) = Self.time(in: Array(rest)) ?? (nil, nil)
    self.init(
      year: found.year, month: found.month, day: found.day, seconds: seconds,
      zone: seconds == nil ? nil : zone)
  }

  /// The first day that the parts name, and where.
  private static func day(in parts: [DatePart]) -> (PublicationDate, Range<Int>)? {
    for start in parts.indices {
      let found = numericDay(at: start, in: parts) ?? namedDay(at: start, in: parts)
      if let (date, count) = found { return (date, start..<start + count) }
    }
    return nil
  }

  /// `2024-11-30`, `30/11/2024`, `30.11.2024`: the year has four digits, and the day goes before
  /// the month.
  private static func numericDay(
    at start: Int, in parts: [DatePart]
  ) -> (PublicationDate, Int)? {
    guard start + 5 <= parts.count,
      case .number(let first, let firstDigits) = parts[start],
      case .sign(let sign) = parts[start + 1], "-/.".contains(sign),
      parts[start + 3] == .sign(sign),
      case .number(let month, _) = parts[start + 2],
      case .number(let last, let lastDigits) = parts[start + 4]
    else { return nil }
    let date =
      if firstDigits == 4 {
        PublicationDate(year: first, month: month, day: last)
      } else if lastDigits == 4 {
        PublicationDate(year: last, month: month, day: first)
      } else {
        PublicationDate?.none
      }
    return date.map { ($0, 5) }
  }

  /// `30 Nov 2024`, `30 كانون الثاني/يناير 2024`, `Nov 30, 2024`.
  private static func namedDay(at start: Int, in parts: [DatePart]) -> (PublicationDate, Int)? {
    let words = parts[start...].prefix(10).enumerated().filter { !$0.element.isFiller }
    guard words.first?.offset == 0 else { return nil }
    var months = words.compactMap { if case .month(let month) = $0.element { month } else { nil } }
    let numbers = words.filter { if case .number = $0.element { true } else { false } }.prefix(2)
    guard !months.isEmpty, numbers.count == 2, let end = numbers.last?.offset,
      case .number(let day, let digits) = numbers[numbers.startIndex].element, digits <= 2,
      case .number(let year, let yearDigits) = numbers[numbers.startIndex + 1].element
    else { return nil }
    let between = words.prefix { $0.offset <= end }.map(\.element)
    months = between.compactMap { if case .month(let month) = $0 { month } else { nil } }
    guard let month = months.first, between.count == 2 + months.count else { return nil }
    // RFC 822 writes two digits, of which RFC 2822, 4.3 says what they mean.
    let century = yearDigits == 2 ? year < 50 ? 2000 : 1900 : 0
    return PublicationDate(year: year + century, month: month, day: day).map { ($0, end + 1) }
  }
}

extension DatePart {
  /// What may stand between the parts of a day: signs, and من as in الثلاثون من نوفمبر.
  fileprivate var isFiller: Bool {
    switch self {
    case .sign(let sign): "-/,،()[]|.".contains(sign)
    case .word(let word): word == "من" || word == "عام" || word == "سنه" || word == "de"
    case .number, .month: false
    }
  }
}
