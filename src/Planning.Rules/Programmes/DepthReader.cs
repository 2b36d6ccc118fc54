using Planning.Abstractions.Findings;
using Planning.Rules.Passages;
using Planning.Rules.Quantities;

namespace Planning.Rules.Programmes;

/// <summary>Tells how deep a sentence carries what it speaks of, by its words and by what its part of the plan is worth.</summary>
internal sealed class DepthReader(DocumentText document, SentenceSignals signals, PartForce force)
{
    private const QuantityKinds Uncounted = QuantityKinds.Nombre | QuantityKinds.Duree | QuantityKinds.Periode | QuantityKinds.Horizon;

    private readonly AnnotatedText text = document.Text;

    /// <summary>The depth of a sentence that speaks of a commitment; null when it carries nothing: a heading, the front matter, another plan, something said not to be.</summary>
    public CommitmentDepth? Of(int index)
    {
        var sentence = text.Sentences[index];
        if (!sentence.IsBody || IsFrontMatter(sentence) || sentence.Has(SentenceMarks.Elsewhere | SentenceMarks.Absence))
        {
            return null;
        }

        if (IsBorrowed(index))
        {
            return CommitmentDepth.Mention;
        }

        if (signals.IsIndicatorHead(index))
        {
            return ShownBy(index) == index ? CommitmentDepth.Mention : CommitmentDepth.FollowUp;
        }

        return IsFollowedUp(index) ? CommitmentDepth.FollowUp
            : IsTableHead(index) ? CommitmentDepth.Mention
            : IsTarget(index) ? CommitmentDepth.Target
            : IsRule(index) ? CommitmentDepth.Rule
            : IsOrientation(index) ? CommitmentDepth.Orientation
            : CommitmentDepth.Mention;
    }

    /// <summary>The sentence to quote for one that carries: itself, or the first indicator under the head of a table of indicators.</summary>
    public int ShownBy(int index)
    {
        if (!signals.IsIndicatorHead(index))
        {
            return index;
        }

        // A row of one cell is the title of those under it.
        var row = index + 1;
        while (IsOfBlock(row, index) && !text.Sentences[row].Text.Contains(" | ", StringComparison.Ordinal))
        {
            row++;
        }

        return IsOfBlock(row, index) ? row : index;
    }

    private bool IsOfBlock(int index, int other) => index < text.Sentences.Length && text.Sentences[index].Block == text.Sentences[other].Block;

    /// <summary>Whether a sentence only reports the law, or puts off what it speaks of.</summary>
    public bool IsBorrowed(int index) => text.Sentences[index].Has(SentenceMarks.Recital | SentenceMarks.Deferral) || IsBracketed(text.Sentences[index]);

    /// <summary>Whether a sentence is a heading with text under it, in its section or one below.</summary>
    public bool IsHeadingOfText(int index)
    {
        var heading = text.Sentences[index];
        if (!heading.Has(SentenceMarks.Heading) || heading.Has(SentenceMarks.Contents | SentenceMarks.Elsewhere | SentenceMarks.Absence) || IsFrontMatter(heading))
        {
            return false;
        }

        var next = index + 1;
        while (next < text.Sentences.Length && text.Sentences[next].Has(SentenceMarks.Heading))
        {
            next++;
        }

        return next < text.Sentences.Length && text.Sentences[next].IsBody && text.Sentences[next].Words >= 5
            && !text.Sentences[next].Has(SentenceMarks.Absence) && !IsBorrowed(next) && IsUnder(text.Sentences[next].Section, heading.Section);
    }

    private bool IsUnder(int section, int above)
    {
        while (section > above)
        {
            section = text.Sections[section].Parent;
        }

        return section == above;
    }

    /// <summary>What stands before the first heading: title, dates, credits.</summary>
    private bool IsFrontMatter(Sentence sentence) => sentence.Section == 0 && text.Sections.Length > 1;

    /// <summary>A note left by the authors for themselves: "[Tableau à reprendre du fichier de suivi]".</summary>
    private static bool IsBracketed(Sentence sentence) => sentence.Text[sentence.Start] == '[' && sentence.Text[sentence.End - 1] == ']';

