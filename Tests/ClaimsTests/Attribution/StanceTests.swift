import Claims
import Testing

@Suite struct StanceTests {
  @Test(arguments: [
    ("قال المدير إن العمل انتهى.", Stance.say), ("أكد المدير أن العمل انتهى.", .affirm),
    ("نفى المدير أن يكون العمل قد انتهى.", .deny), ("زعم المدير أن العمل انتهى.", .doubt),
    ("حذر المدير من أن العمل سيتوقف.", .warn), ("اتهم المدير العمال بالتقصير.", .accuse),
    ("أعلن المدير أن العمل انتهى.", .announce), ("طالب المدير العمال بالصبر.", .demand),
    ("تعهد المدير بإنهاء العمل.", .promise), ("اعتبر المدير أن العمل صعب.", .believe),
    ("توقع المدير أن ينتهي العمل.", .expect), ("أقر المدير بأن العمل تأخر.", .acknowledge),
    ("رحب المدير بانتهاء العمل.", .praise), ("انتقد المدير بطء العمل.", .criticise),
    ("انتهى العمل، بحسب ما أعلن المدير.", .announce),
    ("انتهى العمل، على حد زعم المدير.", .doubt), ("من وجهة نظر المدير، انتهى العمل.", .believe),
  ])
  func comesFromTheCue(text: String, stance: Stance) {
    let analysis = Analyzer().analyze(Article(parsing: text, id: "case"))
    #expect(analysis.claims.map(\.stance) == [stance])
  }
}
