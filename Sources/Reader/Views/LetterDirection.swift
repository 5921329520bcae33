internal import ArabicText
internal import Layout

extension String {
  /// The direction of most of its letters; nil without letters. Words that are shown away from
  /// their article read so (UAX #9, HL1): their first letter often is a Latin name's.
  var letterDirection: Direction? {
    let letters = unicodeScalars.lazy.filter(\.properties.isAlphabetic)
    let (count, arabic) = letters.reduce(into: (0, 0)) { counts, letter in
      counts.0 += 1
      counts.1 += letter.isArabic ? 1 : 0
    }
    return count == 0 ? nil : 2 * arabic >= count ? .rightToLeft : .leftToRight
  }
}
