import TestSupport
import Testing

/// Quotations and colons, before, behind and around the cue.
@Suite struct QuotationTests {
  @Test(
    arguments: [
      "‹وقال› [سامي حداد] على هامش دورة «كأس النسيم» التي تقام في بيروت: {لم ألعب جيدا هذا العام}.",
      "‹وقال› [سامي حداد]: {القائمة جاهزة. إنها ليست القائمة الأخيرة. كنت مع الفريق}.",
    ] as [MarkedClaims])
  func standsBehindTheNameOfAnEvent(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقال› [سامي حداد]: {لعبنا جيدا. الفريق قوي. سأبذل جهدي}.",
      "‹وقال› [سامي حداد]: {نبيل لاعب مهم}. وانضم نبيل إلى الفريق قبل عام وأثبت نفسه سريعا.",
    ] as [MarkedClaims])
  func withoutMarksGoesOnInTheFirstPerson(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func beginWithAConditionBehindAComma() {
    let expected: MarkedClaims =
      "‹وقالت› [ليلى حداد]، {إذا كان الطريق مغلقا فعلينا أن نجد غيره}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      #"‹وقال› [المدرب]: "{كنا الأفضل طوال المباراة}"."#,
      #"‹وقال› [المدرب]: ""{كنا الأفضل طوال المباراة}"."#,
      #"‹وقال› [المدرب]: ""{كنا الأفضل طوال المباراة}"". وفاز الفريق "الأول"."#,
      "‹وقال› [المدرب]: «{كنا الأفضل طوال المباراة}».",
      "‹وقال› [المدرب]: “{كنا الأفضل طوال المباراة}”.",
      "‹وقال› [المدرب]: ”{كنا الأفضل طوال المباراة}“.",
      "‹وقال› [المدرب]: '{كنا الأفضل طوال المباراة}'.",
      "‹وقال› [المدرب]: ‘{كنا الأفضل طوال المباراة}’.",
      "‹وقال› [المدرب]: {كنا الأفضل طوال المباراة}.",
      "‹وقال› [المدرب] «{كنا الأفضل طوال المباراة}».",
      "‹وقالت› [الطبيبة]: «{نام المريض. وسيخرج غدا. لا خوف عليه}».",
    ] as [MarkedClaims])
  func standBehindAColon(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "«{كنا الأفضل طوال المباراة}»، ‹قال› [المدرب].",
      "«{لم نر شيئا كهذا من قبل}»، ‹تقول› [مديرة المتحف].",
      #""{لن نتراجع عن القرار}"، ‹يؤكد› [رئيس النقابة]."#,
    ] as [MarkedClaims])
  func standBeforeTheCue(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "«{لم ألمس الكرة بيدي}»، ‹يقول› [مدافع الفريق]، «{والحكم لم يراجع الشاشة}».",
      "«{لم أبع شيئا اليوم}»، ‹يقول› [أبو سالم]، وهو بائع في السوق القديم، «{والناس لا تشتري}».",
      "«{سنبني الجسر}»، ‹قال› [رئيس البلدية]، «{وسنبدأ هذا الصيف}».",
    ] as [MarkedClaims])
  func areInterrupted(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وصف› [المدير] {المعرض بأنه «الأكبر في تاريخ المدينة»}.",
      "‹قال› [المدير] {إن العرض «نجح نجاحا كبيرا» رغم المطر}.",
      "فاز فيلم «ليلة طويلة» بالجائزة الكبرى.",
      "‹وقالت› [«نسيم»] {إنها ستفتح فرعا في المدينة}.",
      "‹وأعلنت› [وكالة التصنيف «نسيم الشرق»] {أنها رفعت التوقعات}.",
      "‹ودعت› [«لجنة السكان»] إلى {اجتماع عاجل}.",
      "‹وأتوقع› من «نسيم» {أن تفتح فرعا في المدينة}.",
      "‹وقال› [المعلم]: \"{قرأت \"نهر الغرباء\" و\"ظل الجبل\" في أسبوع واحد}\".",
    ] as [MarkedClaims])
  func mayBePartsOfAClauseOrNames(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقالت› [المديرة] {«المسرح لن يغلق أبوابه» وإن «العمل فيه مستمر»}.",
      "‹وقالت› [المديرة] {«المسرح لن يغلق أبوابه» و«العمل فيه مستمر»}.",
      "‹وأوضح› [سامي حداد]: {«لقد غرقت السفينة» و«لست متأكدا من موقعها. ربما. سأنتظر التقرير»}.",
    ] as [MarkedClaims])
  func goOnBehindAnd(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقالت› [المديرة]: «{سنغلق الباب القديم غدا». «وسنفتح بابا آخر للزوار في الصيف}».",
      "‹وقالت› [المديرة]: «{سنغلق الباب القديم غدا». «وسنفتح بابا آخر للزوار في الصيف». «ولن يدفع أحد من الزوار شيئا}».",
      "‹وقال› [المهندس]: {لم نصلح السد بعد. اقتربنا من إصلاحه. سأبذل كل جهدي}.",
      "‹وقال› [المهندس]: {لم نصلح السد بعد}. وفاض الماء على الحقول.",
    ] as [MarkedClaims])
  func goOnOverSentences(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func standBehindTheNameOfAProgramme() {
    let expected: MarkedClaims =
      "‹وقال› [المدير في برنامج «ليل الشتاء»] على القناة: {«لن نغلق المسرح»}."
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.map(\.parts[.content]) == expected.claims.map(\.parts[.content]))
  }

  @Test(
    arguments: [
      "‹ووصف› [وزير الزراعة] {السد بأنه «كنز»}، وهو الاسم الذي عرف به قديما."
    ] as [MarkedClaims])
  func endsWhatSomethingIsCalled(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قال› [سامي حداد]: {«عندي الصور التي تؤكد ذلك، وآمل أن ننشرها غدا»}.",
        "قال سامي حداد: «عندي [الصور] التي ‹تؤكد› {ذلك}، وآمل أن ننشرها غدا».",
      ]
    ] as [MarkedClaims])
  func areNotOfAVerbThatHasItsObject(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
