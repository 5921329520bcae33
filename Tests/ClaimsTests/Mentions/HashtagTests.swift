import ArabicText
import Testing

@testable import Claims

/// What a hashtag names, its words written together with joiners.
@Suite struct HashtagTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer().analyze(Article(parsing: text, id: "hashtag"))
  }

  @Test(arguments: [("#بيت_لحم", "بيت لحم"), ("#رام_الله", "رام الله"), ("#نواكشوط", "نواكشوط")])
  func isFoundInTheTableOfPlaces(_ hashtag: String, _ name: String) {
    let analysis = analysis("عاد الوفد مساء الأحد من \(hashtag) بعد زيارة قصيرة.")
    #expect(analysis.places.map(\.name) == [name])
  }

  @Test func isFoundInTheTableOfActors() {
    let analysis = analysis(
      "ورحبت #الأمم_المتحدة بالاتفاق.\n\nوقالت الأمم المتحدة إن الهدنة صامدة.")
    #expect(analysis.actors.map(\.name) == ["الأمم المتحدة"])
    #expect(analysis.mentions.count == 2)
  }

  @Test(arguments: ["الأمم #المتحدة", "#الأمم #المتحدة", "#الأمم_المتحدة"])
  func mayBeAPartOfTheName(_ name: String) {
    let analysis = analysis("ورحبت \(name) بالاتفاق.\n\nوقالت الأمم المتحدة إن الهدنة صامدة.")
    #expect(analysis.actors.map(\.name) == ["الأمم المتحدة"])
    #expect(analysis.mentions.count == 2)
  }

  @Test func mayBeTheSurnameAlone() {
    let analysis = analysis("زار جان إيف #لودريان الجسر.")
    #expect(analysis.actors.map(\.name) == ["جان إيف لودريان"])
  }

  @Test func isCalledWithBlanks() {
    let analysis = analysis("قال الوزير #سامي_خوجلي إن الميناء فتح أبوابه.")
    #expect(analysis.actors.map(\.name) == ["سامي خوجلي"])
  }
}
