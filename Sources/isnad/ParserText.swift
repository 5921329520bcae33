internal import Reader

/// What the parser of the command line says, which it says in English only, in every language of
/// the interface. Its API gives finished text, so known sentences are looked up.
struct ParserText {
  /// The text as the parser says it.
  let english: String

  /// A help text or an error with its usage.
  init(_ english: String) { self.english = english }

  /// The text in every language, and behind its first line what was perhaps meant; what is not
  /// known stays in English.
  var words: Words {
    let lines = english.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let arabic = lines.map(Self.arabic)
    guard let suggestion else { return Words(arabic.joined(separator: "\n"), english) }
    let hint = Message.didYouMean.words.filled(with: suggestion)
    return Words(Self.text(arabic, hint.arabic), Self.text(lines, hint.english))
  }

  /// The hint stands behind the first line, or before its last sentence where that leads on to others.
  private static func text(_ lines: [String], _ hint: String) -> String {
    let first = lines[0]
    if first.hasSuffix(":"), let end = first.ranges(of: ". ").last?.upperBound {
      return ([first[..<end] + hint + " " + first[end...]] + lines.dropFirst())
        .joined(separator: "\n")
    }
    let end = first.hasSuffix(".") ? " " : ". "
    return ([first + end + hint] + lines.dropFirst()).joined(separator: "\n")
  }

  private static func arabic(_ line: String) -> String {
    for sentence in sentences {
      if let values = sentence.english.values(in: line) {
        return sentence.arabic.filled(with: values.map(arabicList))
      }
    }
    return fragments.reduce(line) { $0.replacing($1.english, with: $1.arabic) }
  }

  /// `'a', 'b' or 'c'` in Arabic.
  private static func arabicList(_ values: String) -> String {
    values.replacing("' or '", with: "' أو '").replacing("' and '", with: "' و'")
      .replacing("', '", with: "'، '")
  }

  /// Whole lines; `%` stands for what differs. Of two that fit, the first is it.
  static let sentences: [Words] = [
    Words(
      "خطأ: الخيار '%' غير معروف. هل قصدت '%'؟",
      "Error: Unknown option '%'. Did you mean '%'?"),
    Words("خطأ: الخيار '%' غير معروف.", "Error: Unknown option '%'"),
    Words("خطأ: لم تُعط قيمة للخيار '%'.", "Error: Missing value for '%'"),
    Words(
      "خطأ: الخيار '%' لا يأخذ قيمة، وقد أعطي '%'.",
      "Error: The option '%' does not take any value, but '%' was specified."),
    Words("خطأ: لا مكان للمعطى '%'.", "Error: Unexpected argument '%'"),
    Words("خطأ: معطيات زائدة، عددها %: '%'.", "Error: % unexpected arguments: '%'"),
    Words("خطأ: ينقص المعطى '%'.", "Error: Missing expected argument '%'"),
    Words("خطأ: ينقص أحد هذه: '%'.", "Error: Missing one of: '%'"),
    Words(
      "خطأ: القيمة '%' لا تصلح للخيار '%'. القيم: %.",
      "Error: The value '%' is invalid for '%'. Please provide one of %."),
    Words(
      "خطأ: القيمة '%' لا تصلح للخيار '%'. القيم:",
      "Error: The value '%' is invalid for '%'. Please provide one of the following:"),
    Words("خطأ: القيمة '%' لا تصلح للخيار '%'.", "Error: The value '%' is invalid for '%'"),
    Words(
      "خطأ: سبق تعيين ما يعينه %، وذلك بالخيار %.",
      "Error: Value to be set with % had already been set with %"),
    Words("خطأ: ينقص اسم الأمر.", "Error: Missing required subcommand."),
    Words("  للمزيد: %", "  See '%' for more information."),
    Words("  لتفصيل أمر: %", "  See '%' for detailed help."),
  ]

  /// Parts of lines.
  static let fragments: [Words] = [
    Words("نبذة: ", "OVERVIEW: "), Words("الاستعمال: ", "USAGE: "),
    Words("الاستعمال: ", "Usage: "), Words("شرح:  ", "Help:  "), Words("خطأ: ", "Error: "),
    Words("المعطيات:", "ARGUMENTS:"), Words("الخيارات:", "OPTIONS:"),
    Words("الأوامر:", "SUBCOMMANDS:"),  // As wide as the English, because a column follows.
    Words("(الأصل)  ", "(default)"),
    Words("(القيم: ", "(values: "), Words("الأصل: ", "default: "),
    Words("اكتب الإصدار.", "Show the version."),
    Words("اعرض المساعدة.", "Show help information."),
    Words("اعرض مساعدة أمر.", "Show subcommand help information."),
  ]
}

extension String {
  /// What stands for each `%` of this pattern in a line; nil if the line is otherwise.
  fileprivate func values(in line: String) -> [String]? {
    var parts = split(separator: "%", omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst(), line.hasPrefix(first) else { return nil }
    var rest = line.dropFirst(first.count)
    var values: [String] = []
    while let part = parts.popFirst() {
      let range =
        parts.isEmpty && part.isEmpty
        ? rest.endIndex..<rest.endIndex
        : parts.isEmpty ? rest.ranges(of: part).last : rest.firstRange(of: part)
      guard let range else { return nil }
      values.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? values : nil
  }

  /// The text with values in the places of its `%`, one after the other.
  fileprivate func filled(with values: [String]) -> String {
    let parts = split(separator: "%", omittingEmptySubsequences: false)
    let gaps = values.prefix(parts.count - 1) + Array(repeating: "", count: parts.count)
    return zip(parts, [""] + gaps).map { $1 + $0 }.joined()
  }
}
