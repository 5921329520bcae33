internal import ArabicText
public import Claims

/// An analysis as W3C Web Annotations (Web Annotation Data Model, Recommendation of 2017): one page
/// of annotations in JSON-LD.
///
/// Every naming of an actor or place is an annotation that identifies it. Of a claim the content,
/// the cues, the source and the media are one each; the latter link to the content. Positions
/// count Unicode scalars of the article's text (4.2.5), and quotations stand beside them (4.2.4),
/// so that a place is found again in a text that has changed.
public struct WebAnnotations: Sendable {
  private let analysis: Analysis
  private let article: String
  private let selectors: Selectors

  /// The annotations of an analysis.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    article = "urn:isnad:article:" + analysis.article.id.inIRI
    selectors = Selectors(analysis.article.text)
  }

  /// The page on one line, without a line end.
  public var jsonLine: String {
    JSONText.object([
      ("@context", JSONText.string("http://www.w3.org/ns/anno.jsonld")),
      ("id", JSONText.string(article + "#annotations")),
      ("type", JSONText.string("AnnotationPage")),
      ("items", JSONText.array(mentions + analysis.claims.flatMap(parts))),
    ])
  }

  private var mentions: [String] {
    analysis.mentions.enumerated().map { number, mention in
      annotation(
        "mention-\(number + 1)", "identifying", [mention.span],
        [mention.actor.map(identity(actor:)) ?? mention.place.map(identity(place:))]
          .compactMap(\.self))
    }
  }

  private func parts(of claim: Claim) -> [String] {
    let name = "claim-\(claim.id)"
    let link = resource(article + "#" + name, "linking")
    func part(_ role: String, _ key: String, _ source: Source) -> String? {
      source.span.map { span in
        annotation(
          "\(name)-\(key)", "classifying", [span],
          [tag(role, "classifying"), link] + [source.actor.map(identity(actor:))].compactMap(\.self)
        )
      }
    }
    let tags = ["stance:" + claim.stance.rawValue, "form:" + claim.form.rawValue]
    let content = annotation(
      name, "classifying", claim.content,
      [tag("content", "classifying")] + tags.map { tag($0, "tagging") })
    let cue = annotation(
      name + "-cue", "classifying", claim.cues, [tag("cue", "classifying"), link])
    let via = claim.via.enumerated().map { part("via", "via-\($0.offset + 1)", $0.element) }
    return [content, cue] + ([part("source", "source", claim.source)] + via).compactMap(\.self)
  }

  private func identity(actor id: Actor.ID) -> String {
    resource("urn:isnad:actor:" + id.inIRI, "identifying")
  }

  private func identity(place id: Place.ID) -> String {
    resource("urn:isnad:place:" + id.inIRI, "identifying")
  }

  private func annotation(
    _ key: String, _ motivation: String, _ spans: [TextSpan], _ bodies: [String]
  ) -> String {
    JSONText.object([
      ("id", JSONText.string(article + "#" + key)), ("type", JSONText.string("Annotation")),
      ("motivation", JSONText.string(motivation)), ("body", JSONText.array(bodies)),
      ("target", JSONText.array(spans.map(target))),
    ])
  }

  private func target(_ span: TextSpan) -> String {
    let scope = analysis.article.url.map { [("scope", JSONText.string($0.inIRI))] } ?? []
    return JSONText.object(
      [("type", JSONText.string("SpecificResource")), ("source", JSONText.string(article))] + scope
        + [("selector", JSONText.array([selectors.position(span), selectors.quote(span)]))])
  }

  private func tag(_ value: String, _ purpose: String) -> String {
    JSONText.object([
      ("type", JSONText.string("TextualBody")), ("purpose", JSONText.string(purpose)),
      ("value", JSONText.string(value)),
    ])
  }

  private func resource(_ address: String, _ purpose: String) -> String {
    JSONText.object([
      ("type", JSONText.string("SpecificResource")), ("purpose", JSONText.string(purpose)),
      ("source", JSONText.string(address)),
    ])
  }
}

/// Where stretches of one text stand, and what they say.
private struct Selectors {
  private let text: String
  private let spans: SpanReader
  /// How many scalars of the text around a quotation are given.
  private static let context = 32

  init(_ text: String) {
    self.text = text
    spans = SpanReader(text)
  }

  func position(_ span: TextSpan) -> String {
    let range = spans.range(span)
    return JSONText.object([
      ("type", JSONText.string("TextPositionSelector")), ("start", String(range.lowerBound)),
      ("end", String(range.upperBound)),
    ])
  }

  func quote(_ span: TextSpan) -> String {
    let exact = text[span]
    let scalars = text.unicodeScalars
    let prefix = scalars[..<exact.startIndex].suffix(Self.context)
    let suffix = scalars[exact.endIndex...].prefix(Self.context)
    return JSONText.object([
      ("type", JSONText.string("TextQuoteSelector")), ("exact", JSONText.string(String(exact))),
      ("prefix", JSONText.string(String(prefix))), ("suffix", JSONText.string(String(suffix))),
    ])
  }
}

extension String {
  /// The text as part of an IRI (RFC 3987): what may not stand there is percent-encoded.
  fileprivate var inIRI: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar.value > 0xA0 && !scalar.steersTerminal && !scalar.properties.isWhitespace
        || scalar.isASCII && Self.plainSigns.contains(scalar)
      {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
    return result
  }

  private static let plainSigns = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?@!$&'*+,;=%"
      .unicodeScalars)
}
