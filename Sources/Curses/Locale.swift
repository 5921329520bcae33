internal import CNcurses
internal import Glibc

/// The characters of the user's locale, which ncurses takes from the C library.
enum Locale {
  /// Takes the environment's locale, or C.UTF-8 where that is not Unicode (a bare machine has none).
  static func takeUTF8() throws(CursesError) {
    for name in ["", "C.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, isUTF8 { return }
    }
    throw .noUTF8Locale
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }
}
