import TestSupport
import Testing

/// يقال، ذُكر، أفيد: claims of nobody; يذكر أن and its like are the paper's own transitions.
@Suite struct PassiveCueTests {
  @Test(
    arguments: [
      "‹ويقال› {إن البئر حفرت قبل قرن}.",
      "‹وذُكر› {أن الترميم سيستغرق شهرين}.",
      "‹وأفيد› {بأن ثلاث لوحات سرقت}.",
      "‹ويعتقد› {أن التمثال يعود إلى القرن الثاني}.",
      "وصل البناء إلى القرية، ‹ويعتقد› {أن الجسر لن يصمد}.",
      "كما أنه ‹يتوقع› {أن يفتح السوق في الربيع}.",
      "‹ويُزعم› {أن الكنز دفن تحت القلعة}.",
      "‹ويتوقع› {أن ترتفع الأسعار في الصيف}.",
      "‹ويُشتبه› في {أن الحريق متعمد}.",
      "أوقف الحارس صباحا، ‹واتهم› {بالإهمال}.",
      "‹واتُهم› {الحارس بالإهمال}.",
      "وأوقف رجل ‹يعتقد› {أنه تاجر آثار}، بعد أن فتش بيته.",
      "وعاد العمال إلى الجسر الذي ‹يوصف› {بأنه خطر}، بعد شهر من الإغلاق.",
    ] as [MarkedClaims])
  func haveNoSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "ويذكر أن المتحف افتتح قبل خمسين عاما.",
      "ويشار إلى أن المباراة أجلت مرتين.",
      "وتجدر الإشارة إلى أن الطريق قديم.",
      "والجدير بالذكر أن السد بني قبل قرن.",
      "ومن المتوقع أن تعقد اللجنة اجتماعا غدا.",
      "ومن المقرر أن يبدأ الموسم في الخريف.",
      "ومن المرجح أن تستمر الأعمال أسبوعين.",
      "ويبدو أن العاصفة ابتعدت عن الساحل.",
      "وتبين أن الباب كان مفتوحا.",
      "وأغلق الطريق، علما أن الجسر قديم.",
      "ويُعد النهر من أطول الأنهار.",
    ] as [MarkedClaims])
  func backgroundIsNoClaim(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "ولم يؤكد الوزير أن الاتفاق وقع.",
      "ولم تعلن الشركة موعد الافتتاح.",
      "ولم يقل المدرب إنه راحل.",
      "ولن تكشف الشرطة عن اسم المتهم.",
    ] as [MarkedClaims])
  func whatIsNotSaidIsNoClaim(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وتم ‹وصف› {الخطة بأنها مكلفة}.",
      "وأصدرت البلدية قرارات ‹وصفت› {بالقاسية}.",
      "وأغلق متجر ‹وصف› {بأنه خطر}.",
      "وهناك من ‹يقول› {إن السد سيغلق}.",
      "وأغلقت المدارس وسط ‹توقعات› {بأن تهب عاصفة}.",
      "‹ووجهت› إليه ‹تهمة› {السرقة}.",
    ] as [MarkedClaims])
  func haveNobodyWhoDoesIt(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
