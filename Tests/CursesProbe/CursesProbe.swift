import Curses
import Glibc
import Screen

/// A program for the tests of the real terminal: shows a page, names each event, ends in many ways.
@main
struct CursesProbe {
  static func main() {
    do throws(CursesError) {
      while try isWantedAgain() {}
      print("bye")
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func isWantedAgain() throws(CursesError) -> Bool {
    let terminal = try CursesTerminal()
    defer { terminal.close() }
    var page = ProbePage()
    while true {
      terminal.show(page.frame(terminal.size))
      let event = terminal.nextEvent()
      page.heard.append(event)
      switch event {
      case .end, .character("q"): return false
      case .character("n"): return true
      case .character("e"): exit(3)
      case .character("a"): abort()
      case .character("f"): fatalError("as asked")
      case .character("o"): print(overflow(0))
      case .character("m"): write(STDERR_FILENO, "a message\n", 10)
      case .character("l"): terminal.lend { _ = write(STDOUT_FILENO, "lent\n", 5) }
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
