namespace Planning.Host.Web.Forms;

/// <summary>What the fields of a form know of it: its name on the page, and how it was filled in where it was refused.</summary>
/// <param name="Id">What tells it from the other forms of the page; empty where there is one.</param>
/// <param name="Refused">The refusal; null where it was not refused.</param>
public sealed record FilledForm(string Id, RefusedForm? Refused)
{
    /// <summary>Whether it was refused.</summary>
    public bool IsRefused => Refused is not null;

    /// <summary>What was typed into a field; null where the form was not refused.</summary>
    public string? Value(string field) => Refused is null ? null : Refused.Value(field) ?? string.Empty;

    /// <summary>What is wrong with a field; empty for nothing.</summary>
    public string TroubleOf(string field) => Refused?.Field == field ? Refused.Message : string.Empty;

    /// <summary>What to do about it; empty for nothing.</summary>
    public string RemedyOf(string field) => Refused?.Field == field ? Refused.Remedy : string.Empty;

    /// <summary>The name of a field in the page.</summary>
    public static string IdOf(string form, string field) => form.Length == 0 ? field : $"{field}-{form}";
}
