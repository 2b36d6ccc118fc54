using System.Globalization;

namespace Planning.Rules.Lexicon;

/// <summary>Builds a <see cref="CompiledLexicon"/> from concepts.</summary>
internal sealed class LexiconCompiler
{
    private readonly Dictionary<string, int> expressions = new(StringComparer.Ordinal);
    private readonly ExpressionParser parser;

    public LexiconCompiler()
    {
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

    /// <summary>Compiles the concepts. Unknown ids in <see cref="Concept.Includes"/> are ignored: the loader has reported them.</summary>
    public static CompiledLexicon Compile(IReadOnlyList<Concept> concepts)
    {
        var compiler = new LexiconCompiler();
        var byId = concepts.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var byContent = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            // Concepts that say the same are looked for once, whoever defines them.
            var content = Content(concept, byId);
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

    /// <summary>All that establishes a concept, what it includes resolved.</summary>
    private static string Content(Concept concept, Dictionary<string, Concept> byId)
    {
        var all = Sources(concept, byId).ToList();
        return string.Join('\n', [.. all.SelectMany(c => c.Terms), "\u0001", .. all.SelectMany(c => c.Clues), "\u0002", .. all.SelectMany(c => c.Except),
            concept.Threshold.ToString(CultureInfo.InvariantCulture)]);
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
            var key = ((long)node << 32) | (uint)symbol;
            if (!Edges.TryGetValue(key, out var next))
            {
                Edges.Add(key, next = NodeCount++);
            }

            node = next;
        }

        return node;
    }

    /// <summary>A piece that ends at a node of the trie.</summary>
    internal readonly record struct PieceEnd(int Node, int Piece);
}
