import ArabicText
import Claims
import TestSupport
import Testing

/// Mentions of one actor are one actor.
@Suite struct CoreferenceTests {
  /// The actors of which something inside each mark, or its edge, is a mention.
  private func actors(_ text: Marked) -> [Set<Actor.ID>] {
    let analysis = Analyzer().analyze(Article(parsing: text.text, id: "case"))
    return text.spans.map { span in
      let mentions = analysis.mentions.filter { $0.span.overlaps(span) }.map(\.referent)
      let sources = analysis.claims.map(\.source).filter { $0.span?.overlaps(span) == true }
      let named = mentions.compactMap { if case .actor(let id) = $0 { id } else { nil } }
      return Set(named + sources.compactMap(\.actor))
    }
  }

  @Test(
    arguments: [
      "قالت [نورا ستيوارت] إن المتحف جاهز. وقالت [ستيورات] إن القاعة واسعة.",
      "قالت [ليلى حداد] إن الحفل ألغي. وقالت [حداد] إن التذاكر سترد.",
      "قال [مصدران عسكريان] إن المعبر أغلق. وأضاف [المصدران] أن الهدوء عاد.",
      "قالت [وزارة الصحة] إن اللقاح وصل. وأكدت [الوزارة] أن الكمية كافية.",
      "حذرت [تركيا] من التصعيد، وقالت [تركيا] إنها سترد.",
      "قال [رئيس البلدية] إن السد سليم. وأضاف [رئيس البلدية] أن المياه صالحة.",
      "قالت [شركة النورس اليابانية] إن المصنع أغلق. وأضافت [الشركة اليابانية] أن العمال غادروا.",
      "قالت [شرطة المرفأ] إن الرصيف أغلق. وأكدت [الشرطة] أن الحريق أخمد.",
      "قال [الناطق باسم البلدية] إن السوق سيفتح. وتابع [المتحدث] أن الرسوم خفضت.",
      "قال سفير السويد في أوسلو، الأمير [سامي خوجلي]، إن اللقاء ألغي. وأضاف [السفير السويدي] أنه آسف.",
      "قال طبيب منتخب السويد [سامي خوجلي] إن اللاعب تعافى. وأكد [طبيب المنتخب السويدي] أنه سيلعب.",
      "قال [مسؤولون سويديون] إن المعبر أغلق. ونقلت الصحيفة عن [المسؤولين السويديين] قولهم إن الهدوء عاد.",
      "نقلت الصحيفة عن [مهندسين سويديين] قولهم إن السد سليم. وقال [مهندسون سويديون] إن المياه صالحة.",
      "قال ولي العهد السويدي الأمير [سامي خوجلي] إن السد سليم. وأضاف [ولي العهد السويدي] أن المياه صالحة.",
      "قال [وزير النقل السويدي] إن الجسر آمن. وصل وزير النقل السويدي [سامي خوجلي] إلى القرية.",
      "قالت [وكالة رويترز] إن السفينة غرقت. وذكرت [رويترز] أن الطاقم نجا.",
    ] as [Marked])
  func isOneActor(_ text: Marked) {
    let actors = actors(text)
    #expect(actors.allSatisfy { !$0.isEmpty })
    #expect(actors.reduce(actors[0]) { $0.intersection($1) }.count == 1)
  }

  @Test(
    arguments: [
      "قالت [وزارة الصحة] إن اللقاح وصل. وقالت [وزارة النقل] إن الطريق فتح.",
      "قال [رامي حداد] إن السوق هادئة. وقال [سامي منصور] إن الأسعار سترتفع.",
      "حذرت [تركيا] من التصعيد، وقالت [فرنسا] إنها سترد.",
      "قال [وزير النقل السويدي] إن الجسر آمن. وصل وزير النقل النرويجي [سامي خوجلي] إلى القرية.",
      "قالت [شرطة المرفأ] إن الباب أغلق، ونفت ذلك شرطة المطار. وأعلنت [الشرطة] أن الحادث انتهى.",
    ] as [Marked])
  func areTwoActors(_ text: Marked) {
    let actors = actors(text)
    #expect(actors.allSatisfy { !$0.isEmpty })
    #expect(actors[0].isDisjoint(with: actors[1]))
  }
}
