using System.Runtime.InteropServices;
using Planning.Rules.French;

namespace Planning.Rules.Lexicon;

/// <summary>Finds the expressions of a lexicon in one sentence after another. Not safe for several threads.</summary>
internal sealed class SentenceMatcher
{
    private readonly CompiledLexicon lexicon;
    private readonly bool[]? wanted;
    private readonly bool[]? wantedPieces;
    private readonly List<(int Piece, int First, int Last)> found = [];
    private readonly List<(Hit Hit, int Start, int End)> contested = [];
    private readonly List<(int Concept, int Start, int End)> excepted = [];
    private readonly List<(int Start, int End)> otherSenses = [];
    private readonly List<Hit> hits = [];
    private readonly int otherSense;
    private readonly Predicate<(int Piece, int First, int Last)> isPartOfNone;

    /// <summary>For each concept, the last sentence in which a term established it: nothing more is to be known of it there.</summary>
    private readonly int[] establishedIn;

    /// <summary>For each piece of an expression with gaps, the last sentence that holds it and all those before it.</summary>
    private readonly int[] reachedIn;
    private int sentence;
    private bool isWhole;
    private int[] fullWordsBefore = new int[64];

    /// <param name="lexicon">The lexicon.</param>
    /// <param name="wanted">The concepts to look for; null for all.</param>
    public SentenceMatcher(CompiledLexicon lexicon, bool[]? wanted = null)
    {
        (this.lexicon, this.wanted) = (lexicon, wanted);
        wantedPieces = wanted is null ? null : lexicon.PiecesOf(wanted);
        otherSense = lexicon.OtherSense;
        establishedIn = new int[lexicon.ConceptCount];
        reachedIn = new int[lexicon.PieceCount];
        isPartOfNone = IsPartOfNone;
    }

    /// <summary>
    /// The concepts of one sentence, what stands inside an exception of its concept left out. A concept that a term establishes is
    /// told once. Valid until the next call.
    /// </summary>
    public List<Hit> Match(ReadOnlySpan<Token> tokens)
    {
        otherSenses.Clear();
        CountFullWords(tokens);
        FindAll(tokens);
        if (otherSenses.Count > 0)
        {
            // Few sentences hold one: they alone are gone through again.
            FindAll(tokens);
        }

        return hits;
    }

