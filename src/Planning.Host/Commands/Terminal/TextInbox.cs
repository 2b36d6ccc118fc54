using Planning.Host.Inbox;
using Planning.Host.Works;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Writes how the watched folders are, for a person.</summary>
internal sealed class TextInbox(IAnsiConsole console)
{
    private const int MostNames = 10;

    /// <summary>A line for each folder, with what waits there and what hinders it; then the works.</summary>
    public void Write(InboxOverview overview)
    {
        if (overview.Folders.Count == 0)
        {
            console.WriteLine("Aucun dossier n'est surveillé : Planning:Inbox, dans appsettings.json, dit lesquels le sont.");
            return;
        }

        foreach (var folder in overview.Folders)
        {
            console.MarkupLine($"[bold]{Markup.Escape(folder.Watched.Folder)}[/] ({(folder.Watched.Kind == WorkKind.Check ? "contrôle" : "extraction")}) : {FrenchCount.Of(folder.Taken, "document pris", "documents pris")}, {folder.Waiting.Count} en attente");
            WriteNames("en attente", [.. folder.Waiting.Except(folder.HeldOpen)]);
            WriteNames("ouverts ailleurs", folder.HeldOpen);
            if (folder.Trouble is { } trouble)
            {
                console.MarkupLine($"    [red]{Markup.Escape(trouble.Message)}[/] {Markup.Escape(trouble.Remedy)}");
            }
        }

        console.WriteLine(overview.Open == 0 ? "Aucun travail en cours." : $"{FrenchCount.Of(overview.Open, "travail en cours ou en attente", "travaux en cours ou en attente")}.");
        foreach (var work in overview.Failed)
        {
            console.MarkupLine($"[red]échec[/] [bold]{Markup.Escape(work.Title)}[/] : {Markup.Escape(work.Message)} {Markup.Escape(work.Remedy)}");
        }
    }

    private void WriteNames(string how, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            console.MarkupLine($"    {how} : {Markup.Escape(string.Join(", ", names.Take(MostNames)))}{(names.Count > MostNames ? "…" : string.Empty)}");
        }
    }
}
