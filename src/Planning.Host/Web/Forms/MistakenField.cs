namespace Planning.Host.Web.Forms;

/// <summary>Which field of a form a mistake is in. Forms call the same thing by the same name, so that one list serves them all.</summary>
internal static class MistakenField
{
    private static readonly (string Field, string[] Codes)[] All =
    [
        ("nom", ["PLN1785", "PLN1789"]),
        ("quand", ["PLN1780", "PLN1781", "PLN1782", "PLN1783", "PLN1784"]),
        ("plan", ["PLN1881", "PLN1787"]),
        ("dossier", ["PLN1788", "PLN1900"]),
        ("rapport", ["PLN1744"]),
        ("periode", ["PLN1746"]),
        ("fichiers", ["PLN1870", "PLN1871", "PLN1872", "PLN1873", "PLN1874"]),
        ("precedent", ["PLN1915", "PLN1917"]),
        ("modele", ["PLN1916"]),
        ("programme", ["PLN1877"]),
        ("faits", ["PLN1878"]),
        ("motif", ["PLN1875", "PLN1623"]),
        ("valeur", ["PLN1629"]),
    ];

    /// <summary>The field; null where the mistake is in none.</summary>
    /// <param name="code">The mistake's code.</param>
    public static string? Of(string code) => All.FirstOrDefault(f => f.Codes.Contains(code)).Field;
}
