internal import Glibc

/// Waiting for something that another program does.
public enum Deadline {
  /// Asks again and again until the answer is yes; false if it never is within a minute, which a
  /// busy machine may take for a program that has to be scheduled five times.
  public static func wait(until isTrue: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<3000 {
      if try isTrue() { return true }
      usleep(20_000)
    }
    return try isTrue()
  }
}
