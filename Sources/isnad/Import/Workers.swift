internal import Dispatch
internal import FoundationEssentials
internal import Glibc
internal import Synchronization

/// Work done on all cores. What comes of it is handed on in the order of the work, on the thread
/// that gave it: all concurrency of the program is in this file.
final class Workers<Work: Sendable, Outcome: Sendable> {
  private let body: @Sendable (Work) -> Outcome
  private let take: (Outcome) -> Void
  private var pending: [Promise<Outcome>] = []
  private static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
  /// Enough for every core to find work while one outcome is taken, and few enough to hold in memory.
  private let mostPending = cores * 2
  /// As much work at once as there are cores: the system starts more where some of it waits for a
  /// file, and whatever is remembered for each takes memory.
  private let places = DispatchSemaphore(value: cores)

  /// Workers that do `body`; `take` is handed what comes of it.
  init(_ body: @escaping @Sendable (Work) -> Outcome, take: @escaping (Outcome) -> Void) {
    self.body = body
    self.take = take
  }

  /// Gives work, and waits for the oldest where much is waiting already.
  func add(_ work: Work) {
    let promise = Promise<Outcome>()
    DispatchQueue.global().async { [body, places] in
      places.wait()
      promise.keep(body(work))
      places.signal()
    }
    pending.append(promise)
    if pending.count > mostPending { take(pending.removeFirst().value()) }
  }

  /// Waits for all work.
  func finish() {
    while !pending.isEmpty { take(pending.removeFirst().value()) }
  }
}

/// A value that another thread will bring.
private final class Promise<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let isKept = DispatchSemaphore(value: 0)

  func keep(_ value: Value) {
    kept.withLock { $0 = value }
    isKept.signal()
  }

  func value() -> Value {
    isKept.wait()
    guard let value = kept.withLock(\.self) else {
      preconditionFailure("the signal follows the value")
    }
    return value
  }
}

/// Work done on another core while this thread goes on.
final class Errand<Outcome: Sendable>: Sendable {
  /// A file that can be read from as soon as the outcome is there.
  let signal: Int32
  private let kept = Mutex<Outcome?>(nil)

  /// Starts the work; nil where the system has no pipe to give.
  init?(_ body: @escaping @Sendable () -> Outcome) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    signal = ends[0]
    DispatchQueue.global().async { [self, end = ends[1]] in
      let outcome = body()
      kept.withLock { $0 = outcome }
      close(end)
    }
  }

  deinit { close(signal) }

  /// What came of it, once it is there.
  var outcome: Outcome? { kept.withLock(\.self) }
}
