import Claims
import Foundation
import Library
import TestSupport
import Testing

/// The commands that ask a library, run as programs on a file.
@Suite struct LibraryCommandsTests {
  private let folder: Folder

  init() throws {
    folder = try Folder([:])
    let store = try Store(path: folder.path("library.sqlite"))
    let analyzer = Analyzer()
    let articles = [
      Article(
        parsing: "أمطار في الشمال\n\nقال مدير المرصد سالم الحداد إن الأمطار ستستمر في حلب. "
          + "ونفت تركيا إغلاق المعبر.", id: "rain", outlet: "صحيفة الضفة", published: "2024-03-01"),
      Article(
        parsing: "سوق\u{1B}[31m الخضار\n\nذكرت مصادر تجارية أن الأسعار ثابتة.", id: "market",
        outlet: "Radio, Plain", published: "2024-04-02T08:00:00Z"),
    ]
    let additions = articles.map {
      Addition(
        analysis: analyzer.analyze($0), hash: Array($0.id.utf8), original: Array($0.id.utf8),
        fingerprint: nil)
    }
    try store.add(additions, version: "1")
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(arguments + ["--library", folder.path("library.sqlite")])
  }

  private func objects(_ arguments: String...) throws -> [[String: Any]] {
    let run = try CommandRun(
      arguments + ["--json", "--library", folder.path("library.sqlite")])
    #expect(run.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [[String: Any]])
  }

