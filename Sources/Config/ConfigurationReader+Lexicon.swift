internal import Claims
internal import Reader
internal import Yams

/// The tables that a configuration can add to.
private enum Part: String, CaseIterable {
  case actors, places, cues

  /// What a row of it can say; the first is needed.
  var fields: [String] {
    switch self {
    case .actors: ["name", "kind", "aliases", "gloss", "country"]
    case .places: ["name", "kind", "gloss", "country"]
    case .cues: ["phrase", "stance"]
    }
  }
}

extension ConfigurationReader {
  /// Reads additions to the lexicon: lists of actors, places and cues.
  mutating func readLexicon(_ node: Node) {
    let entries = entries(of: node, key: "lexicon", names: Part.allCases.map(\.rawValue))
    for part in Part.allCases {
      guard let node = entries[part.rawValue], !node.isNothing else { continue }
      guard let items = node.sequence else {
        tell(.wrongShape(key: part.rawValue), at: node)
        continue
      }
      for item in items {
        do throws(LexiconAddition.Failure) {
          if let addition = try addition(item, to: part) { configuration.lexicon.append(addition) }
        } catch {
          tell(.incomplete(key: part.fields[0]), at: item)
        }
      }
    }
  }

  /// The addition that a mapping says; it fails where its name has no letters.
  private mutating func addition(
    _ node: Node, to part: Part
  ) throws(LexiconAddition.Failure) -> LexiconAddition? {
    let key = part.fields[0]
    let fields = entries(of: node, key: part.rawValue, names: part.fields)
    guard let name = fields[key].flatMap({ text($0, key) }), !name.isEmpty else {
      if node.mapping != nil { tell(.incomplete(key: key), at: node) }
      return nil
    }
    let gloss = fields["gloss"].flatMap { text($0, "gloss") }
    let country = fields["country"].flatMap { text($0, "country") }
    switch part {
    case .actors:
      guard let kind: Actor.Kind = needed("kind", in: fields, at: node) else { return nil }
      let aliases = fields["aliases"].map { texts($0, "aliases") } ?? []
      return try LexiconAddition(
        actor: [name] + aliases, kind: kind, gloss: gloss, country: country)
    case .places:
      guard let kind: Place.Kind = needed("kind", in: fields, at: node) else { return nil }
      return try LexiconAddition(place: name, kind: kind, gloss: gloss, country: country)
    case .cues:
      guard fields["stance"] != nil else { return try LexiconAddition(cue: name) }
      guard let stance: Stance = needed("stance", in: fields, at: node) else { return nil }
      return try LexiconAddition(cue: name, stance: stance)
    }
  }

  private mutating func needed<Value: CaseIterable & RawRepresentable<String>>(
    _ key: String, in fields: [String: Node], at node: Node
  ) -> Value? {
    if let value = fields[key] { return choice(value, key) }
    tell(.incomplete(key: key), at: node)
    return nil
  }

  private mutating func texts(_ node: Node, _ key: String) -> [String] {
    (node.sequence.map(Array.init) ?? [node]).compactMap { text($0, key) }
  }
}

extension Configuration {
  /// The additions as they are written in a configuration.
  var lexiconLines: [String] {
    if lexicon.isEmpty {
      return [
        "# lexicon:", "#   actors:",
        "#     - {name: لواء الوادي, kind: armedGroup, aliases: [اللواء]}",
        "#   places:", "#     - {name: وادي الريحان, kind: region, country: SY}", "#   cues:",
        "#     - {phrase: على ذمة, stance: say}",
      ]
    }
    return ["lexicon:"]
      + Part.allCases.flatMap { part -> [String] in
        let rows = lexicon.filter { $0.table.rawValue == part.rawValue }
        return rows.isEmpty ? [] : ["  \(part.rawValue):"] + rows.map { "    - " + $0.flow }
      }
  }
}

extension LexiconAddition {
  /// The addition as a mapping on one line.
  fileprivate var flow: String {
    let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    var fields: [(String, String)] = []
    switch table {
    case .actors:
      let names = columns[2].split(separator: "|").map { String($0).quoted }
      fields = [("name", names.first ?? "\"\""), ("kind", columns[1])]
      if names.count > 1 {
        fields.append(("aliases", "[\(names.dropFirst().joined(separator: ", "))]"))
      }
      fields += [("gloss", columns[3].quoted), ("country", columns[4].quoted)]
    case .places:
      fields = [("name", columns[1].quoted), ("kind", columns[2])]
      fields += [("gloss", columns[3].quoted), ("country", columns[4].quoted)]
    default: fields = [("phrase", columns[0].quoted), ("stance", columns[2])]
    }
    let pairs = fields.filter { $0.1 != "\"\"" }.map { "\($0): \($1)" }
    return "{\(pairs.joined(separator: ", "))}"
  }
}
