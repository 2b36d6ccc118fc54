using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Planning.Abstractions;
using Planning.Rules.Programmes;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Rules;

/// <summary>The rules of a templates folder, loaded and compiled when first asked for, and only those of the parts asked for. Any thread may ask.</summary>
/// <param name="folder">The templates folder.</param>
/// <param name="kept">The folder where what was read of the templates is kept for the next run; null to keep nothing.</param>
public sealed class RuleLibrary(string folder, string? kept = null)
{
    private readonly TemplateFolder templates = new(folder, new KeptTrees(kept));
    private readonly ConcurrentDictionary<string, Lazy<RuleBook>> books = new(StringComparer.Ordinal);

    /// <summary>The books of each programme go with it: a process that lives long does not keep those of files long changed.</summary>
    private readonly ConditionalWeakTable<ProgrammeFile, ConcurrentDictionary<string, Lazy<RuleBook>>> ofProgrammes = [];

    /// <summary>The facts that any document type defines, whether its rules are loaded or not.</summary>
    /// <exception cref="UserErrorException">The folder is not there.</exception>
    public IReadOnlyList<FactDefinition> Facts() => templates.Facts();

    /// <summary>Reads ahead the rules of a type: what is asked for later comes sooner.</summary>
    /// <exception cref="UserErrorException">The folder is not there.</exception>
    public void ReadAhead(string type) => templates.ReadAhead(type);

    /// <summary>The rules of some parts in one book, with the commitments of a work programme where one is given.</summary>
    /// <exception cref="UserErrorException">The folder is not there, or the templates of these parts hold mistakes.</exception>
    public RuleBook Of(IEnumerable<PartOfType> parts, ProgrammeFile? programme = null)
    {
        var wanted = parts.Distinct().OrderBy(p => (p.Type, p.Part)).ToList();
        var shelf = programme is null ? books : ofProgrammes.GetValue(programme, _ => new(StringComparer.Ordinal));
        return shelf.GetOrAdd(string.Join(' ', wanted.Select(p => $"{p.Type}/{p.Part}")), _ => new Lazy<RuleBook>(() =>
            RuleBook.Compile(templates.Load(wanted), programme, programme is null ? null : ScaleFile.Load(folder)))).Value;
    }
}
