import Foundation
import Glibc
import TestSupport
import Testing

/// `isnad analyze --input jsonl --format jsonl -` as a part of a pipe, as Spark and GNU parallel
/// use it.
@Suite struct LineByLineTests {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init() throws {
    process.executableURL = URL(filePath: BuiltProgram.path("isnad"))
    process.arguments = ["analyze", "--input", "jsonl", "--format", "jsonl", "-"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  /// Sends an article and reads until the line that answers it has ended.
  private func analyse(_ number: Int) throws -> String {
    let line = #"{"id": "\#(number)", "text": "قال الوزير رقم \#(number) إن الجسر آمن."}"# + "\n"
    try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    var answer = Data()
    while answer.last != UInt8(ascii: "\n") {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { break }
      answer += piece
    }
    return String(decoding: answer, as: UTF8.self)
  }

  /// The most memory that the process has held, in KiB.
  private var peak: Int? {
    let status = try? String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  @Test func answersEachLineInConstantMemory() throws {
    for number in 0..<200 {
      #expect(try analyse(number).contains(#""id":"\#(number)""#))
    }
    let early = try #require(peak)
    for number in 200..<1000 { _ = try analyse(number) }
    let late = try #require(peak)
    // The answers to 800 lines would take some 1.5 MB if they were kept, their analyses more.
    #expect(late - early < 1024)
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