    /// <summary>The first row of a table, unless it has two columns: such tables have their heads on the left.</summary>
    private bool IsTableHead(int index) => text.Sentences[index].Has(SentenceMarks.TableRow) && signals.FirstOfBlock(index) == index
        && text.Sentences[index].Text.AsSpan().Count(" | ") != 1;

    /// <summary>A row of a table of indicators with what makes them followed, or a sentence that says so.</summary>
    private bool IsFollowedUp(int index)
    {
        var (head, _) = signals.TableHead(index);
        if ((head & Signals.Indicator) != 0 && (head & (Signals.Record | Signals.Measured)) != 0)
        {
            return true;
        }

        var said = signals.Clauses(index);
        return (said & Signals.Measured) != 0 || (said & (Signals.Indicator | Signals.Record)) == (Signals.Indicator | Signals.Record);
    }

    /// <summary>A figure to reach: with its horizon, or told as an aim. What is observed, or will come whatever the plan does, is none.</summary>
    private bool IsTarget(int index)
    {
        var (sentence, said) = (text.Sentences[index], signals.Led(index));
        var (head, headHorizon) = signals.TableHead(index);
        var measured = (sentence.Quantities & ~Uncounted) != 0;
        var counted = measured || (sentence.Quantities & QuantityKinds.Nombre) != 0;
        if (!counted || (said & Signals.Forecast) != 0 || (signals.Heading(index) & Signals.Context) != 0)
        {
            return false;
        }

        if ((head & Signals.Aim) != 0 && headHorizon)
        {
            return true;
        }

        var aims = (said & Signals.Aim) != 0;
        var horizon = (sentence.Quantities & QuantityKinds.Horizon) != 0;
        var observed = (said & Signals.Statement) != 0;
        return force is PartForce.Orders or PartForce.Explains ? measured && aims && horizon && !observed
            : aims ? (measured && (horizon || !observed)) || (counted && horizon)
            : measured && horizon && !observed;
    }

    private bool IsRule(int index)
    {
        var (said, heading) = (signals.Led(index), signals.Heading(index));
        if (((said | heading) & Signals.Recommendation) != 0 || (heading & Signals.Context) != 0)
        {
            return false;
        }

        if ((said & Signals.Undertaking) != 0 && (said & Signals.Statement) == 0)
        {
            return true;
        }

        return force switch
        {
            PartForce.Explains or PartForce.Orients => false,
            PartForce.Orders or PartForce.Acts => (said & (Signals.Prescription | Signals.Label)) != 0 || (IsSaid(index) && (said & (Signals.Statement | Signals.Forecast)) == 0),
            _ => (said & (Signals.Prescription | Signals.Label)) != 0 || ((heading & Signals.Label) != 0 && (said & Signals.Statement) == 0),
        };
    }

    private bool IsOrientation(int index)
    {
        var (said, heading) = (signals.Led(index), signals.Heading(index));
        if (force != PartForce.Orders && (said & Signals.Law) != 0)
        {
            return false;
        }

        var says = said & (Signals.Orientation | Signals.Prescription | Signals.Label | Signals.Recommendation | Signals.Aim);
        if (force == PartForce.Explains)
        {
            return (says & (Signals.Orientation | Signals.Aim)) != 0 && !text.Sentences[index].Has(SentenceMarks.TableRow) && (said & (Signals.Statement | Signals.Forecast)) == 0;
        }

        return says != 0 || (heading & Signals.Recommendation) != 0
            || (force != PartForce.None && (said & (Signals.Statement | Signals.Forecast)) == 0 && (heading & Signals.Context) == 0 && IsSaid(index));
    }

    /// <summary>Whether a sentence says something, rather than naming it: a few words, and no row of a table where a part only sets the course.</summary>
    private bool IsSaid(int index) => text.Sentences[index].Words >= 5 && !(force == PartForce.Orients && text.Sentences[index].Has(SentenceMarks.TableRow));
}
