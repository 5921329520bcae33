import Testing

@testable import Claims

@Suite struct ClaimNestingTests {
  private static let ranges = [0..<2, 1..<2, 1..<4, 2..<4, 3..<5]

  private func draft(_ start: Int, _ content: Range<Int>, passage: Int = 0) -> ClaimDraft {
    ClaimDraft(
      passage: passage, cues: [start..<start + 1], content: [content], stance: .say,
      rule: .verbSubject)
  }

  /// Three claims with their cues and contents anywhere.
  @Test(arguments: ranges, ranges) func theLastClaimAroundACueHoldsIt(a: Range<Int>, b: Range<Int>)
  {
    for starts in [[0, 1, 2], [0, 2, 2], [1, 3, 4], [2, 2, 3], [0, 0, 4]] {
      for c in Self.ranges {
        let drafts = zip(starts, [a, b, c]).map { draft($0, $1) }
        let expected = drafts.indices.map { number in
          drafts.indices.last { other in
            other != number && drafts[other].content[0].contains(starts[number])
              && starts[other] != starts[number]
          }
        }
        #expect(ClaimNesting(drafts).containers == expected)
      }
    }
  }

  @Test func aroundAClaimAreItsContainersFromTheInnermost() {
    let nesting = ClaimNesting([draft(0, 1..<9), draft(2, 3..<9), draft(4, 5..<9)])
    #expect(nesting.around(2) == [1, 0])
    #expect(nesting.around(0).isEmpty)
  }

  @Test func eachIsAroundTheOtherWhereTheyStandInEachOther() {
    let nesting = ClaimNesting([draft(0, 2..<5), draft(3, 0..<2)])
    #expect(nesting.containers == [1, 0])
    #expect(nesting.around(0) == [1, 0])
    #expect(nesting.around(1) == [0, 1])
  }

  @Test func anotherPassageHoldsNoClaim() {
    let drafts = [draft(0, 1..<9), draft(2, 3..<4, passage: 1)]
    #expect(ClaimNesting(drafts).containers == [nil, nil])
  }
}
