/// French typography as a law: a narrow no-break space before ; ! ? and %, a no-break space before
/// a colon and inside « », a curly apostrophe.
enum Typography {
  /// What is wrong with a French text, if anything is.
  static func flaw(_ text: String) -> String? {
    let letters = Array(text)
    for (index, letter) in letters.enumerated() {
      let before = index > 0 ? letters[index - 1] : " "
      let after = index + 1 < letters.count ? letters[index + 1] : " "
      switch letter {
      case ";", "!", "?", "%":
        if before != "\u{202F}" { return "no narrow no-break space before \(letter)" }
      case ":", "»":
        if before != "\u{A0}" { return "no no-break space before \(letter)" }
      case "«":
        if after != "\u{A0}" { return "no no-break space after \(letter)" }
      case "'", "\"":
        return "a straight quote"
      default:
        break
      }
    }
    return nil
  }

  /// Words of the field written without the accents they need.
  static let bareWords: Set<String> = [
    "metier", "metiers", "cooperation", "cooperations", "cooperer", "representation",
    "representations", "competence", "peripherie", "meconnaissance", "connaitre", "ecart",
    "ecoute", "ecouter", "duree", "reseau", "reseaux", "mepris", "evenement", "experience",
    "experiences", "probabilite", "frequence", "equilibre", "etude", "enquete", "reussite",
    "concerte", "concertes", "repulsion", "meta", "qualite", "egalite", "societe", "periode",
    "moitie", "reel", "hypothese", "publie", "publiee", "modele", "regle", "regime", "apres",
    "tres", "deja", "memoire", "premiere", "etre", "meme", "memes", "cote", "cotes",
    "interiorisation", "visee", "visees", "donnee", "creer", "crees", "reponse",
    "methode", "ecrit", "difference", "operation", "evolution", "numero",
  ]
}
