/// The equations of the model (sections 2, 5 and 7), the same in both languages.
///
/// They are written with the symbols of the catalogue; what has no symbol stands under its path,
/// between backquotes. `_` begins an index, `^` a power, `←` gives a variable its next value.
public enum ModelEquation: String, Sendable, Hashable, CaseIterable {
  /// The mean of the two dimensions of a view.
  case favourability
  /// High only when warmth and competence are.
  case jointAppraisal
  /// How many organisations are generated.
  case organisations
  /// The central cores of a person.
  case cores
  /// The first periphery.
  case periphery
  /// Openness and first familiarity.
  case traits
  /// What meta-perception springs back to.
  case expectedMetaPerception
  /// How likely a tie leads to a zone.
  case zoneWeight
  /// Trust of the first ties.
  case firstTrust
  /// Whether a tie meets an opportunity.
  case opportunity
  /// Which forms a person accepts.
  case ladder
  /// The score of a form.
  case score
  /// What of the representation each form asks for.
  case representation
  /// The block of structure.
  case structure
  /// The probability of a form.
  case cumulativeLogit
  /// The probability of a positive outcome.
  case outcome
  /// The factor of Allport’s conditions.
  case allport
  /// How much a person learns.
  case gain
  /// What a positive outcome moves.
  case positive
  /// What a negative outcome moves.
  case negative
  /// What every cooperation moves.
  case cooperation
  /// What a refusal moves.
  case refused
  /// What being approached moves.
  case approached
  /// The trust of a tie.
  case trust
  /// The fading of trust.
  case trustFading
  /// Bounded confidence.
  case bounded
  /// The mean of close colleagues.
  case average
  /// Attraction or repulsion.
  case repulsive
  /// The move under repulsion.
  case repulsiveMove
  /// The periphery springs back.
  case relaxation
  /// Meta-perception springs back.
  case metaRelaxation
  /// Familiarity is forgotten.
  case familiarityDecay
  /// The weeks of tension.
  case tension
  /// The core follows.
  case core
  /// Whether a person leaves.
  case turnover
  /// Trust of a tie born of an action.
  case newTrust

  /// The lines of the equation.
  public var lines: [String] {
    switch self {
    case .favourability: ["a = (w + c)/2"]
    case .jointAppraisal: ["J = (1 + w)·(1 + c)/2 - 1"]
    case .organisations: ["K = min(max(round(N/size), 1), N)"]
    case .cores: ["W = clamp(μ_w + σ·z_1)", "C = clamp(μ_c + σ·(κ_h·z_1 + √(1 - κ_h^2)·z_2))"]
    case .periphery: ["w = clamp(W + σ_p·z_3)", "c = clamp(C + σ_p·z_4)"]
    case .traits:
      ["o ~ Beta(`profiles.opennessA`, `profiles.opennessB`)", "f ~ Beta(8·f_0, 8·(1 - f_0))"]
    case .expectedMetaPerception: ["M = clamp(max(-0.9, 1 - κ·(1 - ā)) + `meta.sd`·z)", "m = M"]
    case .zoneWeight: ["q_z = N_z·exp(-d_z/`network.reach`)"]
    case .firstTrust: ["t = t_0"]
    case .opportunity: ["p = 1 - exp(-need_z·λ·Π_k factor_k)"]
    case .ladder: ["level ≥ ℓ ⇔ x_ℓ > ξ", "ξ = ln(u/(1 - u))"]
    case .score: ["x_ℓ = β_rep·s_ℓ + β_meta·m + β_trust·(2·t - 1) + β_norm·n + S - θ_ℓ"]
    case .representation: ["s_1 = c", "s_2 = (c + J)/2", "s_3 = J"]
    case .structure: ["S = β_S·(governance + formalisation + i - workload)"]
    case .cumulativeLogit: ["P(level ≥ ℓ) = 1/(1 + exp(-x_ℓ))"]
    case .outcome:
      ["P_+ = clamp01(π_new + (π_known - π_new)·t + π_familiarity·((f_i + f_j)/2 - 1/2))"]
    case .allport: ["A = 1 + α·q"]
    case .gain: ["g = o·(1 - ρ_f·f)"]
    case .positive: ["Δw = η·A·g·E_w[ℓ]·(1 - w)", "Δc = η·A·g·E_c[ℓ]·(1 - c)"]
    case .negative: ["Δw = -η·k·g·E_w[ℓ]·(1 + w)", "Δc = -η·k·g·E_c[ℓ]·(1 + c)"]
    case .cooperation: ["Δm = ν·(a_j - m)", "Δf = φ·E_c[ℓ]·(1 - f)"]
    case .refused: ["Δw = -η_ref·g·(1 + w)", "Δm = -ν_ref·(1 + m)"]
    case .approached: ["Δm = ν_app·(1 - m)"]
    case .trust: ["t ← clamp01(t + [+]·τ_pos·(1 - t) - [-]·τ_neg·t - τ_fade·t)"]
    case .trustFading: ["τ_fade = 1 - 2^(-1/h_t)"]
    case .bounded:
      [
        "|a_u - a| ≤ ε ⇒ Δw = μ·o·(w_u - w)", "|a_u - a| ≤ ε ⇒ Δc = μ·o·(c_u - c)",
        "|a_u - a| ≤ ε ⇒ Δf = μ_f·max(0, f_u - f)",
      ]
    case .average: ["V = {u : |a_u - a| ≤ ε}", "Δw = μ·o·(w_V - w)"]
    case .repulsive: ["v = μ·o·max(-1, 1 - |a_u - a|/ε)", "D = v·(w_u - w)"]
    case .repulsiveMove:
      ["v ≥ 0 ⇒ Δw = D", "v < 0, D > 0 ⇒ Δw = D·(1 - w)", "v < 0, D < 0 ⇒ Δw = D·(1 + w)"]
    case .relaxation: ["w ← w + ρ_relax·(W - w)", "ρ_relax = 1 - 2^(-1/h)"]
    case .metaRelaxation: ["m ← m + (1 - 2^(-1/h_m))·(M - m)"]
    case .familiarityDecay: ["f ← f·2^(-1/h_f)"]
    case .tension:
      [
        "d > `core.threshold` ⇒ h_w ← max(h_w, 0) + 1",
        "d < -`core.threshold` ⇒ h_w ← min(h_w, 0) - 1", "|d| ≤ `core.threshold` ⇒ h_w ← 0",
      ]
    case .core: ["|h_w| ≥ `core.weeks` ⇒ W ← W + s·d, h_w ← 0"]
    case .turnover: ["p = 1 - (1 - r)^(1/52)"]
    case .newTrust: ["t = t_new + τ_pos·(1 - t_new)"]
    }
  }
}
