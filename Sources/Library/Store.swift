internal import FoundationEssentials
internal import GRDB

/// A library: articles, what was found in them, and what a person has marked, in one SQLite file.
///
/// Every call is one transaction, so that what it has done stays done if the program is killed
/// behind it. Several processes may use one file: SQLite's write-ahead log lets them read while
/// one writes, and a writer waits up to ten seconds for another.
public struct Store: Sendable {
  /// The file.
  public let path: String
  /// Whether nothing can be written: the file or its folder belongs to somebody else.
  public let isReadOnly: Bool
  let database: DatabaseQueue
  /// The file as it was opened.
  private let identity: FileIdentity?

  /// Opens the library at a path, and makes it and its folder where there is none.
  public init(path: String) throws(StoreError) {
    let files = FileManager.default
    let isThere = files.fileExists(atPath: path)
    do throws(StoreError) {
      try self.init(path: path, isReadOnly: isThere && !files.isWritableFile(atPath: path))
    } catch  where isThere && error.cause == .readOnly {
      // The file may be written, and its folder, where the log would lie, may not.
      try self.init(path: path, isReadOnly: true)
    }
  }

  /// Opens a library to be read only, or also to be written.
  init(path: String, isReadOnly: Bool) throws(StoreError) {
    self.path = path
    self.isReadOnly = isReadOnly
    do {
      database = try isReadOnly ? Self.openForReading(path) : Self.openForWriting(path)
      if isReadOnly {
        try database.read(Schema.check)
      } else {
        try Schema.migrate(database)
      }
      identity = FileIdentity(path: path)
    } catch {
      throw StoreError(path: path, error)
    }
  }

  /// Makes ready for many articles: these change the same pages of the indexes again and again, which
  /// are held in up to 16 MB of memory from now on, and go from the log into the file every 32 MB
  /// rather than every 4 (SQLite, PRAGMA cache_size, wal_autocheckpoint).
  public func expectManyArticles() throws(StoreError) {
    let pragmas = "PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 8192"
    do {
      try database.writeWithoutTransaction { try $0.execute(sql: pragmas) }
    } catch {
      throw StoreError(path: path, error)
    }
  }

  /// Reads from the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try requireFile()
    do { return try database.read(body) } catch { throw StoreError(path: path, error) }
  }

  /// Changes the file in one transaction: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    if isReadOnly { throw StoreError(path: path, cause: .readOnly) }
    try requireFile()
    do { return try database.write(body) } catch { throw StoreError(path: path, error) }
  }

  /// Throws where the file was removed, or another put in its place, since it was opened: what is
  /// written into a file without a name is lost with the program's end.
  public func requireFile() throws(StoreError) {
    if identity != FileIdentity(path: path) { throw StoreError(path: path, cause: .replaced) }
  }
}

extension Store {
  private static func openForWriting(_ path: String) throws -> DatabaseQueue {
    try makeFolder(of: path)
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func openForReading(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    do {
      let database = try DatabaseQueue(path: path, configuration: configuration)
      _ = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
      return database
    } catch DatabaseError.SQLITE_CANTOPEN, DatabaseError.SQLITE_READONLY {
      // The log's index cannot be made beside the file. Without a log the file is all there is.
      guard !FileManager.default.fileExists(atPath: path + "-wal") else {
        throw DatabaseError(resultCode: .SQLITE_READONLY)
      }
      let address = "file:" + path.percentEncoded + "?immutable=1"
      return try DatabaseQueue(path: address, configuration: configuration)
    }
  }

  private static func makeFolder(of path: String) throws {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}

extension String {
  /// The path as a URI of SQLite writes it (RFC 3986, 2.1).
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      switch byte {
      case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }.joined()
  }
}
