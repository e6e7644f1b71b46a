import CLibEdit

extension LineEditor {
  /// Gives the library its next code: 1, or 0 at the end of input, or -1 to stop. The library has just
  /// drawn the line when it calls this.
  func readCode(into slot: UnsafeMutablePointer<wchar_t>) -> Int32 {
    keepCursorInLine()
    doAfterDrawing()
    if !isTyping {
      drawnWhole = extent.count
      drawWhenTall()
    }
    while true {
      if !pending.isEmpty {
        slot.pointee = wchar_t(bitPattern: pending.removeFirst())
        return 1
      }
      switch ending {
      case .ended: return -1
      case .endOfInput: return 0
      default: break
      }
      if !input.hasKey { showHint() }
      let outcome = input.next()
      hideHint()
      switch outcome {
      case .key(let key): take(key)
      case .awakened: heedSignals()
      case .end: ending = .endOfInput
      }
    }
  }

  /// Has a line that fills the window drawn after the cursor went to its end: the library then believes
  /// the cursor to be on another row, and typing on would write to memory that is not its own. It is the
  /// library's own size of the window that counts: keys that are already here are done before a resize
  /// is heeded.
  private func drawWhenTall() {
    let (count, cursor) = extent
    guard pending.isEmpty, !isPrefixed, cursor == count,
      place(of: line.scalars).row + 1 >= drawnSize.rows
    else { return }
    isTyping = true
    send(.redraw)
  }

  /// Some commands of the library leave the cursor outside the line, where the next one would write to
  /// memory that is not its own.
  private func keepCursorInLine() {
    let (count, cursor) = extent
    let place = min(max(cursor, 0), count)
    if cursor != place { moveCursor(to: place) }
  }

  private func take(_ key: KeyDecoder.Key) {
    isTyping = false
    if replacesByNext {
      replacesByNext = false
      if key == .escape { return }
      if case .scalar(let scalar) = key, scalar.value >= 0x20, scalar.value != 0x7F {
        // Typed as a person would without the key: `s`, the character, back to the command mode.
        pending += [0x73, scalar.value, 0x1B]
        return
      }
    }
    isPrefixed = !isPrefixed && [.escape, .scalar("\u{18}"), .scalar("\u{16}")].contains(key)
    switch key {
    case .scalar(let scalar):
      if !scalar.isASCII, ColumnWidth.of(scalar) == 0,
        Composition.isMark(scalar) || isJoiner(scalar)
      {
        mark = scalar
        send(.compose)
      } else if scalar == "\u{10}" || scalar == "\u{E}", isTooLongForHistory {
        el_beep(handle)
      } else {
        let (count, cursor) = extent
        isTyping = cursor == count && scalar.value >= 0x20 && scalar.value != 0x7F
        pending.append(scalar.value)
      }
    case .escape: pending.append(0x1B)
    case .sequence(let name):
      if ownSequences.contains(name) {
        pending += [0x1B] + name.unicodeScalars.map(\.value)
      } else if let key = EditorKey(sequence: name) {
        if key.goesThroughHistory, isTooLongForHistory { el_beep(handle) } else { send(key) }
      }
    case .paste(let text):
      guard !text.isEmpty else { return }
      pasted = text
      send(.paste)
    }
  }

  private func send(_ key: EditorKey) { pending.append(UInt32(key.rawValue)) }

