using Planning.Abstractions;
using Planning.Rules.Checks;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;
using Planning.Rules.Templates;

namespace Planning.Rules;

/// <summary>The rules of all document types, compiled once into one matcher. Immutable: any thread may read it.</summary>
public sealed class RuleBook
{
    private RuleBook(TemplateSet templates)
    {
        Templates = templates;
        Lexicon = LexiconCompiler.Compile(templates.Concepts);
        Markers = new Markers(Lexicon);
        var names = templates.Concepts.Where(c => c.Name.Length > 0).ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);
        Rules = [.. templates.Rules.Select(rule => new CompiledRule(rule, Lexicon, names))];
    }

    /// <summary>The templates that the book was made of.</summary>
    public TemplateSet Templates { get; }

    internal CompiledLexicon Lexicon { get; }

    internal Markers Markers { get; }

    internal IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>Compiles a set of templates.</summary>
    /// <exception cref="UserErrorException">The set holds mistakes.</exception>
    public static RuleBook Compile(TemplateSet templates)
    {
        if (templates.Faults is [var first, ..])
        {
            throw new UserErrorException("PLN1499",
                $"Les modèles de règles contiennent {templates.Faults.Count} faute(s) ; la première : {first.File}, ligne {first.Line} : {first.Message}",
                "Lancez « planning templates check » pour les voir toutes.");
        }

        return new RuleBook(templates);
    }
}
