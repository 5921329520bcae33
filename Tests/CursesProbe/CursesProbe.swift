import Curses
import Glibc
import Screen

/// A program for the tests of the real terminal: shows a page, names each event, ends in many ways.
@main
struct CursesProbe {
  static func main() {
    do throws(CursesError) {
      let terminal = try CursesTerminal()
      run(terminal)
      terminal.close()
      print("bye")
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func run(_ terminal: CursesTerminal) {
    var page = ProbePage()
    while true {
      terminal.show(page.frame(terminal.size))
      let event = terminal.nextEvent()
      page.heard.append(event)
      switch event {
      case .end, .character("q"): return
      case .character("e"): exit(3)
      case .character("a"): abort()
      case .character("c"): fatalError("as asked")
      case .character("r"): terminal.repaint()
      case .character("w"): while true {}
      default: break
      }
    }
  }
}
