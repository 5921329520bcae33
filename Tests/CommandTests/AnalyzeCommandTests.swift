import Export
import Foundation
import Testing

@Suite struct AnalyzeCommandTests {
  private let text = "عنوان الخبر\n\nقال الوزير خالد سالم إن الجسر سيفتتح غدا.\nوصل الوفد أمس."

  private func json(_ arguments: String..., files: [String: String]) throws -> Any {
    let folder = try Folder(texts: files)
    let run = try CommandRun(["analyze"] + arguments + [folder.path])
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test func printsOneObjectForOneArticle() throws {
    let object = try json("--format", "json", files: ["bridge.txt": text])
    let article = (object as? [String: Any])?["article"] as? [String: Any]
    #expect(article?["id"] as? String == "bridge")
    #expect(article?["text"] as? String == text)
  }

  @Test func printsAnArrayForSeveralInTheOrderOfTheirNames() throws {
    let array = try json("--format", "json", files: ["b.txt": text, "a.txt": text, "c.md": text])
    let articles = (array as? [[String: Any]])?.compactMap { $0["article"] as? [String: Any] }
    #expect(articles?.map { $0["id"] as? String } == ["a", "b"])
  }

  @Test func printsALineForEachArticle() throws {
    let lines = #"{"id": "a", "text": "وصل الوفد.", "x": 1}"# + "\n" + #"{"text": "عاد الوفد."}"#
    let folder = try Folder(texts: ["some.jsonl": lines])
    let run = try CommandRun(["analyze", "--format", "jsonl", folder.path("some.jsonl")])
    let ids = try run.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (object?["article"] as? [String: Any])?["id"] as? String
    }
    #expect(ids == ["a", "some-2"])
  }

  @Test func dropsTheByteOrderMark() throws {
    let run = try CommandRun(
      ["analyze", "--format", "jsonl", "-"], input: Data("\u{FEFF}وصل الوفد.".utf8))
    #expect(run.output.contains(#""text":"وصل الوفد.""#))
    #expect(run.output.contains(#""id":"stdin""#))
  }

  @Test func listsWhatPeopleAskFor() throws {
    let folder = try Folder(texts: ["a.txt": text])
    let english = try CommandRun(["analyze", folder.path]).output
    #expect(english.hasPrefix("عنوان الخبر\n"))
    #expect(english.contains("خالد سالم — says — إن الجسر سيفتتح غدا"))
    #expect(english.contains("unattributed: 2 sentences"))
    let arabic = try CommandRun(["analyze", "--language", "ar", folder.path]).output
    #expect(arabic.contains("خالد سالم — قول — إن الجسر سيفتتح غدا"))
    #expect(arabic.contains("غير منسوب: جملتان"))
  }

  @Test func listsNoControls() throws {
    let input = Data("قال\u{1B}[31m \u{202E}الوزير\u{9B} إن\rالجسر افتتح.".utf8)
    let output = try CommandRun(["analyze", "-"], input: input).output
    let controls = output.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" || $0.value == 0x202E
    }
    #expect(controls.isEmpty)
  }
}
