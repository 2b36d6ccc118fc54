using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;
using Planning.Reporting.Comparison;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Writes a comparison for a person at a terminal: the answer in one sentence, then the points by what became of them, then the text.</summary>
internal sealed class TextComparison(IAnsiConsole console)
{
    /// <summary>How many figures and passages are told: the other forms tell all.</summary>
    private const int MostShown = 20;

    private const int LongestText = 200;

    /// <summary>Writes everything.</summary>
    public void Write(ComparisonResult result)
    {
        Line($"[bold]{Escape(ComparisonWords.Verdict(result))}[/]");
        Line(Escape($"{ComparisonWords.Nuance(result)} {ComparisonWords.TextChange(result)}".Trim()));
        if (result.Comparison.Basis is { } basis)
        {
            Line($"[yellow]![/] {Escape(ComparisonWords.Of(basis))}");
        }

        foreach (var words in result.FileWords)
        {
            Line(Escape(words));
        }

        foreach (var unread in result.Old.Unread.Concat(result.New.Unread))
        {
            Line($"[red]✗[/] {Escape(Path.GetFileName(unread.File))} : {Escape(unread.Message)} ({unread.Code})");
            Line($"    → {Escape(unread.Remedy)}");
        }

        foreach (var notice in result.AllNotices)
        {
            Line($"[yellow]![/] {Escape(notice.Message)} {Escape(notice.Remedy)} ({notice.Code})");
        }

        WritePoints("RÉGLÉS", "green", result.In(FindingState.Settled), result.Comparison.Basis);
        WritePoints("APPARAISSENT", "red", result.In(FindingState.Appeared), result.Comparison.Basis);
        WritePoints("RESTENT", "yellow", result.In(ComparisonWords.StillOpen), result.Comparison.Basis);
        WritePoints("NE SONT PLUS JUGÉS", "grey", result.In(FindingState.Withdrawn), result.Comparison.Basis);
        WriteFigures(result.Comparison.Figures);
        WritePassages([.. result.Comparison.Passages.Where(p => !p.IsOfSection && p.Kind != PassageChangeKind.Moved)]);
        WriteSections(result.Comparison.Sections);
    }

    private void WritePoints(string title, string style, IReadOnlyList<FindingChange> changes, BasisChange? basis)
    {
        Title(title, style, changes.Count, DeferredPoints.Words(changes));
        foreach (var change in changes)
        {
            var finding = change.Latest;
            Line($"  [bold]{Escape(finding.Key)}[/] {Escape(ComparisonWords.Verdicts(change))}. {Escape(finding.Rule.Title)}");
            if (ComparisonWords.CauseOf(change, basis) is { Length: > 0 } cause)
            {
                Line($"      {Escape(cause)}");
            }

            if (change.New is { IsOpen: true } open)
            {
                Line($"      {Escape(open.Message)}");
                if (change.State == FindingState.Appeared && open.NeedsAction)
                {
                    Line($"      → {Escape(open.Rule.Remedy)}");
                }
            }

            if (ComparisonWords.AnswerTo(change) is var (term, answer))
            {
                Line($"      [{(answer.IsStale ? "yellow" : "cyan")}]{term} : {Escape(AnswerWords.Of(answer))}[/]");
            }

            var (before, after) = (change.OldPassage, change.NewPassage);
            if (before is not null && before.Quote != after?.Quote)
            {
                WriteQuote("avant", before);
            }

            if (after is not null)
            {
                WriteQuote(before?.Quote == after.Quote ? "passage" : "maintenant", after);
            }
        }
    }

    private void WriteQuote(string when, Evidence evidence) =>
        Line($"      [grey]{when} : « {Escape(evidence.Quote)} » ({Escape(TextChecklist.Place(evidence.Location, evidence.File))})[/]");

    private void WriteFigures(IReadOnlyList<FigureChange> figures)
    {
        Title("CHIFFRES MODIFIÉS", "blue", figures.Count);
        foreach (var figure in figures.Take(MostShown))
        {
            var name = string.Join(", ", new[] { figure.Name, figure.Territory, figure.Period }.Where(w => w.Length > 0));
            Line($"  [bold]{Escape(ComparisonWords.Value(figure.OldValue, figure.Unit))} → {Escape(ComparisonWords.Value(figure.NewValue, figure.Unit))}[/]{(name.Length > 0 ? $" ({Escape(name)})" : string.Empty)}");
            Line($"      [grey]« {Escape(FigureExtract.Of(figure.New.Text, figure.NewSpan))} » ({Escape(Place(figure.New))})[/]");
        }

        WriteRest(figures.Count);
    }

    private void WritePassages(IReadOnlyList<PassageChange> passages)
    {
        Title("PASSAGES MODIFIÉS", "blue", passages.Count);
        if (passages.Any(p => p.Edits.Count > 0))
        {
            Line("  [-supprimé-] {+ajouté+}".Replace("[", "[[", StringComparison.Ordinal).Replace("]", "]]", StringComparison.Ordinal));
        }

        foreach (var passage in passages.Take(MostShown))
        {
            var text = passage.Edits.Count > 0 ? EditExtract.Line(passage.Edits) : Short((passage.New ?? passage.Old)!.Text);
            var stakes = ComparisonWords.StakesOf(passage);
            Line($"  [bold]{Escape(ComparisonWords.Of(passage.Kind))}[/]{(stakes.Length > 0 ? $" ({Escape(stakes)})" : string.Empty)} : {Escape(text)}");
            Line($"      [grey]{Escape(Place((passage.New ?? passage.Old)!))}[/]");
        }

        WriteRest(passages.Count);
    }

    private void WriteSections(IReadOnlyList<SectionChange> sections)
    {
        Title("SECTIONS", "blue", sections.Count);
        foreach (var section in sections)
        {
            var places = new[] { section.Old is { } old ? $"avant : {Place(old)}" : string.Empty, section.New is { } @new ? $"maintenant : {Place(@new)}" : string.Empty };
            Line($"  [bold]{Escape(section.Title)}[/] {Escape(ComparisonWords.Of(section))} ; {Escape(string.Join(" ; ", places.Where(p => p.Length > 0)))}");
        }
    }

    private void Title(string title, string style, int count, string nuance = "")
    {
        if (count > 0)
        {
            Line(string.Empty);
            Line($"[bold {style}]{title} ({count}{nuance})[/]");
        }
    }

    private void WriteRest(int count)
    {
        if (count > MostShown)
        {
            Line($"  et {count - MostShown} de plus : --format html ou json les donne tous.");
        }
    }

    private static string Place(VersionPassage passage) => TextChecklist.Place(passage.Location with { Span = null }, passage.File);

    private static string Short(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…");

    private static string Escape(string text) => TextChecklist.Escape(text);

    private void Line(string markup) => console.MarkupLine(markup);
}
