// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

let package = Package(
  name: "verbatim",
  products: [.executable(name: "verbatim", targets: ["verbatim"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .target(
      name: "SQLite", dependencies: ["CSQLite"], swiftSettings: settings + [.strictMemorySafety()]),
    .target(
      name: "Migrations", path: "Migrations",
      resources: [
        .embedInCode("0001-archive.sql"), .embedInCode("0002-counting.sql"),
        .embedInCode("0003-wires.sql"), .embedInCode("0004-tombstones.sql"),
        .embedInCode("0005-decisions.sql"),
      ],
      swiftSettings: settings),
    .target(name: "CFrenchModel", exclude: ["french.model"]),
    .target(
      name: "Linguistics", dependencies: ["CFrenchModel", "CStemmer", "CUTF8Proc"],
      swiftSettings: settings),
    .target(name: "Extraction", dependencies: ["Linguistics"], swiftSettings: settings),
    .target(
      name: "Archive",
      dependencies: ["SQLite", "Migrations", "Extraction", "Linguistics", "CMessageDigest"],
      swiftSettings: settings),
    .target(
      name: "Ingestion",
      dependencies: ["Archive", "Extraction", "Linguistics", "CGumbo", "CLibXML2", "CZlib"],
      swiftSettings: settings),
    .target(
      name: "Query", dependencies: ["Archive", "Linguistics"], swiftSettings: settings),
    .target(name: "Rendering", swiftSettings: settings),
    .executableTarget(
      name: "verbatim",
      dependencies: [
        "Ingestion", "Query", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [
        .embedInCode("Manual/queries.md"), .embedInCode("Manual/ask.md"),
        .embedInCode("Manual/counting.md"), .embedInCode("Manual/deciding.md"),
        .embedInCode("Manual/output.md"),
        .embedInCode("Manual/ingesting.md"), .embedInCode("Manual/rows.schema.json"),
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "train-french",
      dependencies: [
        "Linguistics", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "benchmark-french-core", dependencies: ["Linguistics"],
      path: "Benchmarks/FrenchCore", exclude: ["fuzz.sh", "french-core.sh"],
      swiftSettings: settings),
    .executableTarget(
      name: "benchmark-claims", dependencies: ["Extraction", "Linguistics"],
      path: "Benchmarks/Claims", exclude: ["claims.sh"], swiftSettings: settings),
    .executableTarget(
      name: "generate-corpus", path: "Benchmarks/Corpus", swiftSettings: settings),
    .executableTarget(
      name: "benchmark-ingestion", dependencies: ["Archive", "Extraction"],
      path: "Benchmarks/Ingestion", exclude: ["ingestion.sh"], swiftSettings: settings),
    .executableTarget(
      name: "benchmark-questions", dependencies: ["Query"], path: "Benchmarks/Questions",
      exclude: ["questions.sh"], swiftSettings: settings),
    .executableTarget(
      name: "sweep-numerals", dependencies: ["Linguistics"], path: "Benchmarks/Numerals",
      swiftSettings: settings),

    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: settings),
    .testTarget(
      name: "LinguisticsTests", dependencies: ["Linguistics", "CFrenchModel"],
      swiftSettings: settings),
    .testTarget(
      name: "TrainFrenchTests", dependencies: ["train-french", "Linguistics"],
      swiftSettings: settings),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction"], swiftSettings: settings),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "Migrations"], swiftSettings: settings),
    .testTarget(
      name: "IngestionTests", dependencies: ["Ingestion", "Archive", "CZlib"],
      swiftSettings: settings),
    .testTarget(
      name: "QueryTests",
      dependencies: ["Query", "Ingestion", "Archive", "Migrations", "SQLite", "Linguistics"],
      swiftSettings: settings),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering"], swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["verbatim"], swiftSettings: settings),
    .testTarget(name: "HouseTests", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
