namespace Planning.Host.Web.SignIn;

/// <summary>The names of the roles, as a provider of identities and settings write them.</summary>
internal static class Roles
{
    private static readonly (Role Role, string[] Names)[] All =
    [
        (Role.Reader, ["lecteur", "reader"]),
        (Role.Planner, ["charge-etudes", "planner"]),
        (Role.Evaluator, ["evaluateur", "evaluator"]),
        (Role.Administrator, ["administrateur", "administrator"]),
    ];

    /// <summary>The French names.</summary>
    public static IEnumerable<string> Names => All.Select(r => r.Names[0]);

    /// <summary>The role of a name; null where there is none.</summary>
    public static Role? Of(string name) => All.Where(r => r.Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)).Select(r => (Role?)r.Role).FirstOrDefault();

    /// <summary>The French name of a role.</summary>
    public static string NameOf(Role role) => All[(int)role].Names[0];
}
