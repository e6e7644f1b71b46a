// The language of Rencontre for the editors of JupyterLab 4.
//
// JupyterLab asks an extension for an object with `init` and `get`, as module federation has it; what
// it shares (its registry of languages, CodeMirror) comes through `init`. Written by hand, because
// a hundred lines need no bundler.
(() => {
  "use strict";

  // Written by `python -m rencontre.highlighting`.
  const WORDS = {"commands": ["add", "afficher", "agent", "agents", "aide", "ajouter", "aller", "annuler", "apropos", "assez", "assumptions", "attendre", "avancer", "balayer", "bascule", "batch", "bifurquer", "branches", "caler", "calibrate", "calibrer", "charger", "chercher", "chrono", "compare", "comparer", "cost", "coût", "dessiner", "diary", "diff", "différences", "défaire", "enlever", "enough", "enquête", "enregistrer", "exit", "expect", "export", "exporter", "fork", "graine", "help", "historique", "history", "hypothèses", "jouer", "journal", "lancer", "lang", "language", "langue", "load", "lot", "miroir", "mirror", "mode", "montrer", "open", "optimise", "optimiser", "optimize", "option", "options", "ouvrir", "parameters", "paramètres", "parier", "pas", "personne", "personnes", "play", "plot", "pourquoi", "predict", "present", "projeter", "prédire", "présenter", "quit", "quitter", "recharger", "recommencer", "reculer", "redo", "refaire", "regler", "rejouer", "reload", "remove", "replay", "replicate", "reprendre", "restart", "resume", "retirer", "reveal", "revenir", "rewind", "run", "régler", "réplications", "répliquer", "rétablir", "révéler", "save", "scenarios", "scénarios", "search", "seed", "sensibilité", "sensitivity", "set", "show", "sortir", "step", "suivre", "survey", "sweep", "switch", "system", "système", "table", "tableau", "timing", "tipping", "tour", "tracer", "transcript", "transcription", "undo", "unset", "verify", "visite", "voir", "vérifier", "watch", "why", "à-propos"], "keywords": ["--check", "above", "add", "ago", "ajouter", "and", "apparié", "appliquer", "apply", "arrêt", "as", "at", "au-delà", "au-dessus", "au-dessus-de", "au-plus", "avant", "budget", "by", "chaque", "check", "comme", "count", "dans", "de", "depuis", "des", "du", "dès", "effect", "effet", "empreinte", "en", "et", "euros", "every", "exemple", "fenêtre", "from", "hash", "heures", "hours", "in", "jusqu’à", "marche", "marge", "margin", "max", "maximum", "mean", "min", "minimum", "morris", "most", "moyenne", "métier", "nombre", "nommé", "non", "not", "of", "off", "on", "or", "organisation", "organisations", "ou", "oui", "où", "paired", "par", "pas", "phases", "points", "profession", "programme", "quantile", "remove", "replicate", "retirer", "runs", "réglages", "réplication", "sample", "scenario", "scénario", "sd", "settings", "simulations", "sobol", "state", "status", "to", "tous-les", "vers", "vérifier", "where", "window", "zone", "zones", "à", "écart-type", "état"]};

  const commands = new Set(WORDS.commands);
  const keywords = new Set(WORDS.keywords);

  const parser = {
    name: "rencontre",
    startState: () => ({ isFirst: true, quote: "" }),
    token(stream, state) {
      // A quote may go on over the end of a line; a command may not.
      if (stream.sol() && !state.quote) state.isFirst = true;
      if (state.quote) return quoted(stream, state);
      if (stream.eatSpace()) return null;
      const first = state.isFirst;
      state.isFirst = false;
      const next = stream.peek();
      if (next === "#") {
        stream.skipToEnd();
        state.isFirst = first;
        return "comment";
      }
      if (next === '"' || next === "'") {
        state.quote = stream.next();
        return quoted(stream, state);
      }
      if (next === ";") {
        stream.next();
        state.isFirst = true;
        return "punctuation";
      }
      if (stream.match(/^[<>!]?=|^>!|^[<>]/)) return "operator";
      if (stream.match(/^[,()\\]/)) return "punctuation";
      if (stream.match(/^[+\-−]?\d+(?:[.,]\d+)*(?:\.\.[+\-−]?\d[\d.]*)?(?:%|[A-Za-z](?![\w-]))?(?![\w-])/))
        return "number";
      stream.match(/^[^\s;,()<>="]+/) || stream.next();
      const word = stream.current().toLowerCase();
      if (first && commands.has(word)) return "keyword";
      if (word.includes(".")) return "propertyName";
      return keywords.has(word) ? "modifier" : "variableName";
    },
    languageData: {
      commentTokens: { line: "#" },
      closeBrackets: { brackets: ["(", '"'] },
    },
  };

  function quoted(stream, state) {
    let character;
    while ((character = stream.next()) !== undefined) {
      if (character === "\\" && state.quote === '"') stream.next();
      else if (character === state.quote) {
        state.quote = "";
        break;
      }
    }
    return "string";
  }

  let shared = {};

  async function load(name) {
    const versions = Object.values(shared[name] || {});
    if (versions.length === 0) throw new Error(`rencontre: JupyterLab does not share ${name}`);
    return (await versions[versions.length - 1].get())();
  }

  async function extension() {
    const { IEditorLanguageRegistry } = await load("@jupyterlab/codemirror");
    const { LanguageSupport, StreamLanguage } = await load("@codemirror/language");
    const plugin = {
      id: "rencontre:language",
      description: "The language of Rencontre in editors.",
      autoStart: true,
      requires: [IEditorLanguageRegistry],
      activate: (app, languages) => {
        languages.addLanguage({
          name: "rencontre",
          displayName: "Rencontre",
          mime: "text/x-rencontre",
          extensions: ["ren"],
          load: async () => new LanguageSupport(StreamLanguage.define(parser)),
        });
      },
    };
    return { __esModule: true, default: plugin };
  }

  globalThis._JUPYTERLAB = globalThis._JUPYTERLAB || {};
  globalThis._JUPYTERLAB.rencontre = {
    init: (scope) => {
      shared = scope;
    },
    get: async (name) => {
      if (name !== "./extension") throw new Error(`rencontre: there is no ${name}`);
      const module = await extension();
      return () => module;
    },
  };
})();
