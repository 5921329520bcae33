internal import Claims

/// A claim as it is quoted elsewhere: who, how, what, and where it stands.
struct Citation {
  private let reading: Reading
  private let language: Language

  init(_ reading: Reading, _ language: Language) {
    self.reading = reading
    self.language = language
  }

  /// Two lines: source, stance and content; title, outlet, date and address. Only what is quoted
  /// in the article stands in quotation marks.
  func text(of claim: Claim) -> String {
    let who = reading.speakers(of: claim, language)
    let said = "\(who) (\(claim.stance.words[language])): \(reading.contentWords(of: claim))"
    return place.isEmpty ? said : "\(said)\n\(language[.citationSource]) \(place)"
  }

  private var place: String {
    let article = reading.article
    let title = article.title.map { language == .arabic ? "«\($0)»" : "“\($0)”" }
    return [title, article.outlet, article.published?.day, article.url].compactMap(\.self)
      .joined(separator: language.comma)
  }
}
