internal import ArabicText
internal import Claims
internal import Reader

/// An article and its claims as lines to be heard or felt one after the other: no columns, no
/// boxes, no marks; what colour and place say on a screen is said in words, in the order of the
/// text.
struct LinearListing {
  private let analysis: Analysis
  private let language: Language
  private let attributions: [Bool]
  private var article: Article { analysis.article }

  /// The lines of an analysis, its labels in a language.
  init(_ analysis: Analysis, language: Language) {
    self.analysis = analysis
    self.language = language
    attributions = analysis.attributions
  }

  /// The lines, a line end behind the last.
  var text: String {
    let lines = [summary] + article.blocks.flatMap(lines) + list
    return lines.filter { !$0.isEmpty }.map { $0 + "\n" }.joined().printable
  }

  /// What the article is and how much there is in it.
  private var summary: String {
    let facts = [article.outlet, article.place, article.published].compactMap(\.self)
    let counts = [
      language.count(analysis.claims.count, .claim), language.count(analysis.actors.count, .actor),
    ]
    return sentence(facts + counts)
  }

  private func lines(of block: Block) -> [String] {
    let numbers = article.sentences.indices.filter { number in
      block.span.overlaps(article.sentences[number])
    }
    let label = label(of: block)
    guard !numbers.isEmpty else {
      let text = words(block.span)
      return label.isEmpty ? [text] : ["\(label): \(text)"]
    }
    return [label.isEmpty ? "" : label + "."] + numbers.flatMap(lines(ofSentence:))
  }

  /// A sentence, then its claims; one without is said to be nobody's.
  private func lines(ofSentence number: Int) -> [String] {
    let span = article.sentences[number]
    let claims = analysis.claims.filter { claim in
      span.contains(claim.cues.first?.lowerBound ?? claim.span.lowerBound)
    }
    let ending = attributions[number] ? [] : ["\(language[.unattributed])."]
    return [words(span)] + claims.map(line) + ending
  }

  private func label(of block: Block) -> String {
    guard block.kind == .paragraph else { return LinearWord(block.kind).words[language] }
    let paragraphs = article.blocks.filter { $0.kind == .paragraph }
    let number = paragraphs.firstIndex(of: block).map { $0 + 1 } ?? 0
    return LinearWord.paragraph.words.filled(with: place(number, of: paragraphs.count))[language]
  }

  /// `Claim 3 of 18. Source: …. Stance: denies. Content: ….`
  private func line(_ claim: Claim) -> String {
    var parts: [(LinearWord, String)] = [(.source, who(claim.source))]
    if !claim.via.isEmpty { parts.append((.via, claim.via.map(who).joined(separator: separator))) }
    parts += [
      (.stance, claim.stance.words[language]), (.form, LinearWord(claim.form).words[language]),
      (.cue, claim.cues.map(words).joined(separator: separator)),
      (.content, claim.content.map(words).joined(separator: " … ")),
    ]
    let number = place(claim.id, of: analysis.claims.count)
    let sentences = parts.map { "\($0.0.words[language]): \(ended($0.1))" }
    return ([LinearWord.claim.words.filled(with: number)[language] + "."] + sentences)
      .joined(separator: " ")
  }

  private func place(_ number: Int, of count: Int) -> String {
    Words("\(number) من \(count)", "\(number) of \(count)")[language]
  }

  private func who(_ source: Source) -> String {
    guard let actor = source.actor.flatMap(analysis.actor) else {
      return source.span.map(words) ?? language[.unknownSource]
    }
    return facts(actor.name, actor.kind.words[language], actor.gloss)
  }

  /// The parties and the places behind the text.
  private var list: [String] {
    let actors = analysis.actors.map { facts($0.name, $0.kind.words[language], $0.gloss) }
    let places = analysis.places.map {
      facts($0.name, $0.kind.words[language], $0.gloss, $0.country)
    }
    return named(.actor, actors) + named(.place, places)
  }

  private func named(_ noun: Countable, _ names: [String]) -> [String] {
    names.isEmpty ? [] : [language.count(names.count, noun) + ":"] + names.map(ended)
  }

  private var separator: String { language == .arabic ? "، " : ", " }

  private func facts(_ facts: String?...) -> String {
    facts.compactMap(\.self).joined(separator: separator)
  }

  private func sentence(_ parts: [String]) -> String { ended(parts.joined(separator: separator)) }

  /// The words with a full stop, unless they end in one of their own.
  private func ended(_ words: String) -> String {
    words.last.map { ".!؟?…".contains($0) } == true ? words : words + "."
  }

  /// The words of a span on one line.
  private func words(_ span: TextSpan) -> String {
    article.text[span].split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

/// The labels of the linear listing.
enum LinearWord: CaseIterable {
  case headline, dateline, byline, subheading, paragraph, furniture
  case claim, source, via, stance, form, cue, content
  case direct, indirect, mixed

  init(_ kind: Block.Kind) {
    self =
      switch kind {
      case .headline: .headline
      case .dateline: .dateline
      case .byline: .byline
      case .subheading: .subheading
      case .paragraph: .paragraph
      case .furniture: .furniture
      }
  }

  init(_ form: Claim.Form) {
    self =
      switch form {
      case .direct: .direct
      case .indirect: .indirect
      case .mixed: .mixed
      }
  }

  /// The label in every language; `%` stands for a number and how many there are.
  var words: Words {
    switch self {
    case .headline: Words("العنوان", "Headline")
    case .dateline: Words("مصدر الخبر ومكانه", "Dateline")
    case .byline: Words("الكاتب", "Byline")
    case .subheading: Words("عنوان فرعي", "Subheading")
    case .paragraph: Words("الفقرة %", "Paragraph %")
    case .furniture: Words("من الصفحة لا من الخبر", "Of the page, not of the report")
    case .claim: Words("القول %", "Claim %")
    case .source: Words("المصدر", "Source")
    case .via: Words("عبر", "Via")
    case .stance: Words("الموقف", "Stance")
    case .form: Words("الصيغة", "Form")
    case .cue: Words("لفظ الإسناد", "Cue")
    case .content: Words("المضمون", "Content")
    case .direct: Words("كلام مباشر", "direct speech")
    case .indirect: Words("كلام غير مباشر", "indirect speech")
    case .mixed: Words("كلام مقتبس بعضه", "partly quoted")
    }
  }
}
