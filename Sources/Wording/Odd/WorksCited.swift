import TerritoryModel

/// The works that the model rests on, in the alphabet of their authors: titles and journals as they were
/// published, what is said of them in the language of the reader.
public enum WorksCited {
  /// One line for each.
  public static let all: [Bilingual] = [
    same(
      """
      Aaker, J., Vohs, K. & Mogilner, C. (2010). Nonprofits are seen as warm and for-profits \
      as competent. Journal of Consumer Research 37, 224.
      """),
    Bilingual(
      fr: "Abric, J.-C. (1994) : le noyau central et la périphérie des représentations sociales.",
      en: "Abric, J.-C. (1994): the central core and the periphery of social representations."),
    Bilingual(
      fr: "Conditions du contact d’Allport : voir Pettigrew & Tropp (2006).",
      en: "Allport’s conditions of contact: see Pettigrew & Tropp (2006)."),
    Bilingual(
      fr: """
        Baromètre Axess (2022) : 21,4 % des salariés partent dans l’année, dans 178 \
        associations (rapporté par Géroscopie).
        """,
      en: """
        Axess barometer (2022): 21.4 % of staff leave in a year, in 178 associations (as \
        reported by Géroscopie).
        """),
    Bilingual(
      fr: """
        Banas, J. et al. (2020). Human Communication Research 46, 120 : méta-analyse du \
        contact par les médias.
        """,
      en: """
        Banas, J. et al. (2020). Human Communication Research 46, 120: meta-analysis of \
        contact through the media.
        """),
    same(
      """
      Barlow, F. K. et al. (2012). The contact caveat. Personality and Social Psychology \
      Bulletin 38, 1629.
      """),
    Bilingual(
      fr: """
        CGA : Compagnie Générale des Autres (2021). Étude ethnologique des représentations \
        entre travailleurs sociaux et entrepreneurs sociaux, par A.-C. Leh. Sa page publique \
        a été lue, non son texte entier.
        """,
      en: """
        CGA: Compagnie Générale des Autres (2021). Ethnological study of the representations of \
        social workers and social entrepreneurs, by A.-C. Leh. Its public page was read, not its \
        full text.
        """),
    Bilingual(
      fr: """
        Cohen, M., Riolo, R. & Axelrod, R. (2001) : la coopération se maintient quand les \
        partenaires restent.
        """,
      en: """
        Cohen, M., Riolo, R. & Axelrod, R. (2001): what sustains cooperation is that partners \
        stay.
        """),
    Bilingual(
      fr: """
        D’Amour, D. et al. (2008). BMC Health Services Research 8, 188 : quatre dimensions de \
        la collaboration.
        """,
      en: """
        D’Amour, D. et al. (2008). BMC Health Services Research 8, 188: four dimensions of \
        collaboration.
        """),
    same(
      """
      Deffuant, G., Neau, D., Amblard, F. & Weisbuch, G. (2000). Advances in Complex Systems \
      3, 87.
      """),
    Bilingual(
      fr: """
        DeGroot, M. (1974) ; Friedkin, N. & Johnsen, E. (1990) : moyenne des avis, et \
        attachement à un premier avis.
        """,
      en: """
        DeGroot, M. (1974); Friedkin, N. & Johnsen, E. (1990): averaging and attachment to a \
        first opinion.
        """),
    same(
      """
      Flache, A. & Macy, M. (2011). Journal of Mathematical Sociology 35, 146. Flache, A. et \
      al. (2017). JASSS 20(4)2.
      """),
    Bilingual(
      fr: """
        Foster & Macleod Clark (2015) : une formation commune d’étudiants de la santé et du \
        social, « only minor changes ».
        """,
      en: """
        Foster & Macleod Clark (2015): shared training of health and social care students, “only \
        minor changes”.
        """),
    same("Fridez & Renevey (2022). Au-delà du clivage se trouve la complémentarité. REISO."),
    same(
      """
      Graf, S., Paolini, S. & Rubin, M. (2014). European Journal of Social Psychology 44, 536.
      """),
    same(
      """
      Grimm, V. et al. (2020). The ODD protocol for describing agent-based and other \
      simulation models: a second update. JASSS 23(2)7.
      """),
    Bilingual(
      fr: """
        Group Processes & Intergroup Relations (2025), doi 10.1177/13684302251315063 : comment \
        des groupes se croient jugés.
        """,
      en: """
        Group Processes & Intergroup Relations (2025), doi 10.1177/13684302251315063: how groups \
        believe to be evaluated.
        """),
    same("Hegselmann, R. & Krause, U. (2002). JASSS 5(3)2."),
    Bilingual(
      fr: """
        Hewstone, M., Carpenter, J., Routh, D. & Franklyn-Stokes, A. (1994). Journal of \
        Community & Applied Social Psychology 4, 347 : contacts de médecins et de travailleurs \
        sociaux.
        """,
      en: """
        Hewstone, M., Carpenter, J., Routh, D. & Franklyn-Stokes, A. (1994). Journal of \
        Community & Applied Social Psychology 4, 347: contact of doctors and social workers.
        """),
    Bilingual(
      fr: """
        MacInnis, C. & Page-Gould, E. (2015) : les premières rencontres sont pires que les \
        suivantes.
        """,
      en: "MacInnis, C. & Page-Gould, E. (2015): first meetings are worse than later ones."),
    Bilingual(
      fr: """
        Mernyk, J. et al. (2022). PNAS ; Moore-Berg, S. et al. (2020). PNAS ; Ruggeri, K. et \
        al. (2021). Nature Human Behaviour : méta-perceptions exagérées et leur correction.
        """,
      en: """
        Mernyk, J. et al. (2022). PNAS; Moore-Berg, S. et al. (2020). PNAS; Ruggeri, K. et al. \
        (2021). Nature Human Behaviour: exaggerated meta-perceptions and their correction.
        """),
    Bilingual(
      fr: "Pettigrew, T. & Tropp, L. (2006) : méta-analyse du contact entre groupes.",
      en: "Pettigrew, T. & Tropp, L. (2006): meta-analysis of intergroup contact."),
    Bilingual(
      fr: """
        Salmon, J. et al., Random123 : le générateur à compteur Philox et ses réponses connues.
        """,
      en: """
        Salmon, J. et al., Random123: the counter-based generator Philox and its known answers.
        """),
    Bilingual(
      fr: "Stathi, S. et al. (2020) : l’envie de contact que l’on prête à l’autre groupe.",
      en: "Stathi, S. et al. (2020): the other group’s perceived wish for contact."),
    Bilingual(
      fr: """
        Zhou, S. et al. (2019). Personality and Social Psychology Review 23, 132 : contact \
        étendu.
        """,
      en: """
        Zhou, S. et al. (2019). Personality and Social Psychology Review 23, 132: extended \
        contact.
        """),
  ]

  /// A reference of which nothing is said.
  private static func same(_ reference: String) -> Bilingual {
    Bilingual(fr: reference, en: reference)
  }
}
