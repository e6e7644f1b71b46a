import Shell
import Terminal
import TerritoryModel

/// A room before which a play is shown: keys and lines are given beforehand, screens are kept.
final class TrialRoom {
  let shell: TrialShell
  private let kept = Kept()

  /// Keys and lines to come; a step without one is answered by going on.
  private final class Kept {
    var size: (width: Int, height: Int) = (80, 24)
    var keys: [KeyPress] = []
    var lines: [String] = []
    var screens: [[String]] = []
    var redrawn: [Redrawn] = []
    var text = ""
  }

  /// What a person does: keys, each after a screen is shown, and lines where lines are read.
  ///
  /// - Parameter sizes: the windows in which each screen is drawn, one after the other, before the key
  ///   comes; the first one is that in which it appears.
  init(
    language: Language, sizes: [(width: Int, height: Int)] = [(80, 24)], keys: [KeyPress] = [],
    lines: [String] = []
  ) {
    let kept = kept
    kept.size = sizes[0]
    kept.keys = keys
    kept.lines = lines
    shell = TrialShell(
      language: language, environment: ["TERM": "xterm"], onWrite: { kept.text += $0 },
      page: { Console.PageSize(width: kept.size.width, height: kept.size.height) })
    shell.session.readKey = { redraw in
      kept.screens.append(TrialRoom.screen(kept.text))
      for size in sizes.dropFirst() + sizes.prefix(1) {
        kept.size = size
        redraw()
        kept.redrawn.append((size, kept.screens.count, TrialRoom.screen(kept.text)))
      }
      kept.text = ""
      return kept.keys.isEmpty ? .forward : kept.keys.removeFirst()
    }
    shell.session.readLine = { _ in
      kept.lines.isEmpty ? .line("") : .line(kept.lines.removeFirst())
    }
  }

  /// The screens at which a key was waited for.
  var screens: [[String]] { kept.screens }

  /// A screen drawn anew because the window has another size.
  typealias Redrawn = (size: (width: Int, height: Int), number: Int, lines: [String])

  /// The screens drawn anew.
  var redrawn: [Redrawn] { kept.redrawn }

  /// The last screen that holds a text.
  func last(with text: String) -> String? {
    screens.last { $0.contains { $0.contains(text) } }?.joined(separator: "\n")
  }

  /// What stands on the screen: what was written since it was last emptied.
  private static func screen(_ text: String) -> [String] {
    let parts = text.split(separator: "\u{1B}[2J\u{1B}[H", omittingEmptySubsequences: false)
    return (parts.last ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
