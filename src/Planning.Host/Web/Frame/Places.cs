using Planning.Host.Web.SignIn;

namespace Planning.Host.Web.Frame;

/// <summary>Where a person can go from any page.</summary>
internal static class Places
{
    /// <summary>The page of checks, which is the first.</summary>
    public const string Checks = "/";

    /// <summary>The page of the values to review.</summary>
    public const string Review = "/relecture";

    /// <summary>The page of the series.</summary>
    public const string Series = "/series";

    /// <summary>The page of the reports.</summary>
    public const string Reports = "/rapports";

    /// <summary>The page of the schedules.</summary>
    public const string Schedules = "/planification";

    /// <summary>The page of the deadlines.</summary>
    public const string Deadlines = "/echeances";

    /// <summary>The page of the commitments.</summary>
    public const string Commitments = "/engagements";

    /// <summary>The page of who runs the service.</summary>
    public const string Administration = "/administration";

    private static readonly (string Path, string Name, Role Role)[] All =
    [
        (Checks, "Contrôler", Role.Reader),
        (Review, "Relire", Role.Evaluator),
        (Series, "Indicateurs", Role.Reader),
        (Reports, "Rapports", Role.Evaluator),
        (Schedules, "Planification", Role.Evaluator),
        (Deadlines, "Échéances", Role.Reader),
        (Commitments, "Engagements", Role.Reader),
        (Administration, "Administration", Role.Administrator),
    ];

    /// <summary>Those that a person may go to.</summary>
    public static IEnumerable<(string Path, string Name)> Of(Person person) => All.Where(p => person.May(p.Role)).Select(p => (p.Path, p.Name));
}
