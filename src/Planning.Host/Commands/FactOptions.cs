using Planning.Abstractions;
using Planning.Host.Dossiers;

namespace Planning.Host.Commands;

/// <summary>The facts that a person gives: a file, then one by one; the latter win.</summary>
internal static class FactOptions
{
    /// <summary>Reads <c>--facts FILE</c> and <c>--fact NAME=VALUE</c>.</summary>
    /// <exception cref="UserErrorException">The file is not readable, or a fact is not written NAME=VALUE.</exception>
    public static FactSet Read(string? file, IReadOnlyList<string> facts)
    {
        var values = (file is null ? [] : FactFile.Read(file)).Where(v => !DossierDeclarationReader.IsOwnKey(v.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var equals = fact.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == fact.Length - 1)
            {
                throw new UserErrorException("PLN1321", $"Le fait « {fact} » n'est pas lisible.", "Écrivez-le --fact territoire.littoral=true.");
            }

            values[fact[..equals].Trim()] = fact[(equals + 1)..].Trim();
        }

        return new FactSet(values);
    }
}
