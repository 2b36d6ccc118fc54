using Microsoft.Extensions.Configuration;

namespace Planning.Host.Settings;

/// <summary>The settings of section <c>Planning</c>: <c>appsettings.json</c>, then <c>PLANNING__*</c>, then the command line.</summary>
internal sealed class PlanningSettings
{
    /// <summary>The folder of plugins, one sub-folder each; relative to the program.</summary>
    public string Plugins { get; init; } = "plugins";

    /// <summary>The folder of rule templates; relative to the program.</summary>
    public string Templates { get; init; } = "templates";

    /// <summary>Reads the settings, paths made absolute.</summary>
    public static PlanningSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Planning");
        return new PlanningSettings
        {
            Plugins = Absolute(section["Plugins"] ?? "plugins"),
            Templates = Absolute(section["Templates"] ?? "templates"),
        };
    }

    private static string Absolute(string path) => Path.GetFullPath(path, AppContext.BaseDirectory);
}
