using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Judging;

/// <summary>"hormis en 2020", "sauf en 2019", "2020 mise à part": the years that a claim leaves out.</summary>
internal static class Exceptions
{
    private const int Reach = 3;

    /// <summary>Whether years are left out.</summary>
    public static bool IsAt(ClaimSentence sentence, PeriodSaid said) => sentence.Tokens.Where(t => t.End <= said.Start).TakeLast(Reach).Any(t => t.Is("hormis", "sauf", "excepte", "exception"))
        || sentence.Tokens.Where(t => t.Start >= said.End).Take(Reach).ToList() is [{ Folded: "mis" or "mise" or "mises" }, { Folded: "à" }, { Folded: "part" }] or [{ Folded: "excepte" or "exceptee" or "exclu" or "exclue" }, ..];
}
