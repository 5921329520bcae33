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
      case .character("f"): fatalError("as asked")
      case .character("o"): print(overflow(0))
      case .character("m"): fputs("a message\n", stderr)
      case .character("r"): terminal.repaint()
      case .character("w"):
        terminal.repaint()
        terminal.show(page.frame(terminal.size))
        while true { pause() }
      default: break
      }
    }
  }

  /// Runs out of stack.
  private static func overflow(_ depth: Int) -> Int {
    depth < 0 ? 0 : 1 + overflow(depth + 1) + overflow(depth + 2)
  }
}
