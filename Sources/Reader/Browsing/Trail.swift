internal import ArabicText
internal import Claims

/// A view that was left for another, as it was.
enum Stop: Hashable, Sendable {
  case list
  case page(Page)
  case reading(Reading)
}

/// Where in an article to go once it is open.
struct Destination: Hashable, Sendable {
  let article: Article.ID
  let span: TextSpan
}

extension ReaderState {
  /// What is seen beneath the overlays.
  private var stop: Stop {
    if let reading { return .reading(reading) }
    return page.map(Stop.page) ?? .list
  }

  /// Leaves what is seen for something else, and remembers it to return to.
  mutating func leave() {
    rememberReading()
    if hasList || reading != nil || page != nil { trail.append(stop) }
    reading = nil
    page = nil
  }

  /// Shows a page; where one about the same is shown already, it takes that one's place.
  public mutating func show(_ page: Page) {
    var page = page
    if let former = self.page, former.isAbout(page.topic) {
      if former.topic == page.topic { page.follow(former) }
    } else {
      leave()
    }
    overlay = nil
    self.page = page
  }

  /// Returns to the place left; whether there was one.
  mutating func goBackOnTrail() -> Bool {
    guard let stop = trail.popLast() else { return false }
    rememberReading()
    reading = nil
    page = nil
    switch stop {
    case .list: break
    case .page(let page): self.page = page
    case .reading(let reading):
      self.reading = reading
      layOut(in: panes.size)
    }
    return true
  }

  /// Goes to an excerpt in its article, or to where the article was left.
  mutating func go(to excerpt: Excerpt) -> Effect? {
    if excerpt.kind == .visit { return .open(excerpt.article) }
    destination = Destination(article: excerpt.article, span: excerpt.span)
    return .open(excerpt.article)
  }
}

extension Reading {
  /// Shows a place that was chosen elsewhere: the claim or the name there has the focus.
  mutating func arrive(at span: TextSpan) {
    let claims = analysis.claims.indices.filter { analysis.claims[$0].span.overlaps(span) }
    if let claim = claims.first(where: { analysis.claims[$0].span == span }) ?? claims.first {
      return focus(claim: claim)
    }
    if let mention = index.mentions.overlapping(span).first { return focus(mention: mention) }
    reveal(span, point: span.lowerBound)
    keepFocusVisible(scrollingDown: true)
  }
}
