import Testing

@Suite struct LookTests {
  @Test func look() {
    for (w, h) in [(60, 24), (110, 30), (20, 5)] {
      let story = Story(width: w, height: h)
      print(story.screen)
      print("-----")
    }
    var story = Story(width: 80, height: 30)
    story.type("?")
    print(story.screen)
  }
}
