import Reader
import TestSupport
import Testing

@testable import isnad

/// What swift-argument-parser says, in Arabic: through the program, so that another wording in a
/// later version of it is noticed.
@Suite struct ParserTextTests {
  @Test(arguments: [
    (["--colour", "a"], "خطأ: الخيار '--colour' غير معروف."),
    (["analyze", "--formt", "json", "a"], "خطأ: الخيار '--formt' غير معروف. هل قصدت '--format'؟"),
    (["analyze", "a", "--format"], "خطأ: ينقص '--format <format>' قيمته."),
    (
      ["analyze", "--format", "xml", "a"],
      "خطأ: القيمة 'xml' لا تصلح للخيار '--format <format>'. القيم:"
    ),
    (
      ["analyze", "--input", "xml", "a"],
      "خطأ: القيمة 'xml' لا تصلح للخيار '--input <input>'. القيم: 'text' و'jsonl'."
    ),
    (["analyze"], "خطأ: ينقص المعطى '<path> ...'."),
    (["doctor", "x", "y"], "خطأ: معطيات زائدة، عددها 2: 'x'، 'y'."),
    (["doctor", "x"], "خطأ: لا مكان للمعطى 'x'."),
  ])
  func saysErrorsInArabic(arguments: [String], sentence: String) throws {
    let run = try CommandRun(arguments, environment: ["LC_ALL": "ar_EG.UTF-8"])
    #expect(run.messages.split(separator: "\n").first.map(String.init) == sentence)
    #expect(run.messages.contains("الاستعمال: "))
    #expect(!run.messages.contains("Usage") && !run.messages.contains("See '"))
    #expect(run.status == 2)
  }

  @Test func leavesEnglishAsItIs() {
    let text = "Error: Unknown option '--x'\nUsage: isnad"
    #expect(ParserText(text).words.english == text)
  }

  @Test func leavesWhatItDoesNotKnow() {
    #expect(ParserText("something else").words.arabic == "something else")
  }
}
