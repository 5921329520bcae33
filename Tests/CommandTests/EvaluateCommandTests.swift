import Foundation
import Testing

@Suite struct EvaluateCommandTests {
  private let text = "قال الوزير إن الجسر سيفتتح غدا."
  /// The claim and its source as a reader marks them.
  private let gold = """
    {"id": "bridge", "entities": [{"type": "actor", "kind": "person", "words": [1, 1]}],
     "claims": [{"cue": [[0, 0]], "source": [1, 1], "antecedent": null, "content": [[2, 5]],
     "form": "indirect", "stance": "say", "scope": "core", "via": []}]}
    """

  private func run(_ options: String..., gold: String? = nil) throws -> CommandRun {
    let folder = try Folder(texts: ["bridge.json": gold ?? self.gold, "bridge.txt": text])
    return try CommandRun(["evaluate", "--gold", folder.path, "--texts", folder.path] + options)
  }

  @Test func countsWhatIsRight() throws {
    let run = try run("--json")
    #expect(run.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let scores = object?["scores"] as? [String: [String: Double]]
    #expect(scores?["claims complete"]?["f1"] == 1)
    #expect(scores?["claims complete"]?["gold"] == 1)
    #expect((object?["calibration"] as? [[String: Any]])?.count == 10)
  }

  @Test func printsATableInBothLanguages() throws {
    let english = try run().output
    #expect(english.hasPrefix("articles: 1 "))
    #expect(english.contains("claims complete"))
    #expect(try run("--language", "ar").output.contains("الأقوال: مكتملة"))
  }

  @Test func showsWhereAnArticleDiffers() throws {
    let wrong = gold.replacing("[[2, 5]]", with: "[[2, 3]]")
    let lines = try run("--show", "bridge", gold: wrong).output.split(separator: "\n")
    #expect(lines.first == "wrong | قال | content: إن الجسر سيفتتح غدا. ≠ إن الجسر")
  }

  @Test func saysWhatIsNoAnnotation() throws {
    let run = try run(gold: "{}")
    #expect(run.status == 1)
    #expect(run.messages.contains("bridge.json"))
  }
}
