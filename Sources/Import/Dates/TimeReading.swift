extension PublicationDate {
  /// The first time of day that the parts name, in seconds, and the zone behind it in minutes.
  static func time(in parts: [DatePart]) -> (seconds: Int?, zone: Int?)? {
    for start in parts.indices.dropLast(2) {
      guard case .number(var hour, _) = parts[start], parts[start + 1] == .sign(":"),
        case .number(let minute, _) = parts[start + 2]
      else { continue }
      var rest = parts[(start + 3)...]
      let second = rest.popSecond()
      rest.dropFraction()
      if let isAfternoon = rest.popHalf() {
        guard (1...12).contains(hour) else { continue }
        hour = hour % 12 + (isAfternoon ? 12 : 0)
      }
      // A leap second is written 60 (RFC 3339, 5.6).
      guard hour < 24, minute < 60, second <= 60 else { continue }
      return (hour * 3600 + minute * 60 + min(second, 59), rest.zone)
    }
    return nil
  }
}

extension ArraySlice<DatePart> {
  fileprivate mutating func popSecond() -> Int {
    guard first == .sign(":"), case .number(let second, _)? = dropFirst().first else { return 0 }
    removeFirst(2)
    return second
  }

  fileprivate mutating func dropFraction() {
    guard first == .sign(".") || first == .sign(","), case .number? = dropFirst().first else {
      return
    }
    removeFirst(2)
  }

  /// Before noon or after: ص and م, صباحا and مساء, AM and PM.
  fileprivate mutating func popHalf() -> Bool? {
    guard case .word(let word)? = first, let isAfternoon = halves[word] else { return nil }
    removeFirst()
    return isAfternoon
  }

  /// The zone that stands at the start or behind words such as بتوقيت.
  fileprivate var zone: Int? {
    for index in indices {
      switch self[index] {
      case .word(let word):
        if let minutes = zones[word] { return offset(behind: index) ?? minutes }
      case .sign("+"), .sign("-"):
        if let offset = offset(behind: index - 1) { return offset }
      case .sign("("), .sign(")"): continue
      default: return nil
      }
    }
    return nil
  }

  /// `+0300`, `+03:00`, `-3` behind a place.
  private func offset(behind index: Int) -> Int? {
    let rest = self[(index + 1)...]
    guard case .sign(let sign)? = rest.first, sign == "+" || sign == "-",
      case .number(let number, let digits)? = rest.dropFirst().first
    else { return nil }
    var minutes = digits > 2 ? number / 100 * 60 + number % 100 : number * 60
    if digits <= 2, rest.dropFirst(2).first == .sign(":"),
      case .number(let more, _)? = rest.dropFirst(3).first
    {
      minutes += more
    }
    return minutes <= 14 * 60 ? sign == "+" ? minutes : -minutes : nil
  }
}

private let halves = [
  "ص": false, "صباحا": false, "am": false, "م": true, "مساء": true, "ظهرا": true, "pm": true,
]

/// Minutes ahead of UTC: the names of RFC 822, 5, and Greenwich in Arabic.
private let zones = [
  "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
  "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "غرينتش": 0, "جرينتش": 0, "غرينيتش": 0,
  "مكه": 180,
]
