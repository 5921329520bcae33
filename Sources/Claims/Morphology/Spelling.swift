extension [Letter] {
  /// The word as news writes it, without marks, in pause: a short vowel at its end is not spelled
  /// and does not move a hamza.
  var spelled: String {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(count + 2)
    for index in indices where !isFirstOfDouble(index) {
      if self[index].consonant == "ء" {
        appendHamza(at: index, to: &result)
      } else {
        result.append(consonant(at: index))
        appendLength(at: index, to: &result)
      }
    }
    return result.text
  }

  /// All ways in use to write it, the standard first: hamza before a long u may also keep the seat
  /// that it has without the ending, or take that of a joined letter (قرؤوا قرأوا, جاؤوا جاءوا,
  /// مسؤول مسئول).
  var spellings: [String] {
    let standard = spelled
    guard contains(Letter("ء", .longU)) else { return [standard] }
    var scalars = [Unicode.Scalar](standard.unicodeScalars)
    guard let seat = scalars.firstIndex(of: "ؤ"), seat > 0, seat + 1 < scalars.count,
      scalars[seat + 1] == "و"
    else { return [standard] }
    let isStemFinal = [["ا"], ["ن"]].contains(scalars[(seat + 2)...])
    scalars[seat] = !isStemFinal ? "ئ" : scalars[seat - 1] == "ا" ? "ء" : "أ"
    return [standard, String(String.UnicodeScalarView(scalars))]
  }

  /// The first half of a doubled letter is not written.
  private func isFirstOfDouble(_ index: Int) -> Bool {
    index + 1 < count && self[index].vowel == .none
      && self[index + 1].consonant == self[index].consonant
  }

  private func isDoubled(_ index: Int) -> Bool {
    index > 0 && isFirstOfDouble(index - 1)
  }

  /// و and ي take the colour of the vowel before them (يُوقِن from يقن).
  private func consonant(at index: Int) -> Unicode.Scalar {
    let letter = self[index]
    if letter.consonant == "ٱ" { return "ا" }
    guard index > 0, letter.vowel == .none, !isDoubled(index) else { return letter.consonant }
    switch (letter.consonant, self[index - 1].vowel) {
    case ("ي", .u): return "و"
    case ("و", .i): return "ي"
    default: return letter.consonant
    }
  }

  /// ى behind another ي is written ا (يُحَيَّا).
  private func appendLength(at index: Int, to result: inout [Unicode.Scalar]) {
    guard let long = self[index].vowel.letter else { return }
    result.append(long == "ى" && self[index].consonant == "ي" ? "ا" : long)
  }
}

extension [Letter] {
  /// Writes a hamza with its seat; أ and the ا behind it become آ, and so do two hamzas at the
  /// beginning of which the second has no vowel (آمر, from أأمر).
  private func appendHamza(at index: Int, to result: inout [Unicode.Scalar]) {
    let seat = seat(at: index)
    let isFollowedByHamza =
      index == 0 && self[0].vowel == .a && count > 1 && self[1] == Letter("ء")
    if seat == "أ" && self[index].vowel == .longA || isFollowedByHamza {
      result.append("آ")
    } else if index != 1 || result.first != "آ" || self[0].consonant != "ء" {
      result.append(seat)
      appendLength(at: index, to: &result)
    }
  }

  private func seat(at index: Int) -> Unicode.Scalar {
    let own = self[index].vowel
    guard index > 0 else { return own.short == .i ? "إ" : "أ" }
    let before = self[index - 1].vowel
    if index == count - 1, own == .none || before.isLong && !own.isLong {
      return finalSeat(behind: before)
    }
    let isBehindI = before.short == .i || before == .none && self[index - 1].consonant == "ي"
    if own.short == .i || isBehindI { return "ئ" }
    if own.short == .u || before == .u { return "ؤ" }
    return before.isLong ? "ء" : "أ"
  }

  private func finalSeat(behind vowel: Vowel) -> Unicode.Scalar {
    switch vowel {
    case .a: "أ"
    case .i: "ئ"
    case .u: "ؤ"
    default: "ء"
    }
  }
}

extension [Unicode.Scalar] {
  /// The text that the scalars make up.
  fileprivate var text: String {
    String(unsafeUninitializedCapacity: reduce(0) { $0 + UTF8.width($1) }) { buffer in
      var end = 0
      for byte in lazy.flatMap(\.utf8) {
        buffer[end] = byte
        end += 1
      }
      return end
    }
  }
}