  /// Characters without a width that belong to the one before them.
  private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format || scalar.properties.isVariationSelector
  }

  /// Whether going through the history would lose the line: the library keeps only the first 1,024
  /// characters of the one that is left.
  private var isTooLongForHistory: Bool {
    extent.count > 1000 && !list.entries.contains(.unicodeScalars(line.scalars))
  }

  // MARK: Signals

  private func heedSignals() {
    let reasons = Wakening.take()
    if let signal = Interruption.endingSignal {
      ending = .ended(signal: signal)
    } else if Interruption.isRequested {
      // Sent by another program: the same as the key.
      Interruption.lower()
      pending.append(0x03)
    } else if reasons.contains(.suspended) {
      leaveTerminal()
      Wakening.suspend()
      // Where nobody can resume the program, the system does not stop it, and the line is still there.
      resume(onFreshRow: Wakening.take().contains(.continued))
    } else if reasons.contains(.continued) {
      // Leaving and entering again makes the library set the terminal that another program changed.
      leaveTerminal()
      resume(onFreshRow: true)
    } else if reasons.contains(.resized) {
      redraw()
    }
  }

  private func resume(onFreshRow: Bool) {
    enterTerminal()
    if onFreshRow {
      if movesCursor { write("\r \u{1B}[J\r") }
      el_resize(handle)
      _ = libedit_redraw(handle)
    } else {
      redraw()
    }
  }

  /// Draws prompt and line anew in the present window: from the row of the prompt, which is found as a
  /// terminal that wraps its rows anew leaves it.
  private func redraw() {
    let before = drawnSize.columns
    el_resize(handle)
    let after = drawnSize
    let (scalars, cursor) = line
    let rows = LineLayout.rows(
      of: scalars[..<min(cursor, scalars.count)], drawn: drawnWhole, promptWidth: prompt.width,
      before: before, after: after.columns)
    let above = min(rows, after.rows - 1)
    // Not from the first column: where that is the whole screen, some terminals (tmux) move it to what
    // can be scrolled back instead of erasing it.
    guard movesCursor else {
      write("\r\n")
      _ = libedit_redraw(handle)
      return
    }
    write("\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + " \u{1B}[J\r")
    _ = libedit_redraw(handle)
    drawnWhole = scalars.count
  }

  // MARK: Beside the line

  /// The size of the window that the library draws in. It asks for the size when a line begins and when
  /// it is told to; the window may have another one since.
  private var drawnSize: (columns: Int, rows: Int) {
    (max(Int(libedit_size(handle, "co")), 1), max(Int(libedit_size(handle, "li")), 1))
  }

  /// Where the cursor stands behind some characters.
  private func place(of scalars: some Sequence<Unicode.Scalar>) -> LineLayout {
    var layout = LineLayout(promptWidth: prompt.width, width: drawnSize.columns)
    for scalar in scalars { layout.advance(scalar) }
    return layout
  }

  private func doAfterDrawing() {
    guard let action = afterDrawing else { return }
    afterDrawing = nil
    switch action {
    case .showInterrupt:
      let (count, cursor) = extent
      if cursor == count { write("^C") }
    case .list(let candidates, let cursor):
      let list = CompletionList(candidates, usesColour: usesColour, remainder: remainder)
      let size = drawnSize
      let rows = list.rows(width: size.columns - 1, height: max(size.rows - 2, 1))
      write("\r\n" + rows.map { $0 + "\r\n" }.joined())
      moveCursor(to: cursor)
      _ = libedit_redraw(handle)
    }
  }

  /// The rest of the line as it stood in the history, when the cursor is at the end of the line.
  func hint() -> String? {
    let (count, cursor) = extent
    guard showsHints, usesColour, count > 0, cursor == count, count <= 500 else { return nil }
    let scalars = line.scalars
    guard !scalars.contains("\n") else { return nil }
    return list.hint(for: .unicodeScalars(scalars))
  }

  /// Shows the hint behind the cursor, in grey, as much as the row has room for.
  private func showHint() {
    guard let hint = hint() else { return }
    let place = place(of: line.scalars)
    var room = drawnSize.columns - place.column - 1
    if place.row == 0, rightPrompt.width > 0 { room -= rightPrompt.width + 1 }
    let shown = ColumnWidth.cut(hint, to: room)
    hintWidth = ColumnWidth.of(shown)
    guard hintWidth > 0 else { return }
    write("\u{1B}[90m" + shown + "\u{1B}[0m\u{1B}[\(hintWidth)D")
  }

  private func hideHint() {
    guard hintWidth > 0 else { return }
    // Spaces, not an erasure to the end: a right prompt may stand there.
    write(String(repeating: " ", count: hintWidth) + "\u{1B}[\(hintWidth)D")
    hintWidth = 0
  }
}
