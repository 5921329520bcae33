internal import ArabicText

/// The places that a single word has in the grammar of attribution (usages.tsv).
struct Usages: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// On what occasion something is said: تصريح، مؤتمر.
  static let occasion = Usages(rawValue: 1 << 0)
  /// Behind ب, under what circumstances: بحضور، بشدة.
  static let circumstance = Usages(rawValue: 1 << 1)
  /// What things are done by and nobody speaks in: قانون.
  static let rule = Usages(rawValue: 1 << 2)
  /// A role for somebody or something: مسؤول عن.
  static let deputy = Usages(rawValue: 1 << 3)
  /// What makes somebody know: على صلة ب.
  static let acquaintance = Usages(rawValue: 1 << 4)
  /// How many: عدد من.
  static let quantity = Usages(rawValue: 1 << 5)
  /// An adjective that is a noun as well: العام.
  static let attribute = Usages(rawValue: 1 << 6)
  /// To be, in the future: سيكون.
  static let copula = Usages(rawValue: 1 << 7)
  /// What the verb behind it speaks of: ما، لمن.
  static let freeRelative = Usages(rawValue: 1 << 8)
  /// Behind فيما, with regard to what: يتعلق.
  static let regard = Usages(rawValue: 1 << 9)
  /// A preposition of place, time and occasion.
  static let setting = Usages(rawValue: 1 << 10)
  /// A negation of the verb behind it: لم.
  static let denial = Usages(rawValue: 1 << 11)
  /// A turn to another clause of the story: لكن، بينما.
  static let turn = Usages(rawValue: 1 << 12)
  /// The same before أن: إلا، غير.
  static let exception = Usages(rawValue: 1 << 13)
  /// Behind وهو, a remark on what went before: ما، أمر.
  static let resumption = Usages(rawValue: 1 << 14)
  /// Behind في, a remark of the reporter: حين، إشارة.
  static let remark = Usages(rawValue: 1 << 15)
  /// A preposition before whose words are passed on: عن، إلى.
  static let origin = Usages(rawValue: 1 << 16)
  /// A word for an outlet: وكالة.
  static let outlet = Usages(rawValue: 1 << 17)
  /// What makes a preposition with من before it: من أجل.
  static let compound = Usages(rawValue: 1 << 18)
  /// Behind من, by whom: جانب.
  static let agent = Usages(rawValue: 1 << 19)
  /// What tells when, why and in spite of what, and is no part of what a noun governs: بسبب.
  static let adjunct = Usages(rawValue: 1 << 20)
  /// The word of a court: إدانة، سجن.
  static let verdict = Usages(rawValue: 1 << 21)
  /// Joins one of two: أو.
  static let alternative = Usages(rawValue: 1 << 22)
  /// Before أن, when or why something is: بعد، رغم.
  static let occasional = Usages(rawValue: 1 << 23)
  /// What a party publishes, as an object: بيانا، تغريدة.
  static let news = Usages(rawValue: 1 << 24)
  /// Behind somebody, of what age: البالغ.
  static let aged = Usages(rawValue: 1 << 25)
  /// Behind وذلك, why something is so or what for, not when it was said: ردا، بناء.
  static let reason = Usages(rawValue: 1 << 26)

  /// What is laid on somebody: مسؤولية، لوم.
  static let blame = Usages(rawValue: 1 << 27)
  /// Who tries and convicts: محكمة، قضاء.
  static let court = Usages(rawValue: 1 << 28)
  /// Before a name, that somebody is called so: يدعى.
  static let naming = Usages(rawValue: 1 << 29)
  /// What is wished or felt and not claimed: أمل.
  static let hope = Usages(rawValue: 1 << 30)
  /// Behind ب, a way of saying that has no complement: بشدة، بقوة.
  static let manner = Usages(rawValue: 1 << 31)
  /// The noun of an event that has not the letters of one: مقتل، وفاة.
  static let event = Usages(rawValue: 1 << 32)
  /// What a name in quotation marks follows: تطبيق، مسلسل.
  static let named = Usages(rawValue: 1 << 33)
  /// More of a list behind a comma: كذلك.
  static let more = Usages(rawValue: 1 << 34)
  /// What is granted before إلا أن: رغم.
  static let concession = Usages(rawValue: 1 << 35)
  /// Behind دون or ولم, to tell more: إشارة، يوضح.
  static let telling = Usages(rawValue: 1 << 36)
  /// What a speaker does meanwhile: مستندا، رافضا.
  static let meanwhile = Usages(rawValue: 1 << 37)
  /// A participle that its preposition completes: مطلع على، مقرب من.
  static let tied = Usages(rawValue: 1 << 38)

  /// What a body is for, with the preposition behind it: هيئة الحفاظ على.
  static let purpose = Usages(rawValue: 1 << 39)
  /// Before أن, what makes it another clause than the verb's own: حيث أن، خاصة أن.
  static let subordinate = Usages(rawValue: 1 << 40)

  /// Behind في and a comma, what the reporter calls what was said: تهديد، إقرار.
  static let judged = Usages(rawValue: 1 << 41)

  /// Somebody of those named before: أحدهم، الأخير.
  static let someone = Usages(rawValue: 1 << 42)

  /// Behind a preposition, what time is counted in: ساعات، شهرين، السابق.
  static let timeUnit = Usages(rawValue: 1 << 43)

  /// Behind في and a comma, what a source says something in: تصريح، مقابلة.
  static let statement = Usages(rawValue: 1 << 44)
  /// Behind دون or ولم, what would bear out what was said: دليل.
  static let proof = Usages(rawValue: 1 << 45)

  /// Behind على, where a post stands: تويتر، صفحته.
  static let platform = Usages(rawValue: 1 << 46)

  /// Behind ل, to whom one speaks: صحفيين.
  static let audience = Usages(rawValue: 1 << 47)

  /// With the owner on it, a remark on where a party is or what it is called: ومقره، واسمها.
  static let seat = Usages(rawValue: 1 << 48)

  /// A number before what is counted: ثلاثة.
  static let numeral = Usages(rawValue: 1 << 49)

  /// Before ب or باسم and a name, that somebody is known by it: يعرف، المعروف.
  static let known = Usages(rawValue: 1 << 50)

  /// Behind دون or ولم, to give what would bear out what was said: تقديم.
  static let giving = Usages(rawValue: 1 << 51)

  /// What somebody answers: سؤال.
  static let query = Usages(rawValue: 1 << 52)
  /// What a person brings against another before a court: دعوى، شكوى.
  static let suit = Usages(rawValue: 1 << 53)
  /// Behind what is said or announced, what it is about: بشأن، حول.
  static let matter = Usages(rawValue: 1 << 54)
  /// Behind لكنه, that the source would not tell more: رفض، امتنعت.
  static let declining = Usages(rawValue: 1 << 55)
  /// Behind كان, what was to come and nobody says: متوقعا، مقررا.
  static let foreseen = Usages(rawValue: 1 << 56)
  /// What says or shows something by a clause that describes it: لافتات تدعو، مسيرة تطالب.
  static let bearing = Usages(rawValue: 1 << 57)
  /// Before أن and a verb of saying in the first person, that the speaker can or will say it: أستطيع، أود.
  static let ability = Usages(rawValue: 1 << 58)
  /// Opens a clause that says when, though or while what its sentence says is so: عندما، بينما.
  static let background = Usages(rawValue: 1 << 59)
  /// Before the colon of a headline, what kind of piece stands under it: رأي، بالصور.
  static let label = Usages(rawValue: 1 << 60)
  /// A class of bodies that stands before the own name of one: صحيفة النهار، شركة أبل.
  static let bodyClass = Usages(rawValue: 1 << 61)

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The one of a name in the table.
  init?(name: Substring) {
    guard let index = Self.names.firstIndex(of: String(name)) else { return nil }
    self.init(rawValue: 1 << UInt64(index))
  }

  private static let names = [
    "occasion", "circumstance", "rule", "deputy", "acquaintance", "quantity", "attribute", "copula",
    "freeRelative", "regard", "setting", "denial", "turn", "exception", "resumption", "remark",
    "origin", "outlet", "compound", "agent", "adjunct", "verdict", "alternative",
    "occasional", "news", "aged", "reason", "blame", "court", "naming", "hope", "manner",
    "event", "named", "more", "concession", "telling", "meanwhile", "tied",
    "purpose", "subordinate", "judged", "someone", "timeUnit", "statement", "proof", "platform",
    "audience", "seat", "numeral", "known", "giving", "query",
    "suit", "matter", "declining", "foreseen", "bearing", "ability",
    "background", "label", "bodyClass",
  ]

  /// The words of a table, by their folded letters.
  static func index(_ table: Table) throws(LexiconError) -> WordIndex<Usages> {
    var index = WordIndex<Usages>()
    for row in table.rows {
      _ = try row.columns(3)
      index.insert(row.columns[0].folded, try row.value(1, "usage") { Usages(name: $0) })
    }
    return index
  }
}

extension WordIndex<Usages> {
  /// All that is known of a word.
  func usages(of word: some WordText) -> Usages {
    var usages: Usages = []
    forEach(word) { usages.formUnion($0) }
    return usages
  }
}
