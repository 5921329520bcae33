import ArabicText
import Testing

@testable import Claims

/// What parties and places are called in the lists that a reader sees, and of what kind places are.
@Suite struct CalledNamesTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer().analyze(Article(parsing: text, id: "names"))
  }

  @Test(
    arguments: [
      ("أوضح سامي خوجلي لـCNN أن السد سليم.", ["سامي خوجلي", "سي إن إن"]),
      ("قالت شركة (أمواج) إن السفن غادرت.", ["شركة (أمواج)"]),
      ("أعلنت شركة \"غوغل\" الأمريكية عن هاتف جديد.", ["غوغل"]),
      ("ذكرت صحيفة \"واشنطن بوست\" الأمريكية أن الجسر أغلق.", ["واشنطن بوست"]),
      ("عباس يزور المتحف\n\nزار الرئيس محمود عباس المتحف.", ["محمود عباس"]),
      ("سلم سامي خوجلي الجائزة للجنة.", ["سامي خوجلي", "اللجنة"]),
      ("وصل يحيى حداد وأحمد راتب إلى القاعة.", ["يحيى حداد", "أحمد راتب"]),
    ])
  func aPartyIsCalled(_ text: String, _ names: [String]) {
    #expect(analysis(text).actors.map(\.name) == names)
  }

  @Test(
    arguments: [
      ("هبطت الطائرة في مطار موسكو أمس.", "مطار موسكو", Place.Kind.facility),
      ("وصل الوفد إلى الولايات المتحدة.", "الولايات المتحدة", .country),
      ("وصل الوفد إلى شمالي درنة، ثم غادر شمال درنة.", "شمالي درنة", .region),
      ("وصل الوفد إلى مدينة درنة، ثم غادر درنة أمس.", "درنة", .city),
    ])
  func aPlaceIsCalled(_ text: String, _ name: String, _ kind: Place.Kind) {
    let places = analysis(text).places
    #expect(places.first?.name == name)
    #expect(places.first?.kind == kind)
  }
}
