import Claims
import Foundation
import Reader
import Screen
import Testing

@testable import isnad

@Suite struct LexiconKeeperTests {
  @Test func addsRowsThatReadBack() throws {
    let folder = try Folder([:])
    let keeper = LexiconKeeper(folder: folder.path("lexicon"))
    let additions = [
      try LexiconAddition(actor: ["قزحان"], kind: .person),
      try LexiconAddition(actor: ["لواء الوادي"], kind: .armedGroup),
    ]
    for addition in additions { _ = try keeper.keep(addition) }
    let text = try String(contentsOfFile: folder.path("lexicon/actors.tsv"), encoding: .utf8)
    #expect(LexiconFile(text, of: .actors).additions == additions)
  }

  @Test func addsALineEndWhereAnEditorLeftNone() throws {
    let folder = try Folder(texts: ["cues.tsv": "على ذمة\tnoun\tsay"])
    _ = try LexiconKeeper(folder: folder.path).keep(try LexiconAddition(cue: "على عهدة"))
    let text = try String(contentsOfFile: folder.path("cues.tsv"), encoding: .utf8)
    #expect(LexiconFile(text, of: .cues).additions.count == 2)
  }

  @Test func saysWhichFileItCannotWrite() throws {
    let folder = try Folder(texts: ["lexicon": "no folder"])
    let keeper = LexiconKeeper(folder: folder.path("lexicon"))
    #expect(throws: LexiconKeeper.Failure(path: folder.path("lexicon/cues.tsv"))) {
      try keeper.keep(try LexiconAddition(cue: "على ذمة"))
    }
  }
}
