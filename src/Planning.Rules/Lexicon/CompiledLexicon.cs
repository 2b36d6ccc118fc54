namespace Planning.Rules.Lexicon;

/// <summary>
/// All expressions of all concepts in one trie over word stems, so that a text is walked once whatever the number of rules.
/// </summary>
internal sealed class CompiledLexicon
{
    private readonly Dictionary<long, int> edges;
    private readonly int[][] piecesAt;
    private readonly (int Expression, int Piece, int Pieces)[] pieces;
    private readonly (int Concept, HitKind Kind)[][] meanings;
    private readonly Dictionary<string, int> conceptIndex;
    private readonly int[] thresholds;
    private readonly bool[] hasExceptions;

    internal CompiledLexicon(LexiconCompiler compiler)
    {
        Symbols = compiler.Symbols;
        edges = compiler.Edges;
        piecesAt = [.. compiler.PiecesAt.Select(list => list.ToArray())];
        pieces = [.. compiler.Pieces];
        meanings = [.. compiler.Meanings.Select(list => list.ToArray())];
        conceptIndex = compiler.ConceptIndex;
        thresholds = [.. compiler.Thresholds];
        hasExceptions = new bool[thresholds.Length];
        foreach (var (concept, kind) in meanings.SelectMany(m => m))
        {
            hasExceptions[concept] |= kind == HitKind.Except;
        }
    }

    /// <summary>The words that expressions are made of.</summary>
    public SymbolTable Symbols { get; }

    /// <summary>How many concepts there are.</summary>
    public int ConceptCount => thresholds.Length;

    /// <summary>A concept's index.</summary>
    /// <exception cref="KeyNotFoundException">There is no such concept.</exception>
    public int IndexOf(string concept) => conceptIndex[concept];

    /// <summary>Whether the lexicon holds a concept.</summary>
    public bool Contains(string concept) => conceptIndex.ContainsKey(concept);

    /// <summary>How many different clues establish a concept.</summary>
    public int ThresholdOf(int concept) => thresholds[concept];

    /// <summary>Whether some expressions are not to be taken for a concept.</summary>
    public bool HasExceptions(int concept) => hasExceptions[concept];

    internal int Child(int node, int symbol) => edges.GetValueOrDefault(((long)node << 32) | (uint)symbol, -1);

    internal ReadOnlySpan<int> PiecesAt(int node) => piecesAt[node];

    /// <summary>A piece; those of one expression follow each other.</summary>
    internal (int Expression, int Piece, int Pieces) Piece(int index) => pieces[index];

    internal ReadOnlySpan<(int Concept, HitKind Kind)> MeaningsOf(int expression) => meanings[expression];
}
