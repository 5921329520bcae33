// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "isnad",
  products: [
    .executable(name: "isnad", targets: ["isnad"]),
    .library(name: "IsnadCore", targets: ["ArabicText", "Claims"]),
    .library(name: "IsnadExport", targets: ["Export"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The core: text in, who said what out.
    .target(name: "ArabicText"),
    .target(name: "LexiconData", exclude: ["tables", "learned"]),
    .target(name: "Claims", dependencies: ["ArabicText", "LexiconData"]),
    .target(name: "Export", dependencies: ["ArabicText", "Claims"]),
    // What the core finds, held against what annotators marked.
    .target(name: "Evaluation", dependencies: ["ArabicText", "Claims"]),

    // Where articles come from, and where they are kept.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "Import", dependencies: ["ArabicText", "CLibXML2", "Export"]),
    .systemLibrary(name: "CCurl"),
    .target(name: "Fetch", dependencies: ["CCurl"]),
    .target(
      name: "Library",
      dependencies: ["ArabicText", "Claims", .product(name: "GRDB", package: "GRDB.swift")]),
    // What a person has set.
    .target(
      name: "Config",
      dependencies: [
        "Claims", "Reader", "Screen", "Terminals", .product(name: "Yams", package: "Yams"),
      ]),

    // The screen: cells, and text laid out in them right to left.
    .target(name: "Screen"),
    .systemLibrary(name: "CFriBidi"),
    .target(name: "Layout", dependencies: ["ArabicText", "CFriBidi"]),
    .target(name: "Terminals", dependencies: ["ArabicText", "Screen"]),
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminalSignals"),
    .target(name: "Curses", dependencies: ["CNcurses", "CTerminalSignals", "Screen", "Terminals"]),

    // The reader, without the world, and the program that gives it one.
    .target(
      name: "Reader", dependencies: ["ArabicText", "Claims", "Layout", "Screen", "Terminals"]),
    .systemLibrary(name: "CMalloc"),
    .executableTarget(
      name: "isnad",
      dependencies: [
        "ArabicText", "CMalloc", "Claims", "Config", "Curses", "Evaluation", "Export", "Fetch",
        "Import", "Layout", "Library", "Reader", "Screen", "Terminals",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Makes Sources/LexiconData/learned/tagger.bin.
    .executableTarget(
      name: "isnad-train",
      dependencies: [
        "ArabicText", "Claims", "Evaluation", "Export",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["annotations.jsonl", "apart.jsonl", "claims.jsonl", "wordclasses.tsv"]),

    .target(
      name: "TestSupport", dependencies: ["ArabicText", "Screen"], path: "Tests/TestSupport"),
    .testTarget(name: "ArabicTextTests", dependencies: ["ArabicText", "TestSupport"]),
    .testTarget(
      name: "ClaimsTests", dependencies: ["ArabicText", "Claims", "LexiconData", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "ExportTests", dependencies: ["ArabicText", "Claims", "Export", "TestSupport"],
      exclude: ["Golden"]),
    .executableTarget(
      name: "AnalysisSpeed", dependencies: ["Claims"], path: "Tests/Benchmarks/AnalysisSpeed"),
    .testTarget(name: "EvaluationTests", dependencies: ["ArabicText", "Claims", "Evaluation"]),
    .testTarget(
      name: "ImportTests", dependencies: ["Import", "TestSupport"], exclude: ["Pages"]),
    .testTarget(name: "FetchTests", dependencies: ["Fetch", "TestSupport"]),
    .testTarget(
      name: "LibraryTests",
      dependencies: [
        "ArabicText", "Claims", "Library", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ConfigTests",
      dependencies: ["Claims", "Config", "Reader", "Screen", "Terminals", "TestSupport"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "TestSupport"]),
    .testTarget(name: "TerminalsTests", dependencies: ["Screen", "Terminals", "TestSupport"]),
    .executableTarget(
      name: "OracleRows", dependencies: ["ArabicText", "Layout"], path: "Tests/Oracle/OracleRows"),
    .testTarget(name: "LayoutTests", dependencies: ["ArabicText", "Layout", "TestSupport"]),
    .testTarget(
      name: "ReaderTests",
      dependencies: [
        "ArabicText", "Claims", "Layout", "Reader", "Screen", "Terminals", "TestSupport",
      ]),
    .executableTarget(
      name: "CursesProbe", dependencies: ["Curses", "Screen", "Terminals"],
      path: "Tests/CursesProbe"),
    .testTarget(
      name: "CursesTests",
      dependencies: [
        "CNcurses", "Curses", "CursesProbe", "Screen", "Terminals", "TestSupport", "isnad",
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "ArabicText", "Claims", "Export", "Library", "Reader", "Screen", "Terminals",
        "TestSupport", "isnad",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

for target in package.targets where target.type != .system {
  if ["CTerminalSignals", "LexiconData"].contains(target.name) {
    target.cSettings = [.treatAllWarnings(as: .error)]
  } else {
    target.swiftSettings = [
      .treatAllWarnings(as: .error),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
  }
}
