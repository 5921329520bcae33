extension ArraySlice<UInt32> {
  /// The telephone number or signed number at an index: `+963 11 555 1234`, `011-5551234`, `-5.2`.
  ///
  /// A number without a sign needs no isolate, and ranges (`2011-2024`) keep the order that
  /// UAX #9 gives them.
  func number(at start: Int) -> Range<Int>? {
    guard isWordStart(start), start == startIndex || !self[start - 1].isSign else { return nil }
    let isSigned = self[start].isSign
    let digits = isSigned ? start + 1 : start
    let first = run(from: digits) { $0.isDigit }
    guard first > digits else { return nil }
    if let end = telephoneEnd(from: start, firstGroup: digits..<first) { return start..<end }
    return isSigned ? start..<quantityEnd(from: first) : nil
  }

  /// The end of a telephone number: groups of 7 to 15 digits in all (ITU-T E.164), behind a plus
  /// sign or with an area code of three digits or more that begins with 0.
  private func telephoneEnd(from start: Int, firstGroup: Range<Int>) -> Int? {
    guard self[start] == 0x2B || (!self[start].isSign && firstGroup.count >= 3) else { return nil }
    var end = firstGroup.upperBound
    var count = firstGroup.count
    while count <= 15, let group = telephoneGroup(behind: end) {
      count += group.count
      end = group.upperBound
    }
    let isMailbox = end < endIndex && self[end] == 0x40
    return (7...15).contains(count) && !isMailbox ? end : nil
  }

  /// The next digits behind one separator, or behind a bracket and another.
  private func telephoneGroup(behind end: Int) -> Range<Int>? {
    let next = run(from: end) { $0.partsTelephoneGroups }
    let hasBracket = self[end..<next].contains { $0 == 0x28 || $0 == 0x29 }
    guard next - end == 1 || next - end == 2 && hasBracket else { return nil }
    let group = next..<run(from: next) { $0.isDigit }
    return group.isEmpty ? nil : group
  }

  /// The end of a number's further digits behind separators, and of a unit (`-5°C`, `+10kg`).
  private func quantityEnd(from start: Int) -> Int {
    var end = start
    while end + 1 < endIndex, self[end].isNumberSeparator, self[end + 1].isDigit {
      end = run(from: end + 1) { $0.isDigit }
    }
    return run(from: end) { $0.isUnitLetter }
  }
}

extension UInt32 {
  fileprivate var isDigit: Bool {
    switch self {
    case 0x30...0x39, 0x0660...0x0669, 0x06F0...0x06F9: true
    default: false
    }
  }

  /// Plus, hyphen, minus, plus-minus.
  fileprivate var isSign: Bool {
    switch self {
    case 0x2B, 0x2D, 0x2212, 0xB1: true
    default: false
    }
  }

  /// Full stop, comma, colon, and the Arabic decimal and thousands separators.
  fileprivate var isNumberSeparator: Bool {
    switch self {
    case 0x2C, 0x2E, 0x3A, 0x066B, 0x066C: true
    default: false
    }
  }

  /// Latin letters and the degree sign; the percent sign stays on the left, as behind unsigned
  /// numbers.
  fileprivate var isUnitLetter: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A, 0xB0: true
    default: false
    }
  }

  /// Spaces, hyphens, full stop, brackets.
  fileprivate var partsTelephoneGroups: Bool {
    switch self {
    case 0x20, 0xA0, 0x28, 0x29, 0x2D, 0x2011, 0x2E: true
    default: false
    }
  }
}
