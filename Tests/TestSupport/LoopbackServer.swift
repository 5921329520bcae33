internal import Dispatch
internal import Glibc
internal import Synchronization

/// An HTTP server on this machine's own address, on a port that is free, for one test.
public final class LoopbackServer: Sendable {
  /// What happens on a connection, one after the other; then the server closes it.
  public enum Step: Sendable {
    /// Bytes go out.
    case send([UInt8])
    /// Nothing goes out for some milliseconds.
    case wait(Int)
    /// The same bytes go out again and again, until nobody takes them.
    case repeatForever([UInt8])
  }

  private let listener: Int32
  private let port: UInt16
  private let heard: Requests

  /// Starts to answer; `answer` is given the path of a request.
  public init(_ answer: @escaping @Sendable (String) -> [Step]) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let heard = Requests()
    port = Self.bindToLoopback(listener)
    self.listener = listener
    self.heard = heard
    DispatchQueue(label: "listener").async {
      while case let connection = accept(listener, nil, nil), connection != -1 {
        DispatchQueue.global().async {
          Self.reply(on: connection, heard, with: answer)
          close(connection)
        }
      }
      close(listener)
    }
  }

  /// Listens on a free port, and says on which.
  private static func bindToLoopback(_ listener: Int32) -> UInt16 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        precondition(bind(listener, address, length) == 0 && listen(listener, 64) == 0)
        getsockname(listener, address, &length)
      }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  /// Answers no more.
  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// The address of a path, which begins with `/`.
  public func url(_ path: String = "/") -> String { "http://127.0.0.1:\(port)\(path)" }

  /// What was asked so far, a request with its header each.
  public var requests: [String] { heard.all.withLock(\.self) }

  private final class Requests: Sendable {
    let all = Mutex<[String]>([])
  }

  private static func reply(
    on connection: Int32, _ heard: Requests, with answer: (String) -> [Step]
  ) {
    let request = request(on: connection)
    heard.all.withLock { $0.append(request) }
    let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
    for step in answer(path) {
      switch step {
      case .send(let bytes): send(bytes, on: connection)
      case .wait(let milliseconds): usleep(UInt32(milliseconds) * 1000)
      case .repeatForever(let bytes): while send(bytes, on: connection) {}
      }
    }
  }

  private static func request(on connection: Int32) -> String {
    var request: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: request, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { break }
      request += buffer[..<count]
    }
    return String(decoding: request, as: UTF8.self)
  }

  /// Whether the other side took the bytes.
  @discardableResult
  private static func send(_ bytes: [UInt8], on connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

extension LoopbackServer.Step {
  /// A whole answer: status, lines of the header, body.
  public static func answer(
    _ status: String = "200 OK", _ header: [String] = [], _ body: [UInt8] = []
  ) -> Self {
    head(status, header + ["Content-Length: \(body.count)"], then: body)
  }

  /// A whole answer whose body is a text.
  public static func answer(_ text: String, type: String) -> Self {
    answer("200 OK", ["Content-Type: \(type)"], Array(text.utf8))
  }

  /// A status and a header as they are given, and what stands behind them.
  public static func head(_ status: String, _ header: [String], then body: [UInt8] = []) -> Self {
    let lines = ["HTTP/1.1 \(status)", "Connection: close"] + header
    return .send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
  }
}