    private void FindAll(ReadOnlySpan<Token> tokens)
    {
        found.Clear();
        contested.Clear();
        excepted.Clear();
        hits.Clear();
        sentence++;
        isWhole = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var symbol in tokens[i].Word.Symbols)
            {
                if (lexicon.First(symbol) is var node and >= 0)
                {
                    Reached(tokens, node, i, i);
                }
            }
        }

        JoinPieces(tokens);
        RemoveExcepted();
    }

    private void CountFullWords(ReadOnlySpan<Token> tokens)
    {
        if (fullWordsBefore.Length <= tokens.Length)
        {
            fullWordsBefore = new int[tokens.Length * 2];
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            fullWordsBefore[i + 1] = fullWordsBefore[i] + (tokens[i].Word.IsSmall ? 0 : 1);
        }
    }

    private void Reached(ReadOnlySpan<Token> tokens, int node, int first, int last)
    {
        foreach (var piece in lexicon.PiecesAt(node))
        {
            if (wantedPieces is not null && !wantedPieces[piece])
            {
                continue;
            }

            var (expression, rank, pieces) = lexicon.Piece(piece);
            if (pieces == 1)
            {
                AddHits(tokens, expression, first, last);
            }
            else if (rank == 0 || reachedIn[piece - 1] == sentence)
            {
                reachedIn[piece] = sentence;
                isWhole |= rank == pieces - 1;
                found.Add((piece, first, last));
            }
        }

        for (var next = last + 1; next < tokens.Length && lexicon.GoesOn(node); next++)
        {
            foreach (var symbol in tokens[next].Word.Symbols)
            {
                if (lexicon.Child(node, symbol) is var child and >= 0)
                {
                    Reached(tokens, child, first, next);
                }
            }

            if (!tokens[next].Word.IsSmall)
            {
                break;
            }
        }
    }

    /// <summary>An expression with gaps is there when its pieces follow one another closely enough.</summary>
    private void JoinPieces(ReadOnlySpan<Token> tokens)
    {
        if (!isWhole)
        {
            return;
        }

        // Sorted, the next piece of an expression is one search away, however often a text repeats itself.
        found.RemoveAll(isPartOfNone);
        found.Sort();
        foreach (var (piece, first, last) in CollectionsMarshal.AsSpan(found))
        {
            var (expression, rank, pieces) = lexicon.Piece(piece);
            if (rank > 0)
            {
                continue;
            }

            var end = last;
            for (var wanted = 1; wanted < pieces && end >= 0; wanted++)
            {
                end = NextPiece(piece + wanted, end);
            }

            if (end >= 0)
            {
                AddHits(tokens, expression, first, end);
            }
        }
    }

    /// <summary>Whether the last piece of a piece's expression is not in the sentence: most expressions only begin there.</summary>
    private bool IsPartOfNone((int Piece, int First, int Last) occurrence)
    {
        var (_, rank, pieces) = lexicon.Piece(occurrence.Piece);
        return reachedIn[occurrence.Piece - rank + pieces - 1] != sentence;
    }

    /// <summary>The end of the first occurrence of a piece that begins soon enough after another's end, or -1.</summary>
    private int NextPiece(int piece, int after)
    {
        var all = CollectionsMarshal.AsSpan(found);
        var next = ~all.BinarySearch((piece, after + 1, -1));
        return next < all.Length && all[next].Piece == piece && fullWordsBefore[all[next].First] - fullWordsBefore[after + 1] <= Expression.Gap ? all[next].Last : -1;
    }

    private void AddHits(ReadOnlySpan<Token> tokens, int expression, int first, int last)
    {
        if (otherSenses.Count > 0 && HasOtherSense(tokens[first].Start, tokens[last].End))
        {
            return;
        }

        foreach (var (concept, kind) in lexicon.MeaningsOf(expression))
        {
            if (concept == otherSense)
            {
                otherSenses.Add((tokens[first].Start, tokens[last].End));
                continue;
            }

            if (wanted is not null && !wanted[concept])
            {
                continue;
            }

            if (lexicon.HasExceptions(concept))
            {
                var (start, end) = (tokens[first].Start, tokens[last].End);
                if (kind == HitKind.Except)
                {
                    excepted.Add((concept, start, end));
                }
                else
                {
                    contested.Add((new Hit(concept, expression, kind), start, end));
                }
            }
            else
            {
                Add(new Hit(concept, expression, kind));
            }
        }
    }

    /// <summary>Whether words stand inside an expression that gives them another sense; what is looked for by that very expression is meant so.</summary>
    private bool HasOtherSense(int start, int end)
    {
        foreach (var other in CollectionsMarshal.AsSpan(otherSenses))
        {
            if (other.Start <= start && other.End >= end && (other.Start < start || other.End > end))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Hit hit)
    {
        if (establishedIn[hit.Concept] != sentence)
        {
            hits.Add(hit);
            establishedIn[hit.Concept] = hit.Kind == HitKind.Term ? sentence : establishedIn[hit.Concept];
        }
    }

    private void RemoveExcepted()
    {
        foreach (var (hit, start, end) in contested)
        {
            if (!IsExcepted(hit.Concept, start, end))
            {
                Add(hit);
            }
        }
    }

    private bool IsExcepted(int concept, int start, int end)
    {
        foreach (var other in CollectionsMarshal.AsSpan(excepted))
        {
            if (other.Concept == concept && other.Start <= start && other.End >= end)
            {
                return true;
            }
        }

        return false;
    }
}
