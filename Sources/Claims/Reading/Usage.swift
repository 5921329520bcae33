/// A place that a word can have in the grammar of attribution; its name is that in usages.tsv.
enum Usage: UInt8, CaseIterable, Sendable {
  /// Before أن and a verb of saying in the first person, that the speaker can or will say it: أستطيع، أود.
  case ability
  /// What makes somebody know: على صلة ب.
  case acquaintance
  /// What tells when, why and in spite of what, and is no part of what a noun governs: بسبب.
  case adjunct
  /// Behind somebody, of what age: البالغ.
  case aged
  /// Behind من, by whom: جانب.
  case agent
  /// Joins one of two: أو.
  case alternative
  /// An adjective that is a noun as well: العام.
  case attribute
  /// Behind ل, to whom one speaks: صحفيين.
  case audience
  /// Opens a clause that says when, though or while what its sentence says is so: عندما، بينما.
  case background
  /// What says or shows something by a clause that describes it: لافتات تدعو، مسيرة تطالب.
  case bearing
  /// What is laid on somebody: مسؤولية، لوم.
  case blame
  /// A class of bodies that stands before the own name of one: صحيفة النهار، شركة أبل.
  case bodyClass
  /// Behind ب, under what circumstances: بحضور، بشدة.
  case circumstance
  /// What makes a preposition with من before it: من أجل.
  case compound
  /// What is granted before إلا أن: رغم.
  case concession
  /// To be, in the future: سيكون.
  case copula
  /// Who tries and convicts: محكمة، قضاء.
  case court
  /// Behind لكنه, that the source would not tell more: رفض، امتنعت.
  case declining
  /// A negation of the verb behind it: لم.
  case denial
  /// A role for somebody or something: مسؤول عن.
  case deputy
  /// The noun of an event that has not the letters of one: مقتل، وفاة.
  case event
  /// The same before أن: إلا، غير.
  case exception
  /// Behind كان, what was to come and nobody says: متوقعا، مقررا.
  case foreseen
  /// What the verb behind it speaks of: ما، لمن.
  case freeRelative
  /// Behind دون or ولم, to give what would bear out what was said: تقديم.
  case giving
  /// What is wished or felt and not claimed: أمل.
  case hope
  /// Behind في and a comma, what the reporter calls what was said: تهديد، إقرار.
  case judged
  /// Before ب or باسم and a name, that somebody is known by it: يعرف، المعروف.
  case known
  /// Before the colon of a headline, what kind of piece stands under it: رأي، بالصور.
  case label
  /// Behind ب, a way of saying that has no complement: بشدة، بقوة.
  case manner
  /// Behind what is said or announced, what it is about: بشأن، حول.
  case matter
  /// What a speaker does meanwhile: مستندا، رافضا.
  case meanwhile
  /// More of a list behind a comma: كذلك.
  case more
  /// What a name in quotation marks follows: تطبيق، مسلسل.
  case named
  /// Before a name, that somebody is called so: يدعى.
  case naming
  /// What a party publishes, as an object: بيانا، تغريدة.
  case news
  /// A number before what is counted: ثلاثة.
  case numeral
  /// On what occasion something is said: تصريح، مؤتمر.
  case occasion
  /// Before أن, when or why something is: بعد، رغم.
  case occasional
  /// A preposition before whose words are passed on: عن، إلى.
  case origin
  /// A word for an outlet: وكالة.
  case outlet
  /// Behind على, where a post stands: تويتر، صفحته.
  case platform
  /// Behind دون or ولم, what would bear out what was said: دليل.
  case proof
  /// What a body is for, with the preposition behind it: هيئة الحفاظ على.
  case purpose
  /// How many: عدد من.
  case quantity
  /// What somebody answers: سؤال.
  case query
  /// Behind وذلك, why something is so or what for, not when it was said: ردا، بناء.
  case reason
  /// Behind فيما, with regard to what: يتعلق.
  case regard
  /// Behind في, a remark of the reporter: حين، إشارة.
  case remark
  /// Behind وهو, a remark on what went before: ما، أمر.
  case resumption
  /// What things are done by and nobody speaks in: قانون.
  case rule
  /// With the owner on it, a remark on where a party is or what it is called: ومقره، واسمها.
  case seat
  /// A preposition of place, time and occasion.
  case setting
  /// Somebody of those named before: أحدهم، الأخير.
  case someone
  /// Behind في and a comma, what a source says something in: تصريح، مقابلة.
  case statement
  /// Before أن, what makes it another clause than the verb's own: حيث أن، خاصة أن.
  case subordinate
  /// What a person brings against another before a court: دعوى، شكوى.
  case suit
  /// Behind دون or ولم, to tell more: إشارة، يوضح.
  case telling
  /// A participle that its preposition completes: مطلع على، مقرب من.
  case tied
  /// Behind a preposition, what time is counted in: ساعات، شهرين، السابق.
  case timeUnit
  /// A turn to another clause of the story: لكن، بينما.
  case turn
  /// The word of a court: إدانة، سجن.
  case verdict
}
