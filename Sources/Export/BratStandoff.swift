internal import ArabicText
public import Claims

/// An analysis as the annotation tool brat reads it (https://brat.nlplab.org/standoff.html): the
/// `.ann` file that belongs beside a `.txt` file of the article's text.
///
/// Namings of actors and places are text-bound annotations; those of one actor share the key of a
/// normalization. A claim is an event: its cues trigger it, its source, content and media are its
/// arguments, its stance and form are attributes. Offsets count Unicode scalars, as brat does.
public struct BratStandoff: Sendable {
  private let analysis: Analysis
  private let offsets: SpanReader
  private var lines: [String] = []
  private var counts: [Character: Int] = [:]
  /// The numbers of the text-bound annotations, by type and spans.
  private var bound: [String: String] = [:]

  /// The annotations of an analysis.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    offsets = SpanReader(analysis.article.text)
    for mention in analysis.mentions { add(mention) }
    for claim in analysis.claims { add(claim) }
  }

  /// The lines of the `.ann` file, a line end behind each.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// What `annotation.conf` has to say for brat to read the annotations.
  public static var configuration: String {
    """
    [entities]
    \(Actor.Kind.allCases.map(\.type).joined(separator: "\n"))
    Place
    Source
    Content
    [relations]
    [events]
    Claim Source?:<ENTITY>, Content*:Content, Via*:<ENTITY>
    [attributes]
    Stance Arg:Claim, Value:\(Stance.allCases.map(\.rawValue).joined(separator: "|"))
    Form Arg:Claim, Value:\(Claim.Form.allCases.map(\.rawValue).joined(separator: "|"))

    """
  }
}

extension BratStandoff {
  private mutating func add(_ mention: Mention) {
    if let id = mention.actor, let actor = analysis.actor(id) {
      normalize(bind(actor.kind.type, [mention.span]), "actor", id, actor.name)
    } else if let id = mention.place, let place = analysis.place(id) {
      normalize(bind("Place", [mention.span]), "place", id, place.name)
    }
  }

  private mutating func add(_ claim: Claim) {
    let trigger = bind("Claim", claim.cues)
    var arguments = ["Claim:" + trigger]
    if let span = claim.source.span {
      arguments.append("Source:" + bind(party: claim.source, span))
    }
    if claim.content.contains(where: { !$0.utf8.isEmpty }) {
      arguments.append("Content:" + bind("Content", claim.content))
    }
    let media = claim.via.compactMap { via in via.span.map { bind(party: via, $0) } }
    for (number, medium) in media.enumerated() {
      arguments.append("Via\(number == 0 ? "" : String(number + 1)):" + medium)
    }
    let event = next("E")
    lines.append(event + "\t" + arguments.joined(separator: " "))
    lines.append(next("A") + "\tStance \(event) \(claim.stance.rawValue)")
    lines.append(next("A") + "\tForm \(event) \(claim.form.rawValue)")
  }

  /// The naming that a source's words are, or else a source by itself.
  private mutating func bind(party source: Source, _ span: TextSpan) -> String {
    let kind = source.actor.flatMap(analysis.actor)?.kind.type
    if let kind, let known = bound[key(kind, [span])] { return known }
    return bind("Source", [span])
  }

  private mutating func bind(_ type: String, _ spans: [TextSpan]) -> String {
    if let known = bound[key(type, spans)] { return known }
    let parts = spans.flatMap(fragments)
    let place = parts.map { range in
      let scalars = offsets.range(range)
      return "\(scalars.lowerBound) \(scalars.upperBound)"
    }
    let name = next("T")
    let words = parts.map { String(analysis.article.text[$0]) }.joined(separator: " ").onOneLine
    lines.append("\(name)\t\(type) \(place.joined(separator: ";"))\t\(words)")
    bound[key(type, spans)] = name
    return name
  }

  private mutating func normalize(_ name: String, _ kind: String, _ id: String, _ label: String) {
    lines.append(
      "\(next("N"))\tReference \(name) isnad:\(kind)/\(id.onOneWord)\t\(label.onOneLine)")
  }

  /// The span without the line ends in it, at which brat wants it cut.
  private func fragments(_ span: TextSpan) -> [TextSpan] {
    analysis.article.text[span].split(whereSeparator: \.isNewline).map(\.span)
  }

  private mutating func next(_ letter: Character) -> String {
    counts[letter, default: 0] += 1
    return "\(letter)\(counts[letter, default: 0])"
  }

  private func key(_ type: String, _ spans: [TextSpan]) -> String {
    "\(type) \(spans.map { "\($0.utf8)" })"
  }
}

extension Actor.Kind {
  /// The name of the type: letters only, a capital first.
  fileprivate var type: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension String {
  /// The text with a blank for each scalar that would end the line or steer a terminal.
  fileprivate var onOneLine: String {
    var line = ""
    line.unicodeScalars.append(
      contentsOf: unicodeScalars.lazy.map { $0.steersTerminal ? " " : $0 })
    return line
  }

  /// The same without blanks.
  fileprivate var onOneWord: String { onOneLine.replacing(" ", with: "_") }
}
