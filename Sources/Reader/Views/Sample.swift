internal import ArabicText

/// Something that is hard to show, and how it should look.
struct Sample: Sendable {
  let text: String
  /// The stretch that is highlighted.
  let colored: TextSpan
  let words: Words

  /// A sample; what stands between bars is highlighted.
  init(_ marked: String, _ arabic: String, _ english: String) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    text = parts.joined()
    let start = parts[0].utf8.count
    colored = TextSpan(utf8: start..<start + (parts.count > 1 ? parts[1].utf8.count : 0))
    words = Words(arabic, english)
  }

  static let all = [
    Sample(
      "وصل القطار إلى المحطة", "تبدأ الجملة من أقصى اليمين بكلمة «وصل»، وحروفها موصولة.",
      "The sentence begins at the far right with و, and its letters are joined."),
    Sample(
      "افتتحت Harbour Times مكتبا في London", "عبارة Harbour Times قبل London من جهة اليمين.",
      "Harbour Times stands right of London, and each reads from left to right."),
    Sample(
      "من 1,250 إلى ٣٤٫٥ في 2024، هاتف +963 11 555 1234",
      "تبدأ الأعداد بأولها من اليسار، وعلامة + عن يسار 963.",
      "Each number begins at its left: 1,250, ٣٤٫٥, 2024; the + is left of 963."),
    Sample(
      "قال (نعم) ثم «لا» [مرتين].", "كل قوس يحتضن كلمته، والنقطة في أقصى اليسار.",
      "Each bracket embraces its word, and the full stop is at the far left."),
    Sample(
      "مُدَرِّسٌ جَدِيدٌ", "كل حركة على حرفها، أو لا حركات أصلا.",
      "Each mark stands on its own letter, or there are no marks at all."),
    Sample(
      "لا لأن إلا الآن ملأ", "كل لام ألف شكل واحد لا فجوة فيه.",
      "Each lam-alef (لا) is one shape without a gap."),
    Sample(
      "و|المدينة| القديمة", "الواو وحدها بلا تمييز، و«المدينة» مميزة وموصولة.",
      "All but the first letter of the first word is highlighted, and the word stays joined."),
  ]
}
