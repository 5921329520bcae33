import Testing

@testable import Curses

@Suite struct PaletteTests {
  @Test(arguments: 0...255 as ClosedRange<UInt8>)
  func staysAsItIsWhereThereAre256(_ index: UInt8) {
    #expect(Palette.nearest(to: index, of: 256) == Int(index))
  }

  @Test(arguments: 0...255 as ClosedRange<UInt8>, [8, 16, 88])
  func isOneOfThoseThereAre(_ index: UInt8, count: Int) {
    #expect((0..<count).contains(Palette.nearest(to: index, of: count)))
  }

  @Test(
    arguments: [
      (9, 1), (15, 7), (16, 0), (196, 1), (46, 2), (226, 3), (21, 4), (201, 5), (51, 6), (231, 7),
      (19, 4), (208, 1), (232, 0), (255, 7),
    ] as [(UInt8, Int)])
  func comesNearestAmongEight(_ index: UInt8, _ basic: Int) {
    #expect(Palette.nearest(to: index, of: 8) == basic)
  }
}
