internal import FoundationEssentials
internal import Import

/// What is to be imported, in order: folders stand for the files in them and in their folders whose
/// names end like something to import.
struct ImportInputs {
  /// One of them.
  enum Input: Hashable {
    /// A file, or `-` for standard input.
    case file(String)
    /// An address of the web.
    case address(String)
    /// A folder that holds nothing, or that cannot be read.
    case failure(ImportFailure)
  }

  /// All of them.
  private(set) var all: [Input] = []
  /// The bytes of all files; 0 where nobody knows, as of standard input.
  private(set) var size = 0
  private var isEndless = false

  /// Looks at paths and addresses; nothing is read but folders.
  init(_ paths: [String]) {
    for path in paths {
      if path.isAddress {
        all.append(.address(path))
      } else if path != "-", isFolder(path) {
        addFolder(path)
      } else {
        addFile(path)
      }
    }
    if isEndless { size = 0 }
  }

  private mutating func addFolder(_ path: String) {
    let count = all.count
    addFiles(of: path)
    if all.count == count {
      all.append(.failure(ImportFailure(name: path, cause: .nothingToImport)))
    }
  }

  /// Hidden files are passed over, pipes and devices, and links to folders, which may lead back.
  private mutating func addFiles(of folder: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      all.append(.failure(ImportFailure(name: folder, cause: .input(.ofFolder(folder)))))
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = (folder.hasSuffix("/") ? folder : folder + "/") + name
      if isFolder(path) {
        if !isLink(path) { addFiles(of: path) }
      } else if Format(extension: name) != nil, InputFile.mayHoldText(path) {
        addFile(path)
      }
    }
  }

  private mutating func addFile(_ path: String) {
    all.append(.file(path))
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      isEndless = isEndless || path == "-" || attributes != nil
      return
    }
    size += attributes?[.size] as? Int ?? 0
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }
}
