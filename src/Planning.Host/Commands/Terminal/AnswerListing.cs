using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using Planning.Host.Jobs;
using Planning.Reporting.Checklist;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Writes answers for a person at a terminal: what was understood, then what is left to say, then where it was written.</summary>
internal sealed class AnswerListing(IAnsiConsole console)
{
    /// <summary>What was read from Word files.</summary>
    public void Write(ReadAnswers read)
    {
        foreach (var (copy, document, entries, others) in read.Answers)
        {
            Line($"{Path.GetFileName(copy)}, copie de « {document} » : {Count(entries.Count)}.");
            Write(entries);
            if (others > 0)
            {
                Line($"  {(others == 1 ? "1 commentaire d'une autre personne n'est pas une réponse" : $"{others} commentaires d'autres personnes ne sont pas des réponses")} à une remarque de Planning : non repris. Pour répondre, ouvrez la remarque et choisissez « Répondre ».");
            }
        }

        foreach (var unread in read.Unread)
        {
            Line($"✗ {Path.GetFileName(unread.File)} : {unread.Message} ({unread.Code})");
            Line($"    → {unread.Remedy}");
        }

        if (read.Answers.Count > 0)
        {
            WriteOutcome(read.File, read.Merge);
        }
    }

    /// <summary>What was answered from the command line.</summary>
    public void Write(AnswerFile file, IReadOnlyList<AnswerEntry> entries, AnswerMerge merge)
    {
        Write(entries);
        WriteOutcome(file, merge);
    }

    /// <summary>All that a file holds.</summary>
    public void Write(AnswerFile file)
    {
        Line(file.Entries.Count == 0 ? $"Aucune réponse dans « {file.Path} »." : $"{file.Path} : {Count(file.Entries.Count)}.");
        Write(file.Entries);
    }

    private void Write(IReadOnlyList<AnswerEntry> entries)
    {
        foreach (var entry in entries)
        {
            Line($"  {entry.Key}{(entry.Part.Length > 0 ? $" ({entry.Part})" : string.Empty)} : {AnswerWords.Of(AnswerOf(entry))}");
        }

        if (entries.Where(e => e.State == AnswerState.Unclear).ToList() is { Count: > 0 } unclear)
        {
            Line($"À préciser ({unclear.Count}) : dites vous-même dans {AnswerFile.FileName}, à « reponse », si c'est {string.Join(", ", AnswerFields.States.SkipLast(1))}.");
            foreach (var entry in unclear)
            {
                var why = ReplyWords.IsBareRefusal(entry.Written) ? " : contestée sans motif, écrivez-le à « motif »" : string.Empty;
                Line($"  {entry.Key} : « {entry.Reason} »{why}");
            }
        }
    }

    private void WriteOutcome(AnswerFile file, AnswerMerge merge)
    {
        var (added, renewed) = (merge.Added.Count, merge.Renewed.Count);
        Line((added, renewed) switch
        {
            (0, 0) => $"Rien de nouveau : « {file.Path} » n'a pas changé.",
            (_, 0) => $"« {file.Path} » : {FrenchCount.Of(added, "réponse ajoutée", "réponses ajoutées")}.",
            (0, _) => $"« {file.Path} » : {FrenchCount.Of(renewed, "réponse mise", "réponses mises")} à jour, l'ancienne gardée à « avant ».",
            _ => $"« {file.Path} » : {FrenchCount.Of(added, "réponse ajoutée", "réponses ajoutées")}, {FrenchCount.Of(renewed, "mise", "mises")} à jour.",
        });
    }

    private static FindingAnswer AnswerOf(AnswerEntry entry) => new() { State = entry.State, Reason = entry.Reason, By = entry.By, On = entry.On, Until = entry.Until };

    private static string Count(int answers) => FrenchCount.OfFeminine(answers, "réponse", "réponses");

    private void Line(string text) => console.MarkupLine(TextChecklist.Escape(text));
}
