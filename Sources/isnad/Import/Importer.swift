internal import CMalloc
internal import Import
internal import Library
internal import Reader

/// Brings articles into a library: reads and analyses on all cores, keeps batch after batch.
///
/// What is reported as done is on the disk. Being killed loses only what was not reported, and the
/// next import takes that up, passing over what is known.
final class Importer {
  private let library: Store
  private let language: Language
  private let workers: Workers<[ImportWork], ImportOutcome>
  private let tally: ImportTally
  private var batch: [ImportWork] = []
  private var batchSize = 0
  private let stale: [StaleArticle]

  /// An import into a library.
  ///
  /// - Parameter total: the bytes of the files, 0 where nobody knows.
  init(
    into library: Store, total: Int, progress: ImportProgress.Form, language: Language
  ) throws(StoreError) {
    self.library = library
    self.language = language
    // A second connection reads beside the one that writes.
    let reading = ImportReading(for: try Store(path: library.path), language: language)
    if !library.isReadOnly { try library.expectManyArticles() }
    // Else glibc keeps ever larger blocks for itself that one long text has needed (mallopt(3)):
    // a third of the memory of a long import.
    _ = mallopt(CInt(CMalloc_trim_threshold), 1 << 17)
    stale = library.isReadOnly ? [] : try library.articles(notAnalysedBy: reading.version)
    let size = stale.reduce(total) { $0 + $1.size }
    let tally = ImportTally(
      library: library, version: reading.version,
      progress: ImportProgress(progress, total: size), language: language)
    self.tally = tally
    workers = Workers(reading.outcome, take: tally.take)
  }

  /// Imports what a person has named.
  func add(_ input: ImportInputs.Input) {
    if isStopped { return }
    switch input {
    case .file(let path): addFile(path)
    case .address(let url): add(ImportWork(name: url, source: .address))
    case .failure(let failure): add(ImportWork(name: failure.name, source: .failure(failure)))
    }
  }

  /// Imports one thing.
  func add(_ work: ImportWork) {
    if isStopped { return }
    batch.append(work)
    batchSize += work.size
    if batch.count == Self.batchCount || batchSize > Self.batchBytes || work.isRemote {
      startBatch()
    }
  }

  /// Why nothing more can be kept.
  var error: StoreError? { tally.error }

  private var isStopped: Bool { error != nil }

  /// Reads again what another version of the analyser has read, waits for everything, and says what
  /// became of it.
  func finish() -> ImportCounts {
    for article in stale { add(ImportWork(name: article.id, source: .stale(article))) }
    startBatch()
    workers.finish()
    return tally.finish()
  }

  private func startBatch() {
    if batch.isEmpty { return }
    workers.add(batch)
    (batch, batchSize) = ([], 0)
  }

  /// So many articles cost one write to the disk, and are lost at most when the program is killed.
  private static let batchCount = 128
  private static let batchBytes = 1 << 20
}

extension Importer {
  private func addFile(_ path: String) {
    do throws(InputError) {
      var file = try InputFile(path)
      let head = try file.head()
      guard JSONLines.begin(head, name: path) else {
        let original = Original(bytes: try file.all(), name: path)
        return add(ImportWork(name: path, source: .original(original)))
      }
      var number = 0
      try file.eachLine(while: { !isStopped }) { line in
        number += 1
        add(ImportWork(name: path, source: .line(Array(line), number: number)))
      }
    } catch {
      let failure = ImportFailure(name: path, number: error.line, cause: .input(error.cause))
      add(ImportWork(name: path, source: .failure(failure)))
    }
  }
}
