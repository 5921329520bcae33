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
    (["analyze", "a", "--format"], "خطأ: لم تُعط قيمة للخيار '--format <format>'."),
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

  @Test(arguments: [
    (
      ["claims", "--stance", "dney"],
      "'--stance <stance>'. Did you mean deny? Please provide one of the following:"
    ),
    (
      ["--rtl", "ap", "a"],
      "Please provide one of 'auto', 'app', 'kitty', 'terminal' or 'plain'. Did you mean app?"
    ),
    (["feeds", "upate"], "Unexpected argument 'upate'. Did you mean isnad feeds update?"),
    (["feeds", "ad", "x"], "2 unexpected arguments: 'ad', 'x'. Did you mean isnad feeds add?"),
    (["feeds", "list", "sources"], "Unexpected argument 'sources'"),
  ])
  func suggestsWhatWasMeant(arguments: [String], ending: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.messages.split(separator: "\n").first?.hasSuffix(ending) == true)
    #expect(run.status == 2)
    let arabic = try CommandRun(arguments + ["--language", "ar"])
    #expect(arabic.messages.contains("هل قصدت") == ending.contains("Did you mean"))
  }

  @Test func leavesEnglishAsItIs() {
    let text = "Error: Unknown option '--x'\nUsage: isnad"
    #expect(ParserText(text).words.english == text)
  }

  @Test func leavesWhatItDoesNotKnow() {
    #expect(ParserText("something else").words.arabic == "something else")
  }
}
