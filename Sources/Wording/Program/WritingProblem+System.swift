import SystemCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension WritingProblem {
  /// The problem behind an `errno`.
  public static func system(_ code: Int32) -> WritingProblem {
    switch code {
    case EISDIR: .isFolder
    case ENOENT: .noFolder
    case EEXIST: .exists
    case ENOTDIR: .notFolder
    case ENXIO: .noReader
    case EBADF: .closed
    case EACCES, EPERM: .notAllowed
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case EROFS: .readOnly
    case ENAMETOOLONG: .nameTooLong
    default: .other(code: code, words: SystemFailure(code: code).words)
    }
  }
}
