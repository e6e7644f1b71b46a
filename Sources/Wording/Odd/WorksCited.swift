/// The works that the model rests on, in the alphabet of their authors, the same in both languages.
public enum WorksCited {
  /// One line for each.
  public static let all: [String] = [
    """
    Aaker, J., Vohs, K. & Mogilner, C. (2010). Nonprofits are seen as warm and for-profits \
    as competent. Journal of Consumer Research 37, 224.
    """,
    "Abric, J.-C. (1994): the central core and the periphery of social representations.",
    "Allport’s conditions of contact: see Pettigrew & Tropp (2006).",
    """
    Axess barometer (2022): 21.4 % of staff leave in a year, in 178 associations (as \
    reported by Géroscopie).
    """,
    """
    Barlow, F. K. et al. (2012). The contact caveat. Personality and Social Psychology \
    Bulletin 38, 1629.
    """,
    """
    CGA: Compagnie Générale des Autres (2021). Ethnological study of the representations of \
    social workers and social entrepreneurs, by A.-C. Leh. Its public page was read, not its \
    full text.
    """,
    """
    Cohen, M., Riolo, R. & Axelrod, R. (2001): what sustains cooperation is that partners \
    stay.
    """,
    """
    D’Amour, D. et al. (2008). BMC Health Services Research 8, 188: four dimensions of \
    collaboration.
    """,
    """
    Deffuant, G., Neau, D., Amblard, F. & Weisbuch, G. (2000). Advances in Complex Systems \
    3, 87.
    """,
    """
    DeGroot, M. (1974); Friedkin, N. & Johnsen, E. (1990): averaging and attachment to a \
    first opinion.
    """,
    """
    Flache, A. & Macy, M. (2011). Journal of Mathematical Sociology 35, 146. Flache, A. et \
    al. (2017). JASSS 20(4)2.
    """,
    """
    Foster & Macleod Clark (2015): shared training of health and social care students, “only \
    minor changes”.
    """,
    "Fridez & Renevey (2022). Au-delà du clivage se trouve la complémentarité. REISO.",
    """
    Graf, S., Paolini, S. & Rubin, M. (2014). European Journal of Social Psychology 44, 536.
    """,
    """
    Grimm, V. et al. (2020). The ODD protocol for describing agent-based and other \
    simulation models: a second update. JASSS 23(2)7.
    """,
    """
    Group Processes & Intergroup Relations (2025), doi 10.1177/13684302251315063: how groups \
    believe to be evaluated.
    """,
    "Hegselmann, R. & Krause, U. (2002). JASSS 5(3)2.",
    """
    Hewstone, M., Carpenter, J., Routh, D. & Franklyn-Stokes, A. (1994). Journal of \
    Community & Applied Social Psychology 4, 347: contact of doctors and social workers.
    """,
    "MacInnis, C. & Page-Gould, E. (2015): first meetings are worse than later ones.",
    """
    Mernyk, J. et al. (2022). PNAS; Moore-Berg, S. et al. (2020). PNAS; Ruggeri, K. et al. \
    (2021). Nature Human Behaviour: exaggerated meta-perceptions and their correction.
    """,
    "Pettigrew, T. & Tropp, L. (2006): meta-analysis of intergroup contact.",
    """
    Salmon, J. et al., Random123: the counter-based generator Philox and its known answers.
    """,
    "Stathi, S. et al. (2020): the other group’s perceived wish for contact.",
    """
    Zhou, S. et al. (2019). Personality and Social Psychology Review 23, 132: extended \
    contact.
    """,
  ]
}
