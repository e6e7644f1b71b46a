// swift-tools-version: 6.2
import PackageDescription

// Modules are listed lowest first; a module depends only on modules listed before it.
let package = Package(
  name: "rencontre",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "SourceText"),
    .target(name: "TerritoryModel"),
    .target(name: "Simulation", dependencies: ["TerritoryModel"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "TerritoryModelTests", dependencies: ["TerritoryModel"]),
  ],
  swiftLanguageModes: [.v6]
)
