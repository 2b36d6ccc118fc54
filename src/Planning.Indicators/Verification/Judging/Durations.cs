using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges how many years a sentence says that a change took, where it says no years: "s'est enrichi de 620 unités en dix ans".</summary>
internal static class Durations
{
    /// <summary>The durations that no figure of their clause goes over; none where all fit.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="told">What its figures were found to be, one a figure.</param>
    public static IEnumerable<Outcome> Judge(Frame frame, IReadOnlyList<Outcome> told)
    {
        var sentence = frame.Sentence;
        foreach (var figure in sentence.Figures.Where(f => f.Kind == FigureKind.Years && IsDuration(sentence, f)))
        {
            var clause = frame.ClauseOf(figure.Start);
            var over = told.Where((o, i) => sentence.Figures[i].Start >= clause.Start && sentence.Figures[i].End <= clause.End).Select(o => o.By).OfType<Derivation>().Where(b => b.Years > 0).ToList();
            if (over.Count > 0 && over.TrueForAll(b => b.Years != figure.Value && (b.IsChange || b.Years + 1 != figure.Value)))
            {
                yield return Outcome.Contradicted($"{over[0].Says} : sur {over[0].Years} ans, et non {sentence.Text[figure.Start..figure.End]}");
            }
        }
    }

    /// <summary>"en dix ans", "sur six ans", and no years beside it that it was held against.</summary>
    private static bool IsDuration(ClaimSentence sentence, ClaimedFigure figure) => sentence.Tokens.LastOrDefault(t => t.End <= figure.Start).Is("en", "sur") && !sentence.Periods.Any(p => p.IsInterval || p.IsSince || p.IsBase) && sentence.Periods.Count < 2;
}
