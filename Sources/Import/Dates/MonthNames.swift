/// The months as Arabic news calls them, folded, and as RFC 822 does.
enum MonthNames {
  /// The number of a month, from 1.
  static func number(of name: some StringProtocol) -> Int? { numbers[String(name)] }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for names in rows {
      for (index, name) in names.split(separator: " ").enumerated() {
        numbers[String(name).replacing("_", with: " ")] = index + 1
      }
    }
    return numbers
  }()

  /// A calendar a row, January first; `_` stands for the space in a name.
  private static let rows = [
    // Egypt, Sudan, the Gulf.
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    // The Levant and Iraq.
    """
    كانون_الثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين_الاول تشرين_الثاني كانون_الاول
    """,
    // Tunisia and Algeria.
    "جانفي فيفري مارس افريل ماي جوان جويليه اوت سبتمبر اكتوبر نوفمبر ديسمبر",
    // Morocco and Mauritania.
    "يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر اكتوبر نونبر دجنبر",
    "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر دجمبر",
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
  ]
}
