import TestSupport
import Testing

/// وفقا ل، بحسب، نقلا عن، على حد قوله: before and behind what they attribute.
@Suite struct PrepositionalCueTests {
  @Test(
    arguments: [
      "‹ووفقا› لـ [Nimbus]، {فقد بلغت الصادرات مليون دينار}.",
      "القمح سليم، علما {أنه}، ‹بحسب› [وزارة الزراعة]، {فإن الأسعار ارتفعت}.",
    ] as [MarkedClaims])
  func namesAForeignSourceAndWaitsForAClause(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "{ارتفعت الأسعار}، ‹بحسب› [تصريحات للوزير].",
      "{ارتفعت الأسعار كثيرا}، وذلك ‹بحسب› [وزارة الزراعة].",
      "‹وبحسب ما قالت› [ليلى حداد] {فإنها وصلت قبل عام}.",
      "‹ووفقا› ل[شهادات سكان] غادروا القرية {فإن الجسر انهار}.",
      "‹وبحسب› [تصريحات من الوزارة] لموقع «السهل» {فإن العمل بدأ}.",
      "سكة الحديد هي الأطول، ‹وبحسب› [وزارة النقل] {فإن الجسر هو الأقدم}.",
      "ويتم العمل وفقا للآتي.",
    ] as [MarkedClaims])
  func standsBeforeWhatAnswersIt(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وارتفعت الأسعار، {إذ بلغ سعر الخبز ضعفيه} ‹بحسب› [نقابة الخبازين].",
      "{وتنتشر النار}، ‹وفق› [شهود عيان]، {في الغابة المجاورة}.",
      "{وتتعارض الخطة}، ‹وفق› [نقابة المحامين]، {مع هذا القانون}.",
      "{وتشمل القائمة} - ‹بحسب› [وزارة الزراعة] - {القمح والشعير}.",
      "{وارتفعت أسعار القمح في السوق بعدما وصلت} ‹وفق› [وزارة الزراعة] {إلى ثلاثة دنانير}.",
      "وهذا لا يغلق السد فحسب لإصلاحه.",
      "وخلال الصيف ‹ووفقا› [للبلدية]، {فقد ارتفعت الأسعار}.",
      "{وشملت الجولة}، ‹بحسب› [وزارة الزراعة]، {ثلاث قرى في الشمال}.",
      "{ونفذت البلدية}، ‹بحسب› [مصادر محلية]، {حملة نظافة في السوق}.",
      "{وكان الهدف من الجولة}، ‹كما تقول› [وزارة الزراعة]، {هو بيع القمح}.",
      "{وعاد الباعة}، ‹بحسبه›، {إلى السوق القديم}.",
      "{وأغلق السوق القديم}، ‹بحسب› [سلمى حداد]، مديرة البلدية.",
      "{وشملت الجولة}، ‹بحسب› [القائمين] عليها، {ثلاث مدن}.",
      "{وتغلق البلدية السوق}، ‹وفق› [وزارة الزراعة]، {«لأنه قديم ومائل»}.",
      "{وفاض النهر على الحقول، فيما أغلق الجسر القديم}، ‹بحسب› [البلدية].",
      "{وعاد الحارس إلى القرية، حيث يعيش، بعد عام}، ‹بحسب› [البلدية].",
      "{أغلق السوق القديم}، ‹وفق› [وثائق] اطلعت عليها النقابة.",
    ] as [MarkedClaims])
  func attributesItsClauseAlone(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وحسب ما ذكرت› [وكالة أنباء الشاطئ] (وانا)، {أمر الوزير بفتح السد}.",
      "‹وحسب› [البلدية]، ‹ونقلا عن› ⟦صحيفة الشاطئ⟧، {فإن السوق سيغلق شهرا}.",
      "{انخفضت الأسعار في الشهر الماضي}، ‹وفقا› [لوزارة التجارة].",
      "{أصيب ثلاثة عمال}، ‹بحسب› [الدفاع المدني].",
      "{بلغت الخسائر مليون دولار} ‹حسب› [تقديرات أولية].",
      "{ارتفع منسوب النهر مترين}، ‹طبقا› [لهيئة المياه].",
      "{فتحت المدارس أبوابها}، ‹نقلا عن› [مصادر محلية].",
      "{يحتاج السقف إلى ترميم}، ‹على حد قول› [مدير المتحف].",
      "تأخر القطار، لكن {الركاب وصلوا سالمين}، ‹بحسب› [الشرطة].",
      "{تأخر القطار، ثم وصل سالما}، ‹بحسب› [الشرطة].",
    ] as [MarkedClaims])
  func attributeTheClauseBefore(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ووفقا› [لوزارة التجارة]، {انخفضت الأسعار في الشهر الماضي}.",
      "‹وبحسب› [مصدر أمني]، {فر اثنان من السجناء}.",
      "‹وفق› [إدارة السجون]، {عاد الهدوء إلى المبنى}.",
      "‹ومن وجهة نظر› [المدرب]، {يحتاج الفريق إلى الراحة}.",
      "لكن ‹بحسب› [صحيفة «المرفأ»]، {فقد غرقت السفينة}.",
      "‹وبحسب› [مصدر ملاحي] طلب عدم ذكر اسمه، {غرقت السفينة ليلا}.",
    ] as [MarkedClaims])
  func attributeTheClauseBehind(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "{وتراوحت قيمة الصفقة بين 600 و800 دينار}\"، ‹بحسب› [تقرير للبلدية].",
      "{أغلق المعبر أمام الشاحنات}، ‹وفق ما أعلنت› [إدارة الجمارك].",
      "{سقطت شجرة على سيارة}، ‹حسبما أفاد› [شهود عيان].",
      "{لن يشارك القائد في المباراة}، ‹كما قال› [طبيب الفريق].",
      "‹وبحسب ما ذكرت› [الشرطة]، {عثر على الطفل سالما}.",
      "‹وبحسب ما جاء› في [البيان]، {عاد الهدوء إلى الحي}.",
    ] as [MarkedClaims])
  func takeAVerbOfSaying(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قال› [مصدر أمني] {إن اللصوص فروا}، ‹بحسب› ⟦وكالة الأنباء⟧."
      ],
      [
        "‹وقال› [المدير] {إن القاعة جاهزة}، ‹على حد قوله›."
      ],
      [
        "‹وقالت› [المديرات] {إن القاعة جاهزة}، ‹على حد قولهن›."
      ],
      [
        "‹وقال› [المديران] {إن القاعة جاهزة}، ‹وفق تعبيرهما›."
      ],
      [
        "‹ويقال› {إن القلعة مسكونة}، ‹وفقا› [لسكان القرية]."
      ],
      [
        "‹وحسب› ⟦وكالة رويترز⟧، ‹قال› [سامي حداد] {إن القلعة مسكونة}."
      ],
      [
        "‹وقالت› [سلمى حداد] {إن القلعة مسكونة}، ‹وفقا› ⟦للبيان⟧."
      ],
      [
        "‹وقال› [سامي حداد] {إن القلعة مسكونة}، ‹وفق ما قال› المتحدث."
      ],
      [
        "‹وقال› [اللاعب]: «{عدنا إلى القرية أمس. سنبقى هنا حتى الصيف}»، ‹وفق ما ذكرت› ⟦وكالة النورس⟧."
      ],
    ] as [MarkedClaims])
  func joinTheCueOfTheSameContent(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "{أغلقت البلدية الجسر}، ‹وفق ما نقلت› ⟦صحيفة المساء⟧ عن [مصدر أمني].",
      "{وعادت الحركة إلى المرفأ}، ‹بحسب ما نقلت› ⟦صحيفة النهار⟧، الثلاثاء، عن [وزير النقل].",
    ] as [MarkedClaims])
  func nameWhoSaidWhatAMediumPassedOn(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ووفقا› [للوزارة] مساء أمس، {فإن الجسر جاهز}.",
      "‹ووفقا› [لمصدر ملاحي]، مساء أمس، {غرقت السفينة}.",
      "‹وبحسب› [بيان الوزارة]، صدر ليلا، {فقد أغلق الجسر}.",
    ] as [MarkedClaims])
  func letTimeStandBehindTheSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ووفقا› لـ«[النسيم]»، {أغلق الجسر قبل شهر}.",
      "{أغلق الجسر قبل شهر}، ‹وفقا› لـ\"[الميناء]\".",
      "{أغلق الجسر قبل شهر}، ‹حسب ما ذكرت› «[النسيم]».",
    ] as [MarkedClaims])
  func nameAnOutletInQuotationMarksAlone(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func mayPartTheContentOfAVerb() {
    let expected: MarkedClaims =
      "‹وقال› [المهندس] {إن السد} - ‹بحسب ما ذكرته› ⟦وكالة الشاطئ⟧ - {صمد ليلا}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func mayNameNobodyButInTheVerb() {
    let expected: MarkedClaims =
      "قالت 「سلمى حداد」 إن السوق فتح. {وعاد الباعة إلى السوق ليلا}، ‹حسبما ذكرت›."
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.last?.parts == expected.claims.last?.parts)
  }

  @Test(
    arguments: [
      "سار العمل وفق القواعد.", "أوقف الرجل وفقا للقانون.", "توزع الحصص حسب المساحة.",
      "تسلسل الأحداث بحسب الترتيب الزمني.",
    ] as [MarkedClaims])
  func wantAParty(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
