using Planning.Abstractions.Monitoring;
using Planning.Reporting.Verification;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Tells the verdicts on sentences on the terminal: what is contradicted first, each with its place and what to do.</summary>
internal sealed class TextVerification(IAnsiConsole console)
{
    /// <summary>Writes them, a document after the other.</summary>
    public void Write(VerificationResult result)
    {
        Line($"[grey]{Markup.Escape(VerificationWords.Left)}[/]");
        foreach (var document in result.Documents)
        {
            Line($"[bold]{Markup.Escape(Path.GetFileName(document.File))}[/]");
            Line($"  {Markup.Escape(VerificationNote.Summary(document))}");
            foreach (var notice in document.Notices)
            {
                Line($"  [yellow]{Markup.Escape(notice.Message)} {Markup.Escape(notice.Remedy)}[/] [grey]({notice.Code})[/]");
            }

            foreach (var statement in document.Statements.Where(VerificationWords.IsDue).OrderBy(s => s.Verdict))
            {
                Write(statement);
            }

            Line(string.Empty);
        }

        foreach (var unread in result.Unread)
        {
            Line($"[red]Non lu :[/] {Markup.Escape(Path.GetFileName(unread.File))}. {Markup.Escape(unread.Message)} {Markup.Escape(unread.Remedy)} [grey]({unread.Code})[/]");
        }
    }

    private void Write(Statement statement)
    {
        var colour = statement.Verdict switch
        {
            StatementVerdict.Contradicted => "red",
            StatementVerdict.Unsupported => "yellow",
            _ => "blue",
        };
        Line(string.Empty);
        Line($"  [{colour}]{VerificationWords.HeadOf(statement)}[/] [grey]{Markup.Escape(VerificationWords.PlaceOf(statement.Location))}[/]");
        Line($"    « {Markup.Escape(statement.Quote)} »");
        foreach (var said in new[] { VerificationWords.IsRefused(statement) ? statement.Why : string.Empty, statement.Newer }.Where(s => s.Length > 0))
        {
            Line($"    {Markup.Escape(said)}");
        }

        Line($"    [grey]À faire : {Markup.Escape(VerificationWords.ToDo(statement))}[/]");
    }

    private void Line(string markup) => console.MarkupLine(markup);
}
