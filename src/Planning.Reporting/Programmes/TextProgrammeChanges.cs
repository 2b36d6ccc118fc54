using System.Globalization;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Programmes;

namespace Planning.Reporting.Programmes;

/// <summary>Writes a comparison of programmes for a terminal of 96 columns: what was dropped first, what goes on as it was last.</summary>
public sealed class TextProgrammeChanges(TextWriter output)
{
    private readonly WrappedText text = new(output);

    /// <summary>Writes everything.</summary>
    public void Write(ProgrammeComparison comparison)
    {
        text.Write($"{comparison.Before.Title}", "Avant : ", "        ");
        text.Write($"{comparison.After.Title}", "Après : ", "        ");
        var left = comparison.Changes.ToList();
        foreach (var (kind, _, _, title) in ChangeWords.All)
        {
            var changes = left.Where(c => c.Is(kind)).ToList();
            left.RemoveAll(c => c.Is(kind));
            WriteGroup(title, changes);
        }

        WriteGroup("Inchangés", left);
    }

    private void WriteGroup(string title, List<CommitmentChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title.ToUpper(CultureInfo.GetCultureInfo("fr"))} ({changes.Count})"));
        foreach (var change in changes)
        {
            Write(change);
        }
    }

    private void Write(CommitmentChange change)
    {
        var told = change.After ?? change.Before!;
        var id = change.Is(CommitmentChangeKinds.Renumbered) ? $"{change.Before!.Id} devenu {change.After!.Id}" : told.Id;
        var several = ChangeWords.All.Count(k => change.Is(k.Kind)) > 1 ? $" ({ChangeWords.Of(change)})" : string.Empty;
        text.Write($"{id}{several} {told.Title}", "  ", "      ");
        if (!change.Is(CommitmentChangeKinds.Reworded | CommitmentChangeKinds.Postponed | CommitmentChangeKinds.Advanced))
        {
            return;
        }

        WriteBefore("titre d'avant", change.Before!.Title, change.After!.Title);
        WriteBefore("porté d'avant par", change.Before.CarriedBy, change.After.CarriedBy);
        if (change.Before.Due != change.After.Due)
        {
            text.Write($"échéance : {Year(change.Before)}, puis {Year(change.After)}", "      ", "      ");
        }
    }

    private void WriteBefore(string label, string before, string after)
    {
        if (before != after)
        {
            text.Write($"{label} : {before}", "      ", "      ");
        }
    }

    private static string Year(Commitment commitment) => commitment.Due?.ToString(CultureInfo.InvariantCulture) ?? "aucune";
}
