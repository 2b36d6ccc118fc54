using Microsoft.Extensions.Configuration;
using Planning.Documents.Pdf;
using Planning.Documents.Pdf.Child;
using Planning.Host.Mailing;
using Planning.Host.Scheduling.Schedules;
using Planning.Reporting.Drafting;

namespace Planning.Host.Settings;

/// <summary>The settings of section <c>Planning</c>: <c>appsettings.json</c>, then <c>PLANNING__*</c>, then the command line.</summary>
internal sealed record PlanningSettings
{
    /// <summary>The folder of plugins, one sub-folder each; relative to the program.</summary>
    public string Plugins { get; init; } = "plugins";

    /// <summary>The ids of the only plugins that may be loaded; empty for all those of the folder.</summary>
    public IReadOnlyList<string> AllowedPlugins { get; init; } = [];

    /// <summary>The folder of rule templates; relative to the program.</summary>
    public string Templates { get; init; } = "templates";

    /// <summary>What reading a PDF may cost.</summary>
    public PdfLimits Pdf { get; init; } = PdfLimits.Default;

    /// <summary>The folder of the indicators that are kept; relative to the program, and a folder of the person's own when empty.</summary>
    public string Data { get; init; } = DefaultData;

    /// <summary>The connection string of a PostgreSQL database to keep indicators in; empty to keep them in a file of <see cref="Data"/>. It may hold a password: never printed.</summary>
    public string PostgreSql { get; init; } = string.Empty;

    /// <summary>The language model that drafts reports; null to draft by rule alone, as is usual. It may hold a key: never printed.</summary>
    public ModelSettings? Model { get; init; }

    /// <summary>The folders of the plans whose deadlines are told where none is given; relative to the program.</summary>
    public IReadOnlyList<string> Plans { get; init; } = [];

    /// <summary>How many months before a deadline a person is reminded of it, the furthest first.</summary>
    public IReadOnlyList<int> Reminders { get; init; } = ReminderSettings.Usual;

    /// <summary>How the hosted service runs.</summary>
    public ServiceSettings Service { get; init; } = new();

    /// <summary>The schedules that the settings declare.</summary>
    public IReadOnlyList<WantedSchedule> Schedules { get; init; } = [];

    /// <summary>How the service writes to people; null where nobody chose so. It may hold a password: never printed.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>The folders whose documents the service works on as they come.</summary>
    public IReadOnlyList<WatchedFolder> Inbox { get; init; } = [];

    /// <summary>Where what was read of templates is kept for the next run, whatever the folder of the data: it is soon made again, and no part of a backup. Null for an account that has no folder of its own.</summary>
    public static string? KeptTemplates => Path.IsPathFullyQualified(OfAccount) ? Path.Combine(OfAccount, "planning-modeles") : null;

    private static string DefaultData => Path.Combine(OfAccount, "planning");

    private static string OfAccount => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

    /// <summary>Reads the settings, paths made absolute.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">A setting is unknown, or its value is none.</exception>
    public static PlanningSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Planning");
        SettingNames.Check(section, "Plugins", "AllowedPlugins", "Templates", "Data", "PostgreSql", "Pdf", "Model", "Service", "Plans", "Reminders", "Schedules", "Mail", "Inbox", "Verbose");
        return new PlanningSettings
        {
            Plugins = Absolute(section["Plugins"] ?? "plugins"),
            AllowedPlugins = [.. section.GetSection("AllowedPlugins").GetChildren().Select(id => id.Value?.Trim()).OfType<string>().Where(id => id.Length > 0)],
            Templates = Absolute(section["Templates"] ?? "templates"),
            Pdf = PdfSettings.From(section.GetSection("Pdf")),
            Data = string.IsNullOrWhiteSpace(section["Data"]) ? DefaultData : Absolute(section["Data"]!),
            PostgreSql = section["PostgreSql"] ?? string.Empty,
            Plans = [.. SettingLists.Texts(section.GetSection("Plans"), "dossiers").Select(Absolute)],
            Schedules = WantedSchedule.From(section.GetSection("Schedules")),
            Mail = MailSection.From(section.GetSection("Mail")),
            Reminders = ReminderSettings.From(section.GetSection("Reminders")),
            Service = ServiceSettings.From(section.GetSection("Service")),
            Inbox = WatchedFolder.From(section.GetSection("Inbox")),
            Model = ModelSection.From(section.GetSection("Model")),
        };
    }

    /// <summary>How PDFs are read.</summary>
    /// <param name="password">The password of protected ones; null for none.</param>
    /// <param name="pool">Where processes wait between two files; null to start one for each.</param>
    public PdfOptions PdfOf(string? password, ChildPool? pool = null) => new() { Limits = Pdf, Password = password, Pool = pool };

    /// <summary>A path made absolute from the folder of the program.</summary>
    internal static string Absolute(string path) => Path.GetFullPath(path, AppContext.BaseDirectory);
}
