import CLibEdit

/// What keys do that the library has no function for.
enum EditorFunction: String, CaseIterable {
  case complete = "rencontre-complete"
  case interrupt = "rencontre-interrupt"
  case deleteOrEnd = "rencontre-delete-or-end"
  case forward = "rencontre-forward"
  case end = "rencontre-end"
  case paste = "rencontre-paste"
  case compose = "rencontre-compose"
  case replace = "rencontre-replace"
  case redraw = "rencontre-redraw"

  /// Makes all of them known to the library.
  static func addAll(to editor: OpaquePointer) {
    for function in allCases {
      _ = libedit_add_function(editor, function.rawValue, "", function.entry)
    }
  }

  /// What the library calls. One closure per function: a C function holds no context.
  private var entry: libedit_function {
    switch self {
    case .complete: { editor, _ in EditorFunction.call(editor) { $0.complete() } }
    case .interrupt: { editor, _ in EditorFunction.call(editor) { $0.interrupt() } }
    case .deleteOrEnd: { editor, _ in EditorFunction.call(editor) { $0.deleteOrEnd() } }
    case .forward: { editor, _ in EditorFunction.call(editor) { $0.goForward() } }
    case .end: { editor, _ in EditorFunction.call(editor) { $0.goToEnd() } }
    case .paste: { editor, _ in EditorFunction.call(editor) { $0.insertPaste() } }
    case .compose: { editor, _ in EditorFunction.call(editor) { $0.insertMark() } }
    case .replace: { editor, _ in EditorFunction.call(editor) { $0.replaceByNext() } }
    case .redraw: { _, _ in UInt8(truncatingIfNeeded: CC_REFRESH) }
    }
  }

  private static func call(_ handle: OpaquePointer?, _ body: (LineEditor) -> Int32) -> UInt8 {
    UInt8(truncatingIfNeeded: LineEditor.of(handle).map(body) ?? CC_ERROR)
  }
}

extension LineEditor {
  /// The line as it stands, and how many scalars are before the cursor.
  var line: (scalars: [Unicode.Scalar], cursor: Int) {
    guard let line = el_wline(handle)?.pointee else { return ([], 0) }
    let count = line.lastchar - line.buffer
    let scalars = UnsafeBufferPointer(start: line.buffer, count: count).map {
      Unicode.Scalar(UInt32(bitPattern: Int32($0))) ?? "\u{FFFD}"
    }
    return (scalars, line.cursor - line.buffer)
  }

  /// The length of the line, and how many scalars are before the cursor.
  var extent: (count: Int, cursor: Int) {
    guard let line = el_wline(handle)?.pointee else { return (0, 0) }
    return (line.lastchar - line.buffer, line.cursor - line.buffer)
  }

  /// Inserts a text before the cursor.
  @discardableResult
  func insert(_ text: String) -> Bool {
    let codes = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
    return el_winsertstr(handle, codes) == 0
  }

  /// Moves the cursor to a place in the line.
  func moveCursor(to place: Int) {
    let distance = place - extent.cursor
    if distance != 0 { _ = el_cursor(handle, Int32(clamping: distance)) }
  }

  /// Tab: as much as is certain, else the list of what is possible.
  func complete() -> Int32 {
    let (scalars, cursor) = line
    let text = String.unicodeScalars(scalars)
    let offer = completion(text, cursor)
    switch CompletionStep(offer, line: text) {
    case .nothing: return CC_ERROR
    case .replace(let range, let replacement):
      moveCursor(to: range.upperBound)
      el_deletestr(handle, Int32(clamping: range.count))
      insert(replacement)
      return CC_REFRESH
    case .list:
      // Drawn with the cursor at the end of the line, so that the list begins below all of it.
      afterDrawing = .list(offer.candidates, cursor: cursor)
      moveCursor(to: scalars.count)
      return CC_REFRESH
    }
  }

  /// Ctrl-C: drops the line. The library ends a line well only by its own function, so that one is made
  /// to follow.
  func interrupt() -> Int32 {
    ending = .interrupted
    moveCursor(to: extent.count)
    afterDrawing = .showInterrupt
    pending = [UInt32(EditorKey.accept.rawValue)]
    return CC_REFRESH
  }

  /// Ctrl-D: the end of input on an empty line, else deletes the character under the cursor.
  func deleteOrEnd() -> Int32 {
    let (count, cursor) = extent
    if count == 0 {
      ending = .endOfInput
      return CC_EOF
    }
    guard cursor < count else { return CC_ERROR }
    moveCursor(to: cursor + 1)
    el_deletestr(handle, 1)
    return CC_REFRESH
  }

  /// Goes right; at the end, takes the hint.
  func goForward() -> Int32 {
    let (count, cursor) = extent
    if cursor == count { return takeHint() }
    moveCursor(to: cursor + 1)
    return CC_CURSOR
  }

  /// Goes to the end; there already, takes the hint.
  func goToEnd() -> Int32 {
    let (count, cursor) = extent
    if cursor == count { return takeHint() }
    moveCursor(to: count)
    return CC_CURSOR
  }

  private func takeHint() -> Int32 {
    guard let hint = hint(), insert(hint) else { return CC_NORM }
    return CC_REFRESH
  }

  /// Makes the library have memory enough for a line. What was cut before is lost.
  private func makeRoom(for count: Int) {
    guard count > room else { return }
    room = count
    insert(String(repeating: " ", count: 2 * count))
    // The last part stays as what was cut.
    for part in [2 * count - 1, 1] { el_deletestr(handle, Int32(clamping: part)) }
  }

  /// Inserts what was pasted.
  func insertPaste() -> Int32 {
    defer { pasted = "" }
    makeRoom(for: extent.count + pasted.unicodeScalars.count)
    return insert(pasted) ? CC_REFRESH : CC_ERROR
  }

  /// Puts a mark onto the letter before the cursor; where no character is both, it follows it, undrawn.
  func insertMark() -> Int32 {
    guard let mark else { return CC_ERROR }
    self.mark = nil
    let (scalars, cursor) = line
    if cursor > 0, let whole = Composition.composed(scalars[cursor - 1], mark) {
      el_deletestr(handle, 1)
      insert(String(Character(whole)))
    } else {
      insert(.unicodeScalars([mark]))
    }
    return CC_REFRESH
  }

  /// Has the next character take the place of the one under the cursor.
  func replaceByNext() -> Int32 {
    guard extent.count > 0 else { return CC_ERROR }
    replacesByNext = true
    return CC_NORM
  }
}
