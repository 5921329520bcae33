internal import Claims

/// A party of the article.
struct ActorRecord: Codable, Hashable, Sendable {
  let id: String
  let name: String
  let kind: String
  @OrNull var gloss: String?

  init(_ actor: Actor) {
    id = actor.id
    name = actor.name
    kind = actor.kind.rawValue
    gloss = actor.gloss
  }
}

/// A named location.
struct PlaceRecord: Codable, Hashable, Sendable {
  let id: String
  let name: String
  let kind: String
  @OrNull var gloss: String?
  @OrNull var country: String?
  @OrNull var latitude: Double?
  @OrNull var longitude: Double?

  init(_ place: Place) {
    id = place.id
    name = place.name
    kind = place.kind.rawValue
    gloss = place.gloss
    country = place.country
    latitude = place.coordinate?.latitude
    longitude = place.coordinate?.longitude
  }
}

/// A naming of an actor or of a place; the other of the two is null.
struct MentionRecord: Codable, Hashable, Sendable {
  let start: Int
  let end: Int
  let text: String
  @OrNull var actor: String?
  @OrNull var place: String?

  init(_ mention: Mention, in spans: SpanReader) {
    let span = spans.span(mention.span)
    (start, end, text) = (span.start, span.end, span.text)
    actor = mention.actor
    place = mention.place
  }
}
