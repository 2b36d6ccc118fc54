namespace Planning.Rules.Lexicon;

/// <summary>
/// All expressions of all concepts in one trie over word stems, so that a text is walked once whatever the number of rules.
/// </summary>
internal sealed class CompiledLexicon
{
    /// <summary>The id of <see cref="OtherSense"/> in the common lexicon.</summary>
    public const string OtherSenseId = "autre-sens";

    private readonly int[] firstEdges;
    private readonly int[] edgeSymbols;
    private readonly int[] children;
    private readonly int[] firsts;
    private readonly int[] firstEnds;
    private readonly int[] ends;
    private readonly (int Expression, int Piece, int Pieces)[] pieces;
    private readonly (int Concept, HitKind Kind)[][] meanings;
    private readonly Dictionary<string, int> conceptIndex;
    private readonly int[] thresholds;
    private readonly bool[] hasExceptions;

    internal CompiledLexicon(LexiconCompiler compiler)
    {
        Symbols = compiler.Symbols;
        (firstEdges, edgeSymbols, children) = EdgesByNode(compiler);
        firsts = new int[Symbols.End];
        Array.Fill(firsts, -1);
        for (var i = 0; i < firstEdges[1]; i++)
        {
            firsts[edgeSymbols[i]] = children[i];
        }

        (firstEnds, ends) = EndsByNode(compiler);
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

    /// <summary>The concept of expressions in which words have another sense than anywhere in planning, whatever they are looked for; -1 when there is none.</summary>
    public int OtherSense => conceptIndex.GetValueOrDefault(OtherSenseId, -1);

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

    /// <summary>How many pieces its expressions have.</summary>
    internal int PieceCount => pieces.Length;

    /// <summary>The pieces of the expressions that bear on some concepts.</summary>
    internal bool[] PiecesOf(bool[] concepts)
    {
        var bearing = Array.ConvertAll(meanings, all => Array.Exists(all, m => concepts[m.Concept]));
        return Array.ConvertAll(pieces, piece => bearing[piece.Expression]);
    }

    /// <summary>The node that a symbol leads to from the start, or -1.</summary>
    internal int First(int symbol) => firsts[symbol];

    /// <summary>Whether expressions go on after a node.</summary>
    internal bool GoesOn(int node) => firstEdges[node] < firstEdges[node + 1];

    /// <summary>The node that a symbol leads to from another, or -1.</summary>
    internal int Child(int node, int symbol)
    {
        // Asked for each word of a text: the framework's search compares through an interface.
        var (low, high) = (firstEdges[node], firstEdges[node + 1]);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = edgeSymbols[middle] < symbol ? (middle + 1, high) : (low, middle);
        }

        return low < firstEdges[node + 1] && edgeSymbols[low] == symbol ? children[low] : -1;
    }

    /// <summary>The pieces that end at a node.</summary>
    internal ReadOnlySpan<int> PiecesAt(int node) => ends.AsSpan(firstEnds[node], firstEnds[node + 1] - firstEnds[node]);

    /// <summary>A piece; those of one expression follow each other.</summary>
    internal (int Expression, int Piece, int Pieces) Piece(int index) => pieces[index];

    internal ReadOnlySpan<(int Concept, HitKind Kind)> MeaningsOf(int expression) => meanings[expression];

    /// <summary>The symbols that lead on from nodes and the nodes that they lead to, node after node in the order of the symbols, and where those of each begin.</summary>
    private static (int[] Firsts, int[] Symbols, int[] Children) EdgesByNode(LexiconCompiler compiler)
    {
        var firsts = new int[compiler.NodeCount + 1];
        foreach (var key in compiler.Edges.Keys)
        {
            firsts[(key >> 32) + 1]++;
        }

        for (var node = 0; node < compiler.NodeCount; node++)
        {
            firsts[node + 1] += firsts[node];
        }

        var (symbols, children) = (new int[compiler.Edges.Count], new int[compiler.Edges.Count]);
        var next = firsts.AsSpan(0, compiler.NodeCount).ToArray();
        foreach (var (key, child) in compiler.Edges)
        {
            var rank = next[key >> 32]++;
            (symbols[rank], children[rank]) = ((int)key, child);
        }

        for (var node = 0; node < compiler.NodeCount; node++)
        {
            Array.Sort(symbols, children, firsts[node], firsts[node + 1] - firsts[node]);
        }

        return (firsts, symbols, children);
    }

    /// <summary>The pieces that end at nodes, node after node, and where those of each begin.</summary>
    private static (int[] Firsts, int[] Ends) EndsByNode(LexiconCompiler compiler)
    {
        var firsts = new int[compiler.NodeCount + 1];
        foreach (var end in compiler.PieceEnds)
        {
            firsts[end.Node + 1]++;
        }

        for (var node = 0; node < compiler.NodeCount; node++)
        {
            firsts[node + 1] += firsts[node];
        }

        var ends = new int[compiler.PieceEnds.Count];
        var next = firsts.AsSpan(0, compiler.NodeCount).ToArray();
        foreach (var end in compiler.PieceEnds)
        {
            ends[next[end.Node]++] = end.Piece;
        }

        return (firsts, ends);
    }
}
