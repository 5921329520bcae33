import Foundation
import TestSupport
import Testing

/// The Python and the Java that tests of Spark need. `PYTHON` names another Python than `python3`,
/// one that has PySpark.
private enum Spark {
  static let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
  static let path = ProcessInfo.processInfo.environment["PATH"] ?? ""

  static let isUsable: Bool = {
    let probe = try? CommandRun(
      ["sh", "-c", "java -version && \"$0\" -c 'import pyspark'", python],
      environment: ["PATH": path], program: "/usr/bin/env")
    return probe?.status == 0
  }()
}

/// The command of the README, run by Spark in local mode.
@Suite(.enabled(if: Spark.isUsable, "needs Java and PySpark"))
struct SparkTests {
  private static let job = """
    import sys
    from pyspark import SparkContext
    spark = SparkContext("local[2]", "isnad")
    articles = spark.textFile(sys.argv[1], 4)
    articles.pipe(sys.argv[2] + " analyze --input jsonl --format jsonl -").saveAsTextFile(sys.argv[3])
    """

  @Test func runsTheAnalysisInAPipe() throws {
    let lines = (0..<40).map { #"{"id": "\#($0)", "text": "قال الوزير رقم \#($0) إن الجسر آمن."}"# }
    let folder = try Folder(texts: [
      "job.py": Self.job, "articles.jsonl": lines.joined(separator: "\n") + "\n",
    ])
    let run = try CommandRun(
      [
        Spark.python, folder.path("job.py"), folder.path("articles.jsonl"),
        BuiltProgram.path("isnad"), folder.path("out"),
      ], environment: ["PATH": Spark.path], program: "/usr/bin/env")
    #expect(run.status == 0, "\(run.messages)")
    let parts = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
      .filter { $0.hasPrefix("part-") }
    #expect(parts.count == 4)
    let ids = try parts.flatMap { part in
      try String(contentsOfFile: folder.path("out/" + part), encoding: .utf8).split(separator: "\n")
        .map { line in
          let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          return (object?["article"] as? [String: Any])?["id"] as? String
        }
    }
    #expect(Set(ids) == Set((0..<40).map { String($0) }))
    #expect(ids.count == 40)
  }
}
