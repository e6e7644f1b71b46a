import TerritoryModel

/// Writes the answers of a survey as the table that `Survey` reads: a header, then one row per
/// respondent; a missing answer is an empty cell.
enum SurveyWriting {
  static func table(_ answers: [MeasuredState.Answer]) -> String {
    var columns = SurveyItem.allCases.filter { item in answers.contains { $0[item] != nil } }
    // A row of one empty cell would be an empty line, which holds no respondent.
    for item in SurveyItem.allCases where columns.count < 2 && !columns.contains(item) {
      columns.append(item)
    }
    var text = columns.map(\.rawValue).joined(separator: ",") + "\n"
    for answer in answers {
      let cells = columns.map { answer[$0].map { NumberWriting.text($0) } ?? "" }
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }
}
