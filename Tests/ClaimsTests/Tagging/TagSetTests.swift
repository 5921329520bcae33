import Testing

@testable import Claims

@Suite struct TagSetTests {
  private static let sets: [TagSet] = [.evidence, .outer, .inner]

  @Test(arguments: sets) func spellsAMentionAsItsFirstWordAndTheOthers(_ set: TagSet) {
    for kind in set.classes {
      let tags = [0, set.tag(kind, isFirst: true), set.tag(kind, isFirst: false), 0]
      #expect(set.mentions(in: tags) == [TaggedMention(range: 1..<3, kind: kind)])
    }
  }

  @Test(arguments: sets) func partsNeighboursThatBothBegin(_ set: TagSet) {
    let first = set.tag(.person, isFirst: true)
    #expect(set.mentions(in: [first, first]).map(\.range) == [0..<1, 1..<2])
  }

  @Test(arguments: sets) func continuesOnlyAMentionOfTheSameClass(_ set: TagSet) {
    let person = set.tag(.person, isFirst: false)
    for previous in 0..<set.count {
      let isPerson = previous != TagSet.outside && set.kind(of: previous) == .person
      #expect(set.allows(person, behind: previous) == isPerson)
    }
    #expect(!set.allows(person, behind: nil))
  }

  @Test(arguments: sets) func letsAMentionBeginAnywhere(_ set: TagSet) {
    for previous in 0..<set.count {
      #expect(set.allows(set.tag(.place, isFirst: true), behind: previous))
      #expect(set.allows(TagSet.outside, behind: previous))
    }
  }

  @Test func countsAClassThatIsNotToldApartAsTheNearest() {
    #expect(TagSet.evidence.kind(of: TagSet.evidence.tag(.office, isFirst: true)) == .person)
    #expect(TagSet.evidence.kind(of: TagSet.evidence.tag(.state, isFirst: true)) == .party)
    #expect(TagSet.evidence.kind(of: TagSet.evidence.tag(.anonymous, isFirst: true)) == .party)
  }
}
