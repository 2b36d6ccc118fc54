using System.Collections.Concurrent;
using Planning.Abstractions;
using Planning.Rules.Templates;

namespace Planning.Rules;

/// <summary>The rules of a templates folder, loaded and compiled when first asked for, and only those of the types asked for. Any thread may ask.</summary>
/// <param name="folder">The templates folder.</param>
public sealed class RuleLibrary(string folder)
{
    private readonly ConcurrentDictionary<string, Lazy<RuleBook>> books = new(StringComparer.Ordinal);

    /// <summary>The facts that any document type defines, whether its rules are loaded or not.</summary>
    /// <exception cref="UserErrorException">The folder is not there.</exception>
    public IReadOnlyList<FactDefinition> Facts() => TemplateLoader.LoadFacts(folder);

    /// <summary>The rules of some document types in one book.</summary>
    /// <exception cref="UserErrorException">The folder is not there, or its templates hold mistakes.</exception>
    public RuleBook Of(params IEnumerable<string> types)
    {
        var wanted = types.Order(StringComparer.Ordinal).ToList();
        return books.GetOrAdd(string.Join(' ', wanted), _ => new Lazy<RuleBook>(() => RuleBook.Compile(TemplateLoader.Load(folder, wanted)))).Value;
    }
}
