internal import ArabicText

extension [String] {
  /// The words of a name in the one spelling of what is written together or apart: عبد الله and عبدالله,
  /// أبو الخير and أبوالخير, نصر الله and نصرالله; the words are folded, without the article.
  var withJoinedNames: [String] {
    guard contains(where: \.mayBeJoined) else { return self }
    var joined: [String] = []
    var head: String?
    for word in self {
      if let open = head {
        joined.append(open + word.withoutArticle)
        head = nil
      } else if let name = word.joinedName {
        joined.append(name)
      } else if let open = Self.heads[word] {
        head = open
      } else if let first = word.beforeGod {
        joined += [first, "له"]
      } else {
        joined.append(word)
      }
    }
    return joined + [head].compactMap(\.self)
  }

  /// What goes on with the next word in a name, in its first case.
  fileprivate static let heads = ["عبد": "عبد", "ابو": "ابو", "ابي": "ابو", "ابا": "ابو"]
}

extension String {
  /// Whether it begins as عبد، ابو، ابي and ابا do, or ends in الله.
  fileprivate var mayBeJoined: Bool {
    begins(with: "عبد") || begins(with: "اب") || ends(in: "الله")
  }

  /// A name with its first part and the article of the second written together.
  fileprivate var joinedName: String? {
    for (head, open) in [String].heads {
      guard let rest = self[...].without(beginning: head + "ال"), rest.unicodeScalars.count > 1
      else { continue }
      return open + rest
    }
    return nil
  }

  /// نصر in نصرالله, which is also written apart, and then without the article of الله: نصر، له.
  fileprivate var beforeGod: String? {
    guard ends(in: "الله"), unicodeScalars.count > 5 else { return nil }
    return String(dropLast(4))
  }

  fileprivate var withoutArticle: String {
    self[...].without(beginning: "ال").map(String.init) ?? self
  }
}
