import TestSupport
import Testing

/// Harakat, tatweel and hamza seats, and what is written together with a cue.
@Suite struct CueSpellingTests {
  @Test(
    arguments: [
      "‹قَالَ› [وَزِيرُ المَالِيَّةِ] {إِنَّ العَجْزَ انْخَفَضَ}.",
      "‹وَأَضَافَ› [البَيَانُ] {أَنَّ التَّحْقِيقَ مُسْتَمِرٌّ}.",
      "‹قـــال› [الوزيـــر] {إن العجز انخفض}.",
      "‹واكد› [الوزير] {ان العجز انخفض}.",
      "‹وأوضـحـت› [الوزارة] {أنّ العجز انخفض}.",
      "‹ووفقًا› [لوزارةِ الماليّةِ]، {انخفض العجز}.",
    ] as [MarkedClaims])
  func doNotMatter(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹فقال› [القاضي] {إن الجلسة انتهت}.",
      "‹وسيعلن› [الوزير] {أن السد امتلأ}.",
      "‹وسيقول› [المحامي] {إن موكله بريء}.",
    ] as [MarkedClaims])
  func proclitics(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func anOfficeIsTheSourceOfItsPurpose() {
    let expected: MarkedClaims = "وعاد 「وزير المالية」 إلى المنصة ‹ليؤكد› {أن الجائزة حقيقية}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
