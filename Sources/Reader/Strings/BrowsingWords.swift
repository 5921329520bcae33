extension Phrase {
  /// What lists, pages, help and the palette say; nil for other phrases.
  var browsingWords: Words? {
    switch self {
    case .bookmarks: Words("العلامات", "Bookmarks")
    case .bookmarkKept: Words("وُضعت علامة هنا.", "Bookmarked.")
    case .bookmarkForgotten: Words("رُفعت العلامة.", "The bookmark is removed.")
    case .noBookmarks:
      Words("لا علامات بعد، يضعها المفتاح m.", "No bookmarks yet; the key m sets one.")
    case .noArticle: Words("لا مقال هنا.", "There is no article here.")
    case .noCommand: Words("لا أمر يطابق ما كتبت.", "No command matches what you typed.")
    case .commandPrompt: Words("أمر:", "command:")
    case .narrowPrompt: Words("تضييق:", "narrow:")
    case .keysOfPage: Words("مفاتيح الصفحة", "Keys of the page")
    case .greeting:
      Words(
        "أهلا بك: ? تعرض المفاتيح، و: تنفذ أي أمر باسمه، وq للرجوع والخروج.",
        "Welcome: ? lists the keys, : runs any command by its name, q goes back and quits.")
    case .searchClaimsPrompt: Words("بحث في الأقوال:", "search claims:")
    default: nil
    }
  }
}
