using Planning.Abstractions;

namespace Planning.Host.Answers;

/// <summary>Puts answers into those that a file holds. The later one to a finding counts; the earlier stays with it, word for word.</summary>
internal sealed class AnswerMerge
{
    private const int MostTries = 10;

    private readonly AnswerFile file;
    private readonly List<AnswerEntry> taken = [];
    private readonly List<(AnswerEntry Entry, AnswerEntry? Was)> all;

    /// <param name="file">The file.</param>
    public AnswerMerge(AnswerFile file)
    {
        this.file = file;
        all = [.. file.Entries.Select(e => (e, (AnswerEntry?)e))];
    }

    /// <summary>Answers to findings that had none.</summary>
    public IReadOnlyList<AnswerEntry> Added => [.. all.Where(a => a.Was is null).Select(a => a.Entry)];

    /// <summary>Answers of the file that change, by their line.</summary>
    public IReadOnlyDictionary<int, AnswerEntry> Renewed => all.Where(a => a.Was is not null && a.Was != a.Entry).ToDictionary(a => a.Was!.Line, a => a.Entry);

    /// <summary>Takes in an answer.</summary>
    public void Take(AnswerEntry entry)
    {
        taken.Add(entry);
        var at = all.FindIndex(a => IsSameFinding(a.Entry, entry));
        if (at < 0)
        {
            all.Add((entry, null));
        }
        else if (!Knows(all[at].Entry, entry))
        {
            all[at] = (Joined(all[at].Entry, entry), all[at].Was);
        }
    }

    /// <summary>Writes what is new into the file. Where another person has saved it since it was read, the same answers are put into theirs: what was written is what comes back.</summary>
    /// <exception cref="UserErrorException">The file holds a mistake by now, changes all the time, or cannot be written.</exception>
    public AnswerMerge Write()
    {
        var merge = this;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (merge is { Added.Count: 0, Renewed.Count: 0 } || merge.file.Write(merge.Renewed, merge.Added))
            {
                return merge;
            }

            merge = new AnswerMerge(AnswerFile.Read(file.Folder).Sound());
            taken.ForEach(merge.Take);
        }

        throw new UserErrorException("PLN1582", $"« {file.Path} » change pendant qu'on y écrit : rien n'y a été ajouté.", "Attendez que l'autre personne ou l'autre programme ait fini, et relancez.");
    }

    private static bool IsSameFinding(AnswerEntry one, AnswerEntry other) =>
        one.Key == other.Key
        && (one.Part == other.Part || one.Part.Length == 0 || other.Part.Length == 0)
        && (one.File.Length == 0 || other.File.Length == 0 || DocumentName.IsSame(one.File, other.File))
        && (one.Passage.Length == 0 || other.Passage.Length == 0 ? one.Passage == other.Passage : SamePassage.Is(one.Passage, other.Passage));

    /// <summary>Whether an answer is there already: as the one that counts, however a person has settled it since, or among the earlier ones.</summary>
    private static bool Knows(AnswerEntry known, AnswerEntry entry) =>
        (entry.Written.Length > 0 ? known.Written == entry.Written && known.By == entry.By : (known.State, known.Reason, known.By, known.On, known.Until) == (entry.State, entry.Reason, entry.By, entry.On, entry.Until))
        || known.Earlier.Any(e => e.EndsWith(Said(entry), StringComparison.Ordinal));

    private static AnswerEntry Joined(AnswerEntry known, AnswerEntry entry) => (entry.On ?? DateOnly.MinValue) >= (known.On ?? DateOnly.MinValue)
        ? entry with
        {
            Part = entry.Part.Length > 0 ? entry.Part : known.Part,
            File = entry.File.Length > 0 ? entry.File : known.File,
            Earlier = [.. known.Earlier.Append(Past(known)).Union(entry.Earlier.Where(e => e != Said(known)))],
        }
        : known with { Earlier = [.. known.Earlier.Union(entry.Earlier.Where(e => e != Said(known))).Append(Past(entry))] };

    /// <summary>An answer as it is kept once another counts.</summary>
    private static string Past(AnswerEntry entry)
    {
        var reason = entry.Written.Length > 0 && entry.Reason.Length > 0 && !entry.Written.EndsWith(entry.Reason, StringComparison.Ordinal) ? $" ({entry.Reason})" : string.Empty;
        return $"{AnswerFields.Of(entry.State)}{reason}, {Said(entry)}";
    }

    /// <summary>Who said what, and when.</summary>
    public static string Said(AnswerEntry entry) =>
        Said(entry.By, entry.On, entry.Written.Length > 0 ? entry.Written : entry.Reason);

    /// <summary>Who said what, and when.</summary>
    public static string Said(string by, DateOnly? on, string words) =>
        $"{(by.Length > 0 ? by : "?")}{(on is { } day ? $" le {AnswerFields.Of(day)}" : string.Empty)} : {words}";
}
