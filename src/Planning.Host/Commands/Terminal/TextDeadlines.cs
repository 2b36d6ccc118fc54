using Planning.Abstractions.Deadlines;
using Planning.Abstractions.French;
using Planning.Reporting.Deadlines;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Shows deadlines, the most pressing first, then the facts to give.</summary>
internal sealed class TextDeadlines(IAnsiConsole console)
{
    /// <summary>Shows everything.</summary>
    public void Write(DeadlineOverview overview)
    {
        console.MarkupLine($"[bold]Échéances au {FrenchDay.Of(overview.Day)}[/] ({FrenchCount.Of(overview.Plans.Count, "plan")}) : {DeadlineWords.Counts(overview)}");
        foreach (var state in DeadlineWords.Dated)
        {
            WriteState(overview, state);
        }

        WriteAsked(overview);
        WriteDone(overview);
        if (overview.Beyond > 0)
        {
            console.WriteLine();
            console.MarkupLine($"[grey]Au-delà de l'horizon demandé : {FrenchCount.Of(overview.Beyond, "échéance")}.[/]");
        }
    }

    private void WriteState(DeadlineOverview overview, DeadlineState state)
    {
        var deadlines = overview.In(state);
        if (deadlines.Count == 0)
        {
            return;
        }

        Head(state, deadlines.Count);
        foreach (var (plan, deadline) in deadlines)
        {
            var day = deadline.Due is { } due ? $"[bold]{FrenchDay.Of(due)}[/], " : string.Empty;
            console.MarkupLine($"  {day}[{ToneOf(state)}]{DeadlineWords.Distance(deadline, overview.Day)}[/] : {Escape(DeadlineWords.NameOf(overview, plan))}");
            Line(DeadlineWords.Title(plan, deadline));
            Line(deadline.Risk);
            foreach (var remark in deadline.Remarks)
            {
                Line(remark);
            }

            if (state != DeadlineState.Upcoming)
            {
                WriteWhatToDo(plan, deadline);
            }
        }
    }

    private void WriteWhatToDo(PlanDeadlines plan, PlanDeadline deadline)
    {
        Line($"Décide : {deadline.DecidedBy}.");
        if (DeadlineWords.Command(plan, deadline) is { Length: > 0 } command)
        {
            Line($"Préparer le rapport : {command}");
        }

        if (deadline.State == DeadlineState.Overdue && DeadlineWords.WhenDone(deadline) is { Length: > 0 } done)
        {
            Line(done);
        }
    }

    private void WriteAsked(DeadlineOverview overview)
    {
        var plans = overview.Plans.Select(p => (Plan: p, Asked: DeadlineWords.Asked(p))).Where(p => p.Asked.Count > 0).ToList();
        if (plans.Count == 0)
        {
            return;
        }

        Head(DeadlineState.Undated, plans.Sum(p => p.Plan.Deadlines.Count(d => d.State is DeadlineState.Undated or DeadlineState.Unsettled)));
        foreach (var (plan, asked) in plans)
        {
            console.MarkupLine($"  {Escape(plan.Name)}, à écrire dans {Escape(Path.Combine(plan.Folder, "dossier.yaml"))} :");
            foreach (var (fact, due) in asked)
            {
                console.MarkupLine($"    [yellow]{Escape(fact.Name)}[/]  {Escape(fact.Question)}");
                console.MarkupLine($"      [grey]pour : {Escape(string.Join(" ; ", due.Select(d => $"{d.Title} ({d.Article})")))}[/]");
            }
        }
    }

    private void WriteDone(DeadlineOverview overview)
    {
        var done = overview.In(DeadlineState.Done);
        if (done.Count > 0)
        {
            Head(DeadlineState.Done, done.Count);
        }

        foreach (var (plan, deadline) in done)
        {
            console.MarkupLine($"  {FrenchDay.Of(deadline.Fulfilled!.Value.Day)} : {Escape(DeadlineWords.NameOf(overview, plan))}, {Escape(deadline.Title)} ({Escape(deadline.Article)})");
        }
    }

    private void Head(DeadlineState state, int count)
    {
        console.WriteLine();
        console.MarkupLine($"[bold {ToneOf(state)}]{DeadlineWords.Heading(state)}[/] ({count})");
    }

    private void Line(string text) => console.MarkupLine($"    {Escape(text)}");

    private static string ToneOf(DeadlineState state) => state switch
    {
        DeadlineState.Overdue => "red",
        DeadlineState.ToPrepare => "yellow",
        DeadlineState.Done => "green",
        _ => "blue",
    };

    private static string Escape(string text) => TextChecklist.Escape(text);
}
