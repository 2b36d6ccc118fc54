using Microsoft.AspNetCore.Http;
using Planning.Abstractions;
using Planning.Host.Jobs;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>What the form of the first page sends.</summary>
internal sealed class CheckForm
{
    /// <summary>The files.</summary>
    public IFormFileCollection? Fichiers { get; set; }

    /// <summary>The plan's name.</summary>
    public string? Plan { get; set; }

    /// <summary>The type; empty to recognise it.</summary>
    public string? Type { get; set; }

    /// <summary>The part that the documents are; empty to recognise it.</summary>
    public string? Piece { get; set; }

    /// <summary>The work programme; empty for none.</summary>
    public string? Programme { get; set; }

    /// <summary>Facts, one a line.</summary>
    public string? Faits { get; set; }

    /// <summary>The password of protected PDFs; empty for none.</summary>
    public string? MotDePasse { get; set; }

    /// <summary>The order that it asks for.</summary>
    /// <param name="plan">The plan's name, trimmed.</param>
    /// <param name="before">The work that checked the version before; null for none.</param>
    /// <param name="seal">What seals the password.</param>
    public WorkOrder Order(string plan, string? before, PasswordSeal seal) => new()
    {
        Kind = WorkKind.Check,
        Plan = plan,
        Before = before,
        Type = Given(Type),
        Part = Given(Piece),
        Programme = Given(Programme),
        Facts = Lines(Faits),
        Password = seal.Close(MotDePasse),
    };

    /// <summary>The order of a check that was made already, with what is said of it now. A password is never shown again: where none is typed, the one given before stays.</summary>
    /// <param name="made">The order as it was.</param>
    /// <param name="seal">What seals the password.</param>
    public WorkOrder Order(WorkOrder made, PasswordSeal seal) => made with { Type = Given(Type), Part = Given(Piece), Programme = Given(Programme), Facts = Lines(Faits), Password = seal.Close(MotDePasse) ?? made.Password };

    /// <summary>Refuses facts that cannot be read, and a work programme that is not among those proposed.</summary>
    /// <exception cref="UserErrorException">It is not.</exception>
    public void EnsureKnown(ProgrammeSource programmes)
    {
        foreach (var fact in Lines(Faits))
        {
            if (fact.IndexOf('=', StringComparison.Ordinal) is var equals && (equals <= 0 || equals == fact.Length - 1))
            {
                throw new UserErrorException("PLN1878", $"Le fait « {fact} » n'est pas lisible.", "Écrivez chaque fait sur une ligne, comme territoire.littoral=false.");
            }
        }

        PlanChoices.EnsureProgramme(Programme, programmes);
    }

    private static string[] Lines(string? text) => (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
