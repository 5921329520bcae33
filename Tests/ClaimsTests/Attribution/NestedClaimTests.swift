import TestSupport
import Testing

/// A claim inside another's content is a claim of its own.
@Suite struct NestedClaimTests {
  @Test(
    arguments: [
      [
        "‹وذكرت› [وكالة السهل] {أن رئيس ما يسمى بنقابة الصيادين، سامي حداد، قال إنه غادر}.",
        "وذكرت وكالة السهل أن رئيس ما يسمى بنقابة الصيادين، [سامي حداد]، ‹قال› {إنه غادر}.",
      ],
      "‹وقالت› [سلمى حداد] {إن العمل بدأ}.",
    ] as [MarkedClaims])
  func hasASubjectThatIsOnlyCalledSo(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قال› [المدير] {إن الطبيب أكد أن المريض تعافى}.",
        "قال المدير إن [الطبيب] ‹أكد› {أن المريض تعافى}.",
      ],
      [
        "‹وقال› [رئيس الشركة]: «{نعتقد أن السوق ستنمو}».",
        "وقال 「رئيس الشركة」: «‹نعتقد› {أن السوق ستنمو}».",
      ],
      [
        "‹وقالت› [الجارة]: «{كان جدي يقول: «الماء لا ينسى طريقه»}».",
        "وقالت الجارة: «كان [جدي] ‹يقول›: «{الماء لا ينسى طريقه}»».",
      ],
      [
        "‹وقالت› [المديرة] {إنها تعتقد أن السد سليم، وإنها ستفتحه غدا}.",
        "وقالت 「المديرة」 إنها ‹تعتقد› {أن السد سليم}، وإنها ستفتحه غدا.",
      ],
      [
        "‹وقال› [المدير]: «{أستطيع أن أؤكد أن السد آمن}».",
        "وقال 「المدير」: «أستطيع أن ‹أؤكد› {أن السد آمن}».",
      ],
      "‹وقال› [المدير]: «{لا أستطيع أن أؤكد أن السد آمن}».",
      [
        "‹وقالت› [سلمى حداد] {إنها تعتبر القرار خطأ}.",
        "وقالت 「سلمى حداد」 إنها ‹تعتبر› {القرار خطأ}.",
      ],
    ] as [MarkedClaims])
  func standsInTheOther(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func mayHaveItsSpeakerAsObject() {
    let expected: MarkedClaims = [
      "‹وقالت› [الشرطة]: «{أبلغنا شاهد أن السيارة مسرعة}».",
      "وقالت الشرطة: «‹أبلغنا› [شاهد] {أن السيارة مسرعة}».",
    ]
    withKnownIssue("أبلغنا is read as we told, not as he told us.") {
      #expect(MarkedClaims(foundIn: expected.text) == expected)
    }
  }
}
