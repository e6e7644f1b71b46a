import TerritoryModel

extension OddText {
  static let input: [OddSection] = [
    OddSection(
      "6", title: Bilingual(fr: "Données d’entrée", en: "Input data"),
      parts: [
        .paragraph(
          Bilingual(
            fr: """
              Le modèle ne lit aucune série de données pendant un calcul. Tout vient du \
              scénario, un fichier YAML : le territoire (zones, organisations et personnes \
              nommées), les paramètres, le programme d’actions (7.9), des changements datés de \
              paramètres ou de valeurs d’une zone, l’enquête d’une salle, la graine, l’horizon \
              et le nombre de réplications. Son empreinte, qui tient à son sens et non à son \
              écriture, accompagne chaque résultat. Un changement daté prend effet au début de \
              sa semaine, avant les actions. Une valeur hors de ses bornes est refusée ; hors de sa \
              plage plausible, elle est signalée.
              """,
            en: """
              The model reads no time series during a run. Everything comes from the scenario, \
              a YAML file: the territory (zones, named organisations and people), the \
              parameters, the programme of actions (7.9), dated changes of parameters or of a \
              zone’s values, the survey of a room, the seed, the horizon and the number of \
              replicates. Its hash, of what it means and not of how it is written, goes with \
              every result. A dated change takes effect at the beginning of its week, before \
              the actions. A value outside its bounds is refused; outside its plausible range it is \
              pointed out.
              """)),
        .table(.zones),
        .table(.organisations),
        .paragraph(
          Bilingual(
            fr: """
              Une enquête donne, par profession, soit une ligne par réponse (les personnes \
              tirent des lignes avec remise, de sorte que les valeurs d’une réponse restent \
              ensemble), soit une moyenne et un écart type par item (chaleur, compétence, \
              méta-perception, connaissance, ouverture), d’où des valeurs normales bornées.
              """,
            en: """
              A survey gives, by profession, either one row per answer (people draw rows with \
              replacement, so that the values of one answer stay together), or a mean and a \
              standard deviation per item (warmth, competence, meta-perception, familiarity, \
              openness), from which normal values are drawn and clamped.
              """)),
      ])
  ]
}
