extension ArraySlice<UInt32> {
  /// The Latin name that a sign at an index ends, with what is written to it: `C++`, `C#`, `B2+`,
  /// `C++17`. Without an isolate UAX #9 shows `C++` in Arabic as `++C`.
  func signedName(around sign: Int) -> Range<Int>? {
    let start = run(before: sign) { $0.isASCIIWord }
    guard start < sign, self[start].isASCIILetter else { return nil }
    let signs = run(from: sign) { $0 == 0x2B || $0 == 0x23 }
    return start..<run(from: signs) { $0.isASCIIWord }
  }
}

extension UInt32 {
  fileprivate var isASCIILetter: Bool { isASCIIWord && self > 0x39 }
}
