internal import Claims
internal import Screen

extension ReaderState {
  /// Lets a person choose; what is typed may stand for what is not offered.
  public mutating func offer(_ offers: [Offer], for purpose: Purpose) {
    overlay = .choice(Choice(purpose: purpose, offers: offers))
  }

  /// Takes more of what is offered; what was typed and selected remains.
  public mutating func extend(_ offers: [Offer], for purpose: Purpose) {
    guard case .choice(let former) = overlay, former.purpose == purpose else { return }
    var choice = Choice(purpose: purpose, offers: offers).typing(former.query)
    choice.selection = former.selection
    overlay = .choice(choice)
  }

  mutating func performInChoice(_ action: Action) -> Effect? {
    guard case .choice(var choice) = overlay else { return nil }
    switch action {
    case .open: return take(choice)
    case .close: overlay = nil
    case .erase where choice.query.isEmpty: overlay = nil
    case .erase:
      overlay = .choice(choice.typing(String(choice.query.dropLast())))
    default:
      let count = Self.movement(action, page: panes.body.size.height) ?? 0
      choice.selection = max(0, min(choice.selection + count, choice.matches.count - 1))
      overlay = .choice(choice)
    }
    return nil
  }

  private mutating func take(_ choice: Choice) -> Effect? {
    let matches = choice.matches
    let offer = matches.indices.contains(choice.selection) ? matches[choice.selection] : nil
    overlay = nil
    switch choice.purpose {
    case .field:
      guard let field = offer.flatMap(field) else { return nil }
      return ask(for: field)
    case .filter(let field):
      guard let chosen = offer ?? choice.typed else { return nil }
      if field == .period, Period(chosen.name) == nil {
        say(.noPeriod)
        return nil
      }
      if field == .stance, chosen.key == nil {
        // As the command line names it: deny, beside "denies".
        guard let stance = Stance(rawValue: chosen.name.lowercased()) else {
          say(.noStance)
          return nil
        }
        return narrow(by: field, to: stance.offer(language))
      }
      return narrow(by: field, to: chosen)
    case .actorPage:
      if let key = offer?.key { return .gather(.actor(key), limit: Page.firstLimit) }
      say(.noActor)
      return nil
    }
  }

  /// Offers the fields to filter by, with what is chosen now.
  mutating func openFilter() {
    let filter = filterAtHand
    let fields = ArticleFilter.Field.allCases.filter { $0 != .unread || page == nil }
    offer(
      fields.map { field in
        Offer(field.words[language], detail: field == .unread ? "" : filter[field]?.name ?? "")
      }, for: .field)
  }

  private func field(_ offer: Offer) -> ArticleFilter.Field? {
    ArticleFilter.Field.allCases.first { $0.words[language] == offer.name }
  }

  /// Asks what the list is to be filtered by; outlets and months are known from the list.
  private mutating func ask(for field: ArticleFilter.Field) -> Effect? {
    switch field {
    case .unread: return narrow(by: .unread, to: filter[.unread] == nil ? Offer("") : nil)
    case .actor, .place: return .offer(.filter(field))
    case .words: offer([], for: .filter(field))
    case .stance: offer(Stance.allCases.map { $0.offer(language) }, for: .filter(field))
    case .outlet: offer(list.outlets(language), for: .filter(field))
    case .period: offer(list.months(language), for: .filter(field))
    }
    return nil
  }
}

extension Stance {
  /// The stance to choose, by its name in either language.
  fileprivate func offer(_ language: Language) -> Offer {
    let other: Language = language == .arabic ? .english : .arabic
    return Offer(words[language], gloss: words[other], key: rawValue)
  }
}

extension ArticleList {
  /// The outlets, those with most articles first.
  func outlets(_ language: Language) -> [Offer] {
    count(articles.lazy.compactMap(\.outlet)).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Offer($0.key, detail: language.count($0.value, .article)) }
  }

  /// The months in which articles were published, the latest first.
  func months(_ language: Language) -> [Offer] {
    count(articles.lazy.compactMap { $0.published?.month }).sorted { $0.key > $1.key }
      .map { Offer($0.key.written, detail: language.count($0.value, .article)) }
  }

  private func count<Name: Hashable>(_ names: some Sequence<Name>) -> [Name: Int] {
    Dictionary(names.lazy.map { ($0, 1) }, uniquingKeysWith: +)
  }
}

/// A month of a year, by numbers: a list has thousands of dates.
private struct Month: Hashable, Comparable {
  let year, month: Int

  static func < (a: Month, b: Month) -> Bool { (a.year, a.month) < (b.year, b.month) }

  /// As ISO 8601 has it.
  var written: String {
    let padding = String(repeating: "0", count: 4 - String(year).count)
    return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}

extension String {
  /// The month of an ISO 8601 date.
  fileprivate var month: Month? {
    let day = utf8.prefix(10)
    let isISO =
      day.count == 10
      && zip(day, "0000-00-00".utf8).allSatisfy { byte, sample in
        sample == UInt8(ascii: "-") ? byte == sample : 0x30...0x39 ~= byte
      }
    guard isISO else { return nil }
    let digits = day.map { Int($0) - 0x30 }
    return Month(
      year: digits[..<4].reduce(0) { $0 * 10 + $1 }, month: digits[5] * 10 + digits[6])
  }
}
