import Foundation
import Library
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  private let folder: Folder
  private var library: String { folder.path("library.sqlite") }

  init() throws {
    folder = try Folder([:])
  }

  private func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  private func write(_ data: Data, to name: String) throws -> String {
    let url = folder.url.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return url.path
  }

  private func run(_ arguments: String..., input: Data = Data()) throws -> CommandRun {
    try CommandRun(["import", "--library", library] + arguments, input: input)
  }

  private func titles() throws -> [String] {
    try Store(path: library).articles().map { $0.title }.sorted()
  }

  @Test func takesEveryKindOfFileInAFolderAndInItsFolders() throws {
    _ = try write("خبر من ملف\n\nوصل الوفد إلى المدينة.", to: "news/a.txt")
    _ = try write(
      "<html><h1>خبر من صفحة</h1><p>قال المدير إن الوفد وصل إلى المدينة صباح اليوم.</p></html>",
      to: "news/deep/er/b.html")
    _ = try write(
      """
      <rss><channel><title>المرفأ</title><item><title>خبر من خلاصة</title>
      <description>غادر الوفد.</description></item></channel></rss>
      """, to: "news/deep/c.xml")
    _ = try write("{\"title\": \"خبر من سطر\", \"text\": \"عاد الوفد.\"}\n\n", to: "news/d.jsonl")
    _ = try write("ليس خبرا", to: "news/e.md")
    _ = try write("ليس خبرا", to: "news/.hidden.txt")
    // A pipe that nobody writes to.
    #expect(mkfifo(folder.path("news/pipe.txt"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("news/deep/back"), withDestinationPath: folder.path("news"))
    let first = try run(folder.path("news"))
    #expect(first.messages == "imported: 4\nknown before: 0\n")
    #expect(first.output.isEmpty)
    #expect(first.status == 0)
    #expect(try titles() == ["خبر من خلاصة", "خبر من سطر", "خبر من صفحة", "خبر من ملف"])
    let second = try run(folder.path("news"))
    #expect(second.messages == "imported: 0\nknown before: 4\n")
    #expect(second.status == 0)
  }

  @Test func saysWhatFailedAndTakesTheOthers() throws {
    let zeros = try write(Data([0, 1, 2, 3, 0, 0]), to: "zeros.txt")
    let lines = try write(
      "{\"text\": \"وصل الوفد.\"}\nوصل\n{\"text\": \"غادر الوفد.\"}\n", to: "a.jsonl")
    _ = try write("", to: "empty/readme.md")
    let run = try run(zeros, "nothing.txt", lines, folder.path("empty"))
    #expect(
      run.messages == """
        isnad: \(zeros): it is no text.
        isnad: nothing.txt: there is no such file or folder.
        isnad: \(lines):2: the line is no JSON object.
        isnad: \(folder.path("empty")): the folder holds nothing that can be imported.
        imported: 2
        known before: 0
        failed: 4

        """)
    #expect(run.status == 1)
  }

  @Test func tellsAnotherProgramHowFarItIs() throws {
    let path = try write("{\"text\": \"وصل الوفد.\"}\n{}\n", to: "a.jsonl")
    let size = try Data(contentsOf: URL(filePath: path)).count
    #expect(
      try run("--progress", "lines", path).output == """
        failed\t\(path):2\tthe line has no key called text.
        progress\t\(size)\t\(size)\t1\t0\t0\t1
        done\t1\t0\t0\t1

        """)
  }

  @Test func readsStandardInputOfAnyKind() throws {
    let text = Data("خبر\n\nوصل الوفد إلى المدينة.".utf8)
    #expect(try run("-", input: text).messages.hasPrefix("imported: 1\n"))
    let lines = Data("{\"text\": \"غادر الوفد.\"}\n{\"text\": \"عاد الوفد.\"}".utf8)
    #expect(try run("-", input: lines).messages.hasPrefix("imported: 2\n"))
    let arabic = try CommandRun(
      ["import", "--library", library, "--language", "ar", "-"])
    #expect(
      arabic.messages == """
        isnad: الدخل القياسي: لا نص فيه.
        المستورد: 0
        المعروف من قبل: 0
        المتعذر: 1

        """)
  }

  @Test func joinsTextsThatAreNearlyTheSame() throws {
    let report = """
      وصل وفد من وزارة النقل صباح الثلاثاء إلى ميناء المدينة للاطلاع على أعمال توسيع الرصيف الشرقي.
      وقال مدير الميناء إن الأشغال بلغت مراحلها الأخيرة، وإن أول سفينة سترسو في الرصيف مطلع العام المقبل.
      وأضاف أن الميناء استقبل منذ بداية السنة أكثر من ثلاثة آلاف سفينة محملة بالحبوب والأخشاب ومواد البناء.
      """
    let one = try write(report, to: "one.txt")
    let two = try write(report.replacing(".", with: " ."), to: "two.txt")
    #expect(
      try run(one, two).messages
        == "imported: 1\nknown before: 0\njoined to nearly the same text: 1\n")
  }

  @Test func refusesWhatIsTooLarge() throws {
    let path = try write("<html><p>", to: "huge.html")
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    // A hole, which takes no room on the disk.
    try file.truncate(atOffset: 1 << 30)
    #expect(
      try run(path).messages == """
        isnad: \(path): it is larger than 64 megabytes.
        imported: 0
        known before: 0
        failed: 1

        """)
  }

  @Test func steersNoTerminalByTheNameOfAFile() throws {
    let path = try write(Data([0]), to: "\u{1B}[31m\u{202E}x.txt")
    let messages = try run(path).messages
    #expect(!messages.contains("\u{1B}"))
    #expect(!messages.contains("\u{202E}"))
  }

  @Test func showsABarOnlyToATerminal() throws {
    let path = try write("خبر\n\nوصل الوفد إلى المدينة.", to: "a.txt")
    let terminal = PseudoTerminal([
      BuiltProgram.path("isnad"), "import", "--library", library, path,
    ])
    #expect(terminal.ending() == .exit(0))
    #expect(terminal.output.contains("\r[##############################] 100% 1\u{1B}[K"))
    #expect(terminal.output.hasSuffix("\r\u{1B}[Kimported: 1\r\nknown before: 0\r\n"))
  }

  @Test func readsLinesInAnotherEncodingThanUTF8() throws {
    // «قال» and so on in windows-1256.
    let line =
      Data("{\"text\": \"".utf8)
      + Data([0xDE, 0xC7, 0xE1, 0x20, 0xC7, 0xE1, 0xE6, 0xD2, 0xED, 0xD1])
      + Data(".\"}\n".utf8)
    #expect(try run(write(line, to: "a.jsonl")).status == 0)
    #expect(try titles() == ["قال الوزير."])
  }

  @Test func leavesAloneWhatIsNoLibrary() throws {
    let other = try write(
      "هذا ملف آخر ".appending(String(repeating: "x", count: 9000)), to: "other")
    let path = try write("خبر\n\nوصل الوفد إلى المدينة.", to: "a.txt")
    let run = try CommandRun(["import", "--library", other, path])
    #expect(run.messages == "isnad: \(other): this file is no library of isnad.\n")
    #expect(run.status == 1)
    #expect(try String(contentsOfFile: other, encoding: .utf8).hasPrefix("هذا ملف آخر"))
  }

  @Test(arguments: [[], ["--progress", "loud", "a.txt"]])
  func isAWrongCommandWithoutAPathOrWithAnUnknownForm(_ arguments: [String]) throws {
    #expect(try CommandRun(["import"] + arguments).status == 2)
  }
}
