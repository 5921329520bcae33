import ArabicText
import Claims

/// An analysis written by hand: a text, and what is to be found in it, named by its words.
struct Report {
  let text: String
  private(set) var blocks: [Block] = []
  private(set) var actors: [Actor] = []
  private(set) var places: [Place] = []
  private(set) var mentions: [Mention] = []
  private(set) var claims: [Claim] = []
  private let id: String

  /// A report of lines, each with what it is to the article.
  init(id: String = "report", _ lines: [(Block.Kind, String)]) {
    self.id = id
    var text = ""
    for (kind, line) in lines {
      let start = text.utf8.count
      text += line + (kind == .dateline ? " " : kind == .headline ? "\n\n" : "\n")
      blocks.append(Block(kind: kind, span: TextSpan(utf8: start..<start + line.utf8.count)))
    }
    self.text = text
  }

  /// Where words stand for the nth time.
  func span(_ words: String, _ occurrence: Int = 1) -> TextSpan {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    let starts = text.indices.filter { text[$0...].starts(with: words) }
    precondition(starts.count >= occurrence, "the report has no \(words)")
    let start = starts[occurrence - 1]
    return TextSpan(utf8: start..<start + words.count)
  }

  /// Adds an actor, named at each place where one of the words stands.
  mutating func name(_ actor: Actor, _ words: [String]) {
    actors.append(actor)
    for word in words { mention(word, .actor(actor.id)) }
  }

  /// Adds a place, named wherever the words stand.
  mutating func name(_ place: Place, _ words: String) {
    places.append(place)
    mention(words, .place(place.id))
  }

  private mutating func mention(_ words: String, _ referent: Mention.Referent) {
    var occurrence = 1
    while text.occurrences(of: words) >= occurrence {
      mentions.append(Mention(span: span(words, occurrence), referent: referent))
      occurrence += 1
    }
  }

  /// Adds a claim.
  mutating func claim(
    _ cue: TextSpan, source: Source, _ content: String..., stance: Stance = .say,
    via: [Source] = []
  ) {
    claims.append(
      Claim(
        id: claims.count + 1, cues: [cue], source: source, content: content.map { span($0) },
        form: .indirect, stance: stance, via: via, rule: "test", confidence: 0.5))
  }

  /// The analysis, with the sentences that its full stops end.
  var analysis: Analysis {
    let article = Article(
      id: id, text: text,
      title: blocks.first { $0.kind == .headline }.map { String(text[$0.span]) },
      outlet: "النشرة", published: "2025-03-02T08:00:00Z", blocks: blocks, sentences: sentences)
    let ordered = mentions.sorted {
      ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound)
    }
    return Analysis(
      article: article, actors: actors, places: places, mentions: ordered, claims: claims)
  }

  private var sentences: [TextSpan] {
    blocks.filter { $0.kind == .paragraph }.flatMap { block in
      text[block.span].split(separator: ".").map { part in
        part.drop { $0 == " " }.span
      }
    }
  }
}

extension String {
  fileprivate func occurrences(of words: String) -> Int {
    let (text, words) = (Array(utf8), Array(words.utf8))
    return text.indices.count { text[$0...].starts(with: words) }
  }
}
