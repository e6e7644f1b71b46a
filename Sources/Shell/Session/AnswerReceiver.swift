import Reports
import SourceText
import TerritoryModel

/// Takes what a session answers in place of a page: another program, which shows it in its own way
/// and in the language that its reader wants. The main thread calls it.
public protocol AnswerReceiver: AnyObject {
  /// Takes an answer, which is made anew for each language asked for.
  func take(_ document: (Language) -> Document)
  /// Takes what is told beside the answers.
  func tell(_ sentence: (Language) -> String)
  /// Takes what was wrong with a command.
  func complain(_ complaint: Complaint)
  /// Takes how far long work is, from 0 to 1, and the same in words.
  func show(share: Double, words: (Language) -> String)
}

/// What was wrong with a command, and where.
public struct Complaint {
  /// What was wrong and what is allowed, in a language.
  public var sentence: (Language) -> String
  /// The words at fault, in a text that begins on the first line of its own.
  public var span: SourceSpan?
  /// The line of the whole text, from 1, on which the one with the span begins.
  public var firstLine: Int
  /// The line at fault and, under it, one that marks the words; nothing where no words are at fault.
  public var excerpt: String?
}
