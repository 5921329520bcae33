import Foundation
import TestSupport

/// One run of the built program: what it was given and what came of it.
struct CommandRun {
  let status: Int32
  let output: String
  let messages: String

  /// Runs `isnad`, or a program given by its path, to its end with a standard input; in English
  /// unless the environment says else.
  init(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    program: String = BuiltProgram.path("isnad")
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let (inputPipe, messagePipe) = (Pipe(), Pipe())
    let outputFile = FileManager.default.temporaryDirectory
      .appending(path: "isnad-\(UUID().uuidString)")
    try Data().write(to: outputFile)
    defer { try? FileManager.default.removeItem(at: outputFile) }
    process.standardInput = inputPipe
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = messagePipe
    try process.run()
    if !input.isEmpty { try inputPipe.fileHandleForWriting.write(contentsOf: input) }
    try inputPipe.fileHandleForWriting.close()
    messages = String(
      decoding: messagePipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: outputFile, encoding: .utf8)
  }
}

/// A folder for one test, which goes when the test has ended.
final class Folder {
  let url = FileManager.default.temporaryDirectory.appending(path: "isnad-\(UUID().uuidString)")

  /// A folder with files in it.
  init(_ files: [String: Data]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, data) in files { try data.write(to: url.appending(path: name)) }
  }

  /// A folder with texts in it.
  convenience init(texts: [String: String]) throws {
    try self.init(texts.mapValues { Data($0.utf8) })
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of the folder.
  var path: String { url.path }

  /// The text of a file in it.
  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// The path of a file in it.
  func path(_ name: String) -> String { url.appending(path: name).path }
}
