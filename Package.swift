// swift-tools-version: 6.2
import PackageDescription

// Modules are listed lowest first; a module depends only on modules listed before it.
let package = Package(
  name: "rencontre",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "rencontre", targets: ["rencontre"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(name: "SystemCalls"),
    .target(name: "SourceText"),
    .target(name: "TerritoryModel"),
    .target(name: "Simulation", dependencies: ["TerritoryModel"]),
    .target(
      name: "ScenarioFiles",
      dependencies: [
        "SystemCalls", "SourceText", "TerritoryModel", .product(name: "Yams", package: "Yams"),
      ],
      resources: [.embedInCode("Library")]
    ),
    .target(name: "Experiments", dependencies: ["TerritoryModel", "Simulation"]),
    .target(
      name: "Results",
      dependencies: [
        "SystemCalls", "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .target(
      name: "Cluster", dependencies: ["SystemCalls", "SourceText", "Experiments", "Results"]),
    .target(
      name: "Exploration",
      dependencies: ["TerritoryModel", "Simulation", "ScenarioFiles", "Experiments"]
    ),
    .target(
      name: "CommandLanguage",
      dependencies: [
        "SourceText", "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments", "Results",
        "Exploration",
      ]
    ),
    .target(
      name: "Wording",
      dependencies: [
        "SystemCalls", "SourceText", "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments",
        "Results", "Cluster", "Exploration", "CommandLanguage",
      ]
    ),
    .target(name: "Charts", dependencies: ["SourceText"]),
    .target(
      name: "Reports",
      dependencies: [
        "SystemCalls", "SourceText", "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments",
        "Results", "Cluster", "Exploration", "CommandLanguage", "Wording", "Charts",
      ]
    ),
    .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "Terminal", dependencies: ["SystemCalls", "CLibEdit"]),
    .target(
      name: "Shell",
      dependencies: [
        "SystemCalls", "SourceText", "TerritoryModel", "ScenarioFiles", "Results",
        "Exploration", "CommandLanguage", "Wording", "Charts", "Reports", "Terminal",
      ]
    ),
    .target(
      name: "Engine",
      dependencies: [
        "SourceText", "TerritoryModel", "ScenarioFiles", "Exploration", "CommandLanguage",
        "Wording", "Charts", "Reports", "Terminal", "Shell",
      ],
      resources: [.embedInCode("Protocol/engine-protocol.schema.json")]
    ),
    .executableTarget(
      name: "rencontre",
      dependencies: [
        "SystemCalls", "SourceText", "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments",
        "Results", "Cluster", "Exploration", "CommandLanguage", "Wording", "Charts", "Reports",
        "Terminal", "Shell", "Engine",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    // What tests share: random numbers and folders of their own, the rules of typography, a
    // pseudo-terminal with its screen, and a small program that reads lines.
    .target(name: "CommonTesting", path: "Tests/Support/CommonTesting"),
    .target(name: "TerminalTesting", path: "Tests/Support/TerminalTesting"),
    .target(name: "ClusterTesting", path: "Tests/Support/ClusterTesting"),
    .target(name: "TextTesting", path: "Tests/Support/TextTesting"),
    .executableTarget(
      name: "line-editor-trial", dependencies: ["Terminal"], path: "Tests/Support/LineEditorTrial"),
    .testTarget(name: "SystemCallsTests", dependencies: ["SystemCalls", "CommonTesting"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "TerritoryModelTests", dependencies: ["TerritoryModel"]),
    .testTarget(
      name: "SimulationTests", dependencies: ["TerritoryModel", "Simulation", "ScenarioFiles"]),
    .testTarget(
      name: "ScenarioFilesTests",
      dependencies: ["SourceText", "TerritoryModel", "ScenarioFiles", "Wording", "CommonTesting"]),
    .testTarget(
      name: "ExperimentsTests",
      dependencies: [
        "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments", "CommonTesting",
      ]),
    .testTarget(name: "ClusterTests", dependencies: ["Cluster", "ClusterTesting"]),
    .testTarget(
      name: "ResultsTests",
      dependencies: [
        "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments", "Results",
        "CommonTesting", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ExplorationTests",
      dependencies: [
        "TerritoryModel", "Simulation", "Experiments", "Exploration", "CommonTesting",
      ]),
    .testTarget(
      name: "CommandLanguageTests",
      dependencies: [
        "SourceText", "TerritoryModel", "ScenarioFiles", "Experiments", "Exploration",
        "CommandLanguage", "CommonTesting",
      ]),
    .testTarget(
      name: "WordingTests",
      dependencies: [
        "SourceText", "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments", "Results",
        "Cluster", "Exploration", "CommandLanguage", "Wording", "TextTesting",
      ]),
    .testTarget(name: "ChartsTests", dependencies: ["SourceText", "Charts"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "SourceText", "TerritoryModel", "Simulation", "ScenarioFiles", "Experiments", "Results",
        "Exploration", "CommandLanguage", "Wording", "Charts", "Reports", "TextTesting",
        "CommonTesting",
      ]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalTesting", "line-editor-trial", "CommonTesting"]),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "SourceText", "TerritoryModel", "Simulation", "ScenarioFiles", "Exploration",
        "CommandLanguage", "Terminal", "Shell", "TerminalTesting", "TextTesting", "rencontre",
      ]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "rencontre", "Results", "ClusterTesting", "CommonTesting",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
