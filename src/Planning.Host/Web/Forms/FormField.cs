using Microsoft.AspNetCore.Components;

namespace Planning.Host.Web.Forms;

/// <summary>A field of a form: what it is called, what helps to fill it in, and what is wrong with what was typed.</summary>
public abstract class FormField : ComponentBase
{
    /// <summary>Its name, as it is sent.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>What a person reads above it.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What it holds at first.</summary>
    [Parameter]
    public string Value { get; set; } = string.Empty;

    /// <summary>What helps to fill it in; null for nothing.</summary>
    [Parameter]
    public RenderFragment? Help { get; set; }

    /// <summary>Classes besides its own.</summary>
    [Parameter]
    public string Class { get; set; } = string.Empty;

    /// <summary>What else its element bears.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? More { get; set; }

    /// <summary>The form that it is in.</summary>
    [CascadingParameter]
    public FilledForm? Form { get; set; }

    /// <summary>Its name in the page.</summary>
    protected string Id => FilledForm.IdOf(Form?.Id ?? string.Empty, Name);

    /// <summary>What it holds: what was typed, where the form is shown again.</summary>
    protected string Held => Form?.Value(Name) ?? Value;

    /// <summary>What is wrong with it; empty for nothing.</summary>
    protected string Trouble => Form?.TroubleOf(Name) ?? string.Empty;

    /// <summary>What to do about it.</summary>
    protected string Remedy => Form?.RemedyOf(Name) ?? string.Empty;

    /// <summary>Whether what was typed is wrong, as the element says it; null where it is not.</summary>
    protected string? Invalid => Trouble.Length > 0 ? "true" : null;

    /// <summary>The names of what tells more of it; null for nothing.</summary>
    protected string? DescribedBy => string.Join(' ', ((IEnumerable<string>)[Trouble.Length > 0 ? $"erreur-{Id}" : string.Empty, Help is null ? string.Empty : $"aide-{Id}"]).Where(n => n.Length > 0)) is { Length: > 0 } names ? names : null;
}