  @Test func listArticlesTheLatestFirst() throws {
    let run = try run("list")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("outlet"))
    #expect(lines[1].contains("2024-04-02"))
    #expect(lines[2].hasSuffix("أمطار في الشمال"))
    #expect(run.messages.isEmpty)
  }

  @Test func listWithoutACommandWhereNobodyLooks() throws {
    let library = ["--library", folder.path("library.sqlite")]
    #expect(try CommandRun(library).output == run("list").output)
    #expect(
      try CommandRun(library + ["--linear"]).output == "سوق[31m الخضار\nأمطار في الشمال\n")
  }

  @Test func nameWhatIsNotThereToExport() throws {
    for format in ["csv", "brat"] {
      let run = try run("export", "--format", format, "nobody")
      #expect(run.status == 1)
      #expect(run.messages == "isnad: the library has no article nobody.\n")
    }
    let run = try run("export", "--format", "webannotation", "rain", "nobody")
    #expect(run.status == 1 && run.output.split(separator: "\n").count == 1)
  }

  @Test func letNoControlPass() throws {
    for form in [[], ["--json"], ["--csv"]] {
      let run = try CommandRun(
        ["list", "--library", folder.path("library.sqlite")] + form)
      #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!run.output.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
    }
  }

  @Test(arguments: [
    ["--actor", "تركيا"], ["--actor", "Turkey"], ["--place", "حلب"], ["--place", "Aleppo"],
    ["--outlet", "الضفه"], ["--until", "2024-03-01"],
    ["--since", "2024-02-28", "--until", "2024-03-02"], ["--until", "2024-03"],
    ["--since", "٢٠٢٤-٠٣-٠١", "--until", "2024-03-01T00:00:00Z"],
  ]) func filterArticles(_ options: [String]) throws {
    let run = try CommandRun(
      ["list", "--csv", "--library", folder.path("library.sqlite")] + options)
    #expect(run.output.split(separator: "\n").dropFirst().map { $0.prefix(5) } == ["rain,"])
  }

  @Test func findWordsInTheirSentence() throws {
    let hits = try objects("search", "امطار")
    #expect(hits.map { $0["article"] as? String } == ["rain"])
    let excerpts = hits.first?["excerpts"] as? [String]
    #expect(excerpts?.contains { $0.hasPrefix("قال مدير المرصد") } == true)
  }

  @Test func tellWhoDenied() throws {
    let claims = try objects("claims", "--stance", "deny")
    #expect(claims.map { $0["gloss"] as? String } == ["Turkey"])
    #expect(claims.first?["cue"] as? String == "ونفت")
    #expect(try objects("claims", "--actor", "الحداد", "--place", "حلب").count == 1)
    #expect(try objects("claims", "--actor", "nobody").isEmpty)
  }

  @Test func countActorsAndSources() throws {
    let turkey = try objects("actors", "turkey")
    #expect(turkey.map { $0["mentions"] as? Int } == [1])
    let sources = try objects("sources", "--outlet", "plain")
    #expect(sources.map { $0["name"] as? String } == ["مصادر تجارية"])
    #expect(sources.first?["named"] as? Bool == false)
    #expect(sources.first?["outlets"] as? [String] == ["Radio, Plain (1)"])
  }

  @Test func sayThatNothingFits() throws {
    let run = try run("list", "--actor", "المريخ")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages == "isnad: nothing in the library fits that.\n")
  }

  @Test(arguments: [
    ["list", "--actor", "nobody"], ["search", "nothing"], ["claims", "--actor", "nobody"],
    ["actors", "nobody"], ["sources", "--outlet", "nobody"],
    ["export", "--format", "csv", "--actor", "nobody"],
  ]) func nameTheColumnsOfNoRows(_ words: [String]) throws {
    let form = words[0] == "export" ? [] : ["--csv"]
    let run = try CommandRun(words + form + ["--library", folder.path("library.sqlite")])
    #expect(run.output.hasPrefix("article,") || run.output.hasPrefix("actor,"))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [["list"], ["search", "القمح"], ["claims"], ["actors"], ["sources"]])
  func showAPersonTheFirstRowsAndAProgramAll(_ words: [String]) throws {
    let store = try Store(path: folder.path("library.sqlite"))
    let analyzer = Analyzer()
    try store.add(
      (1...60).map { number in
        let name =
          "\(["أ", "ب", "ت", "ث", "ج", "ح"][number % 6])\(["ن", "م", "ل", "ك"][number % 4])"
        let text =
          "قال المهندس \(name)\(String(repeating: "و", count: number)) إن القمح رقم \(number) جيد."
        let id = String(number)
        return Addition(
          analysis: analyzer.analyze(Article(parsing: text, id: id)), hash: Array(id.utf8),
          original: Array(id.utf8), fingerprint: nil)
      }, version: "1")
    let arguments = words + ["--library", folder.path("library.sqlite")]
    let whole = try CommandRun(arguments).output.split(separator: "\n").count - 1
    #expect(whole >= 60)
    let terminal = PseudoTerminal([BuiltProgram.path("isnad")] + arguments)
    #expect(terminal.ending() == .exit(0))
    let rows = terminal.output.split(whereSeparator: \.isNewline)
    #expect(rows.count == 52)
    #expect(rows.last?.hasPrefix("isnad: and \(whole - 50) more: ") == true)
    let asked = PseudoTerminal([BuiltProgram.path("isnad")] + arguments + ["--limit", "55"])
    #expect(asked.ending() == .exit(0))
    #expect(asked.output.split(whereSeparator: \.isNewline).count == 56)
  }

  @Test func exportClaimsAndAnnotations() throws {
    let rows = try run("export", "--format", "csv").output.split(separator: "\n")
    #expect(rows.count == 4)
    #expect(try run("export", "--format", "csv", "market").output.contains("\"Radio, Plain\""))
    let pages = try run("export", "--format", "webannotation").output.split(separator: "\n")
    #expect(pages.count == 2)
    #expect(try run("export", "--format", "brat", "rain").output.contains("\tStance E"))
    #expect(try run("export", "--format", "brat").status == 2)
    let output = folder.path("brat")
    #expect(try run("export", "--format", "brat", "--output", output).status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
    #expect(
      files == ["annotation.conf", "market.ann", "market.txt", "rain.ann", "rain.txt"])
  }

  @Test(arguments: [
    ["list", "--since", "yesterday"], ["list", "--since", "2024-02-30"], ["list", "--limit", "-1"],
    ["list", "--json", "--csv"],
    ["list", "--sort", "size"], ["actors", "--limit", "-1"],
  ]) func refuseWhatIsNoQuery(_ words: [String]) throws {
    let run = try CommandRun(words + ["--library", folder.path("library.sqlite")])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test func sayInOneSentenceWhatIsWrongWithALibrary() throws {
    try Data("text".utf8).write(to: URL(filePath: folder.path("text")))
    let run = try CommandRun(["list", "--library", folder.path("text")])
    #expect(run.status == 1)
    #expect(run.messages == "isnad: \(folder.path("text")): this file is no library of isnad.\n")
    let arabic = try CommandRun(
      ["list", "--language", "ar", "--library", folder.path("text")])
    #expect(arabic.messages.hasSuffix("ليس هذا الملف مكتبة من مكتبات إسناد.\n"))
  }

  @Test func makeTheLibraryWhereTheSystemKeepsData() throws {
    let run = try CommandRun(["list"], environment: ["XDG_DATA_HOME": folder.path("data")])
    #expect(run.status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path("data/isnad/library.sqlite")))
  }
}
