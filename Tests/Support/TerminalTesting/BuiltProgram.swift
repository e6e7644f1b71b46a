#if os(Linux)
  import Glibc

  /// Programs of this package, as they were built for the tests.
  public enum BuiltProgram {
    /// A program that was not built.
    public struct Missing: Error {
      /// Its name.
      public var name: String
    }

    /// Where a program is: in the folder of the test runner or above it.
    public static func path(_ name: String) throws -> String {
      var folder = CommandLine.arguments[0]
      if let whole = realpath(folder, nil) {
        folder = String(cString: whole)
        free(whole)
      }
      while let slash = folder.lastIndex(of: "/") {
        folder = String(folder[..<slash])
        var status = stat()
        let path = folder + "/" + name
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return path }
      }
      throw Missing(name: name)
    }
  }
#endif
