import ArgumentParser

/// The language of what is said. `Session` reads it before anything is parsed; here it is declared
/// for the help.
struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: ArgumentHelp("Language: fr or en.", valueName: "fr|en"))
  var name: String?
}
