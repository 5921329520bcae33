import Testing

@testable import Library

@Suite struct MomentTests {
  @Test(arguments: [
    ("1970-01-01", 0),
    ("1969-12-31", -86_400),
    ("2000-02-29", 951_782_400),
    ("2024-03-01T00:00:00Z", 1_709_251_200),
    ("2018-02-18T21:35:43+04:00", 1_518_975_343),
    ("2018-02-18T21:35+0400", 1_518_975_300),
    ("2018-02-18 17:35:43.250", 1_518_975_343),
    ("2018-02-18T17:35:43-01", 1_518_978_943),
  ]) func readsISO8601(text: String, seconds: Int) {
    #expect(Moment(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "2018", "2018-13-01", "2018-02-18T", "2018-02-18T25:00Z", "18 Feb 2018",
    "2018-02-18T17:35:43+", "2018-02-18x",
  ])
  func refusesWhatIsNone(text: String) {
    #expect(Moment(text) == nil)
  }
}
