using System.Runtime.InteropServices;
using Planning.Rules.French;

namespace Planning.Rules.Lexicon;

/// <summary>Builds a <see cref="CompiledLexicon"/> from concepts.</summary>
internal sealed class LexiconCompiler
{
    private readonly Dictionary<string, int> expressions = new(StringComparer.Ordinal);
    private readonly ExpressionParser parser;

    private LexiconCompiler(IReadOnlyList<WordFamily> families)
    {
        var stemmer = new Stemmer();
        foreach (var (name, words) in families)
        {
            Symbols.AddFamily(name, [.. words.SelectMany(word => VerbForms.Of(Folding.Fold(word))).Select(stemmer.Stem)]);
        }

        parser = new ExpressionParser(Symbols);
    }

    public SymbolTable Symbols { get; } = new();

    public Dictionary<long, int> Edges { get; } = [];

    /// <summary>How many nodes the trie has, its root included.</summary>
    public int NodeCount { get; private set; } = 1;

    /// <summary>The pieces that end at nodes, in the order of the expressions; a piece may end at several.</summary>
    public List<PieceEnd> PieceEnds { get; } = [];

    public List<(int Expression, int Piece, int Pieces)> Pieces { get; } = [];

    public List<List<(int Concept, HitKind Kind)>> Meanings { get; } = [];

    public Dictionary<string, int> ConceptIndex { get; } = new(StringComparer.Ordinal);

    public List<int> Thresholds { get; } = [];

    /// <summary>Compiles the concepts, whose expressions may name families of words. Unknown ids in <see cref="Concept.Includes"/> are ignored: the loader has reported them.</summary>
    public static CompiledLexicon Compile(IReadOnlyList<Concept> concepts, IReadOnlyList<WordFamily>? families = null)
    {
        var compiler = new LexiconCompiler(families ?? []);
        var byId = concepts.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var byContent = new Dictionary<Content, int>();
        foreach (var concept in concepts)
        {
            // Concepts that say the same are looked for once, whoever defines them.
            var content = new Content([.. Sources(concept, byId)]);
            if (!byContent.TryGetValue(content, out var index))
            {
                byContent.Add(content, index = compiler.Thresholds.Count);
                compiler.Thresholds.Add(Math.Max(1, concept.Threshold));
                compiler.ConceptIndex.Add(concept.Id, index);
                compiler.AddConcept(concept, byId);
            }
            else
            {
                compiler.ConceptIndex.Add(concept.Id, index);
            }
        }

        return new CompiledLexicon(compiler);
    }

    /// <summary>A concept and those that it includes, each once.</summary>
    public static IEnumerable<Concept> Sources(Concept concept, Dictionary<string, Concept> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { concept.Id };
        var pending = new Queue<Concept>([concept]);
        while (pending.TryDequeue(out var source))
        {
            yield return source;
            foreach (var included in source.Includes.Where(seen.Add))
            {
                if (byId.TryGetValue(included, out var other))
                {
                    pending.Enqueue(other);
                }
            }
        }
    }

    private void AddConcept(Concept concept, Dictionary<string, Concept> byId)
    {
        var index = ConceptIndex[concept.Id];
        foreach (var source in Sources(concept, byId))
        {
            AddAll(source.Terms, index, HitKind.Term);
            AddAll(source.Clues, index, HitKind.Clue);
            AddAll(source.Except, index, HitKind.Except);
        }
    }

    private void AddAll(IReadOnlyList<string> texts, int concept, HitKind kind)
    {
        foreach (var text in texts)
        {
            if (!expressions.TryGetValue(text, out var expression))
            {
                expression = AddExpression(text);
            }

            if (expression >= 0 && !Meanings[expression].Contains((concept, kind)))
            {
                Meanings[expression].Add((concept, kind));
            }
        }
    }

    private int AddExpression(string text)
    {
        var parsed = parser.Parse(text);
        var expression = parsed is null ? -1 : Meanings.Count;
        expressions.Add(text, expression);
        if (parsed is null)
        {
            return expression;
        }

        Meanings.Add([]);
        for (var i = 0; i < parsed.Pieces.Count; i++)
        {
            foreach (var run in parsed.Pieces[i])
            {
                PieceEnds.Add(new PieceEnd(NodeOf(run), Pieces.Count));
            }

            Pieces.Add((expression, i, parsed.Pieces.Count));
        }

        return expression;
    }

    private int NodeOf(int[] symbols)
    {
        var node = 0;
        foreach (var symbol in symbols)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(Edges, ((long)node << 32) | (uint)symbol, out var isKnown);
            next = isKnown ? next : NodeCount++;
            node = next;
        }

        return node;
    }

    /// <summary>All that establishes a concept. Two that say the same are equal.</summary>
    /// <param name="sources">The concept, and those that it includes.</param>
    private sealed class Content(List<Concept> sources) : IEquatable<Content>
    {
        private readonly string[] terms = [.. sources.SelectMany(c => c.Terms)];
        private readonly string[] clues = [.. sources.SelectMany(c => c.Clues)];
        private readonly string[] except = [.. sources.SelectMany(c => c.Except)];
        private readonly int threshold = sources[0].Threshold;

        public bool Equals(Content? other) => other is not null && threshold == other.threshold
            && terms.AsSpan().SequenceEqual(other.terms) && clues.AsSpan().SequenceEqual(other.clues) && except.AsSpan().SequenceEqual(other.except);

        public override bool Equals(object? obj) => Equals(obj as Content);

        // The ends of its lists tell one from most others; the rest is compared.
        public override int GetHashCode() => HashCode.Combine(terms.Length, clues.Length, except.Length, threshold, terms.FirstOrDefault(), terms.LastOrDefault(), clues.FirstOrDefault());
    }

    /// <summary>A piece that ends at a node of the trie.</summary>
    internal readonly record struct PieceEnd(int Node, int Piece);
}
