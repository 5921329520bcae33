internal import ArgumentParser
internal import Claims
internal import Export
internal import FoundationEssentials
internal import Reader

/// A folder of annotations, files of each article named after its id.
struct AnnotationFiles {
  private let folder: String
  private let language: Language
  private var names: Set<String> = []

  /// A folder, made where there is none.
  init(folder: String, language: Language) throws {
    self.folder = folder
    self.language = language
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      try fail()
    }
  }

  /// Writes the files of an article: `ID.jsonld`, or brat's `ID.txt` and `ID.ann` beside its
  /// `annotation.conf`.
  mutating func write(_ analysis: Analysis, as format: ExportCommand.Format) throws {
    let name = free(analysis.article.id.fileName)
    if format == .brat {
      if names.count == 1 { try write(BratStandoff.configuration, to: "annotation.conf") }
      try write(analysis.article.text, to: name + ".txt")
      try write(format.text(analysis), to: name + ".ann")
    } else {
      try write(format.text(analysis), to: name + ".jsonld")
    }
  }

  private func write(_ text: String, to name: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: folder).appending(path: name))
    } catch {
      try fail()
    }
  }

  private func fail() throws {
    let words = Message.folderFailed.words.filled(with: folder.printable)
    Output.say("isnad: \(words[language])")
    throw ExitCode.failure
  }

  private mutating func free(_ name: String) -> String {
    var free = name
    var number = 2
    while !names.insert(free.lowercased()).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }
}

extension String {
  /// The text as a name of a file that stays in its folder, is not hidden and fits any system.
  fileprivate var fileName: String {
    var name = ""
    for scalar in unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_.() ".unicodeScalars.contains(scalar)
      guard name.utf8.count < 200 else { break }
      name.unicodeScalars.append(isPlain ? scalar : "_")
    }
    return name.isEmpty || name.hasPrefix(".") ? "_" + name : name
  }
}
