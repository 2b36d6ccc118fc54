using System.Collections.Concurrent;
using Planning.Abstractions;
using Planning.Rules.Programmes;
using Planning.Rules.Templates;

namespace Planning.Rules;

/// <summary>The rules of a templates folder, loaded and compiled when first asked for, and only those of the types asked for. Any thread may ask.</summary>
/// <param name="folder">The templates folder.</param>
public sealed class RuleLibrary(string folder)
{
    private readonly ConcurrentDictionary<(string Types, ProgrammeFile? Programme), Lazy<RuleBook>> books = new();

    /// <summary>The facts that any document type defines, whether its rules are loaded or not.</summary>
    /// <exception cref="UserErrorException">The folder is not there.</exception>
    public IReadOnlyList<FactDefinition> Facts() => TemplateLoader.LoadFacts(folder);

    /// <summary>The rules of some document types in one book.</summary>
    /// <exception cref="UserErrorException">The folder is not there, or its templates hold mistakes.</exception>
    public RuleBook Of(params IEnumerable<string> types) => Of(types, null);

    /// <summary>The rules of some document types and the commitments of a work programme in one book.</summary>
    /// <exception cref="UserErrorException">The folder is not there, or its templates hold mistakes.</exception>
    public RuleBook Of(IEnumerable<string> types, ProgrammeFile? programme)
    {
        var wanted = types.Order(StringComparer.Ordinal).ToList();
        return books.GetOrAdd((string.Join(' ', wanted), programme), _ => new Lazy<RuleBook>(() =>
            RuleBook.Compile(TemplateLoader.Load(folder, wanted), programme, programme is null ? null : ScaleFile.Load(folder)))).Value;
    }
}
