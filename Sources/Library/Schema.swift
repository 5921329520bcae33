internal import GRDB

/// The tables of a library, and how those of an earlier version become them.
enum Schema {
  /// Why the tables of a file are not ours.
  enum Mismatch: Error {
    case newer, foreign
  }

  /// What the header of our files says they are (`isnd`), so that no other program's database is
  /// taken for a library.
  static let applicationID = 0x6973_6E64

  /// Brings the tables up to date; a new file gets all of them.
  static func migrate(_ database: DatabaseQueue) throws {
    try database.read(check)
    let isCurrent = try database.read(migrator.hasCompletedMigrations)
    if !isCurrent { try migrator.migrate(database) }
  }

  /// Throws where a file is not a library, or one of a later version.
  static func check(_ database: Database) throws {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard try id == applicationID || id == 0 && isEmpty(database) else { throw Mismatch.foreign }
    if try migrator.hasBeenSuperseded(database) { throw Mismatch.newer }
  }

  /// Whether nothing was ever kept in a file. GRDB makes its table of migrations before the first of
  /// them: a program killed in between leaves that table alone.
  private static func isEmpty(_ database: Database) throws -> Bool {
    let tables = try String.fetchSet(
      database, sql: "SELECT tbl_name FROM sqlite_schema")
    return try tables.isEmpty
      || tables == ["grdb_migrations"] && migrator.appliedIdentifiers(database).isEmpty
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: articles)
      try database.execute(sql: analyses)
      try database.execute(sql: people)
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: bookmarks)
      try database.execute(sql: countedClaims)
    }
    migrator.registerMigration("3") { database in try database.execute(sql: history) }
    migrator.registerMigration("4") { database in
      try database.execute(sql: originalBytes)
      try database.execute(sql: sentences)
    }
    migrator.registerMigration("5") { database in try Standing.make(in: database) }
    return migrator
  }
}
