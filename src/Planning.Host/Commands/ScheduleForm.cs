using System.CommandLine;
using Planning.Host.Scheduling.Schedules;

namespace Planning.Host.Commands;

/// <summary>The options by which a person asks for a schedule.</summary>
internal sealed class ScheduleForm
{
    private readonly Argument<string> name = new("NOM") { Description = "Le nom du programme, comme « Suivi annuel du PCAET »." };
    private readonly Option<string> when = new("--when") { Description = "Quand, en mots : « chaque premier lundi du mois à 7 h ». Une expression cron est acceptée.", Required = true };
    private readonly Option<string?> report = new("--report") { Description = "Le rapport à rédiger ; « planning report list » les montre." };
    private readonly Option<string?> plan = new("--plan") { Description = "Le dossier du plan dont rédiger le rapport." };
    private readonly Option<string?> extract = new("--extract") { Description = "Le dossier de rapports dont extraire les indicateurs." };
    private readonly Option<string?> check = new("--check") { Description = "Le dossier à contrôler." };
    private readonly Option<string?> output = new("--out") { Description = "Le dossier où déposer une copie des résultats, au nom du programme et du jour." };
    private readonly Option<string?> period = new("--period") { Description = "Les années du rapport : 2019..2025 ; celles depuis l'approbation si elles ne sont pas données." };
    private readonly Option<string?> territory = new("--territoire") { Description = "Le territoire, par son nom ou son code." };
    private readonly Option<string?> template = new("--template") { Description = "Le modèle Word de l'agence." };
    private readonly Option<string?> programme = new("--programme") { Description = "Le programme de travail (PTP) dont les engagements sont suivis." };
    private readonly Option<bool> onlyReviewed = new("--only-reviewed") { Description = "N'emploie que les valeurs relues par une personne." };
    private readonly Option<bool> skipHolidays = new("--sauf-feries") { Description = "Un jour férié, le passage est reporté au jour ouvré suivant." };

    /// <summary>The command with these options.</summary>
    public Command Build(string verb, string description) => new(verb, description) { name, when, report, plan, extract, check, output, period, territory, template, programme, onlyReviewed, skipHolidays };

    /// <summary>What is asked for.</summary>
    public WantedSchedule Read(ParseResult parsed) => new()
    {
        Name = parsed.GetValue(name)!,
        When = parsed.GetValue(when)!,
        Report = parsed.GetValue(report),
        Plan = Full(parsed.GetValue(plan)),
        Extract = Full(parsed.GetValue(extract)),
        Check = Full(parsed.GetValue(check)),
        Out = Full(parsed.GetValue(output)),
        Period = parsed.GetValue(period),
        Territory = parsed.GetValue(territory),
        Template = Full(parsed.GetValue(template)),
        Programme = parsed.GetValue(programme) is { } named && File.Exists(named) ? Full(named) : parsed.GetValue(programme),
        OnlyReviewed = parsed.GetValue(onlyReviewed),
        SkipHolidays = parsed.GetValue(skipHolidays),
    };

    private static string? Full(string? path) => path is null ? null : Path.GetFullPath(path);
}
