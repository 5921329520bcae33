import TestSupport
import Testing

/// A verb before its subject is singular; behind it, it agrees: both find it.
@Suite struct AgreementTests {
  @Test(
    arguments: [
      "‹قال› [الوزيران] {إن الاتفاق قريب}.",
      "‹وقالت› [الشاهدتان] {إن الباب كان مفتوحا}.",
      "‹قال› [المعلمون] {إن الصفوف مزدحمة}.",
      "‹وقالت› [الممرضات] {إن الأجور متأخرة}.",
      "[الوزيران] ‹قالا› {إن الاتفاق قريب}.",
      "[الشاهدتان] ‹قالتا› {إن الباب كان مفتوحا}.",
      "[المعلمون] ‹قالوا› {إن الصفوف مزدحمة}.",
      "[الممرضات] ‹يقلن› {إن الأجور متأخرة}.",
      "[المعلمون] ‹يؤكدون› {أن الصفوف مزدحمة}.",
    ] as [MarkedClaims])
  func findsEveryNumberAndGender(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
