using Planning.Abstractions;
using Planning.Rules.Templates;
using Quartz;

namespace Planning.Host.Scheduling.Words;

/// <summary>Reads when something takes place, as people say it or as a cron expression.</summary>
internal static class ScheduleText
{
    /// <summary>What a person may write, for messages.</summary>
    public const string Examples = "« tous les jours ouvrés à 6 h 30 », « tous les lundis et jeudis à midi », « chaque premier lundi du mois à 7 h », « le 15 de chaque mois à 8 h », « chaque trimestre le premier jour ouvré à 7 h », « chaque année le 1er mars à 9 h »";

    private const string Marks = " *?/,-#";
    private const int FewestFields = 6, MostFields = 7;

    /// <summary>When it takes place.</summary>
    /// <param name="text">As a person writes it.</param>
    /// <param name="now">The local time from which it must take place once at least.</param>
    /// <exception cref="UserErrorException">It is not understood, or never comes.</exception>
    public static SpokenSchedule Read(string text, DateTime now)
    {
        var spoken = IsCron(text) ? Cron(text.Trim()) : Words(text);
        return Occurrences.Next(spoken, now) is not null ? spoken
            : spoken.Crons.All(c => c.Split(' ') is { Length: MostFields } fields && fields[^1] != "*")
            ? throw new UserErrorException("PLN1782", $"« {text.Trim()} » n'arrive plus : l'année, son dernier champ, est passée, ou ce jour n'y est pas.", "Donnez une année à venir, ou retirez ce champ : le programme reviendra chaque année.")
            : throw new UserErrorException("PLN1782", $"« {text.Trim()} » n'arrive jamais.", "Vérifiez le jour et le mois : le 31 n'existe que sept mois sur douze, février n'en a que 28 ou 29. « le dernier jour du mois » existe toujours.");
    }

    /// <summary>Whether a text means to be a cron expression: its marks are there, and either as many fields as one has, or no word at all.</summary>
    private static bool IsCron(string text) => text.Any("*?".Contains) && text.All(c => char.IsAsciiLetterOrDigit(c) || Marks.Contains(c, StringComparison.Ordinal))
        && (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is >= FewestFields - 1 and <= MostFields || !text.Any(char.IsAsciiLetter));

    private static SpokenSchedule Cron(string text)
    {
        // Unix has no seconds, and no "?": it is written as Quartz does.
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var quartz = fields.Length < FewestFields ? CronReader.FromUnix(fields) : string.Join(' ', fields);
        if (quartz is null || !CronExpression.TryParse(quartz, out _) || HasStrayNumber(quartz))
        {
            throw new UserErrorException("PLN1784", $"« {text} » n'est pas une expression cron.", $"Une expression a six champs (secondes, minutes, heures, jour, mois, jour de la semaine), comme « 0 0 7 ? * MON#1 ». Ou dites-le en mots : {Examples}.");
        }

        return quartz.Split(' ')[0] is { Length: 1 or 2 } seconds && seconds.All(char.IsAsciiDigit) ? new SpokenSchedule([quartz], DayShift.None)
            : throw new UserErrorException("PLN1784", $"« {text} » reviendrait plusieurs fois par minute.", "Donnez un nombre de 0 à 59 pour les secondes, le premier champ.");
    }

    /// <summary>Whether an expression holds a number that no field has and that Quartz takes for its own marks of "all" and "any".</summary>
    private static bool HasStrayNumber(string quartz) => quartz.Split(' ').Take(FewestFields).SelectMany(f => f.Split(',', '-', '/')).Any(n => n is "98" or "99");

    private static SpokenSchedule Words(string text)
    {
        var words = WordReading.Of(text);
        if (words.IsAtEnd)
        {
            throw new UserErrorException("PLN1780", "Il manque le moment.", $"Par exemple : {Examples}.");
        }

        if (words.Rest.FirstOrDefault(w => !char.IsAsciiDigit(w[0]) && !Vocabulary.IsKnown(w)) is { } unknown)
        {
            throw new UserErrorException("PLN1780", $"« {unknown} » n'est pas compris dans « {text.Trim()} ».", Nearest.To(unknown, Vocabulary.All) is { } nearest ? $"Vouliez-vous écrire « {Accents.Of(nearest)} » ?" : $"Par exemple : {Examples}.");
        }

        var shift = ShiftReader.Read(words);
        var times = TimeReader.Read(words);
        var days = times is { EveryMinutes: > 0 } && words.IsAtEnd ? new DayChoice() : DayReader.Read(words);
        if (days is null)
        {
            throw new UserErrorException("PLN1780", $"« {text.Trim()} » n'est pas compris : quels jours ?", $"Par exemple : {Examples}.");
        }

        return times is null ? throw new UserErrorException("PLN1781", $"« {text.Trim()} » ne dit pas l'heure.", $"Ajoutez-la : « {text.Trim()} à 7 h ».")
            : new SpokenSchedule(CronWriter.Write(days, times), shift == DayShift.None ? days.Shift : Both(shift, days.Shift));
    }

    /// <summary>"le dernier jour ouvré, sauf jours fériés" says the same twice.</summary>
    private static DayShift Both(DayShift said, DayShift meant) => meant is DayShift.DayOffToNext or DayShift.DayOffToPrevious ? meant : said;
}
