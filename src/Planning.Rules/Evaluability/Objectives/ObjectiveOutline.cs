using Planning.Rules.Checks;
using Planning.Rules.Passages;

namespace Planning.Rules.Evaluability.Objectives;

/// <summary>Finds what one document aims at: titles under an axis, titles that open with a verb, numbered and quantified items, figures in prose.</summary>
/// <remarks>One instance serves one document.</remarks>
internal sealed class ObjectiveOutline
{
    private readonly AnnotatedText text;
    private readonly bool isProject;
    private readonly EvaluabilityTerms terms;
    private readonly LevelLabelReader labels;
    private readonly ObjectiveVerbs verbs;
    private readonly ObjectiveSentences sentences;
    private readonly ObjectiveRows rows;
    private readonly Quotation quotation;
    private readonly ObjectiveNode?[] ofSection;
    private readonly bool[] isExcluded;
    private readonly ObjectiveNodes nodes;

    public ObjectiveOutline(DocumentText source, int document, bool isProject, int lawYear, EvaluabilityTerms terms, LevelLabelReader labels)
    {
        text = source.Text;
        quotation = new Quotation(source);
        nodes = new ObjectiveNodes(document, quotation);
        verbs = new ObjectiveVerbs(terms);
        sentences = new ObjectiveSentences(text, terms, verbs, lawYear);
        rows = new ObjectiveRows(terms, labels, verbs);
        ofSection = new ObjectiveNode?[text.Sections.Length];
        isExcluded = new bool[text.Sections.Length];
        (this.isProject, this.terms, this.labels) = (isProject, terms, labels);
    }

    /// <summary>The nodes, in reading order.</summary>
    public IReadOnlyList<ObjectiveNode> Read()
    {
        for (var i = 0; i < text.Sections.Length; i++)
        {
            var span = text.Sections[i];
            isExcluded[i] = span.Parent >= 0 && isExcluded[span.Parent];
            ofSection[i] = span.Parent < 0 ? null : ofSection[span.Parent];
            if (span.Section.Level > 0)
            {
                ReadHeading(i, span);
            }

            ReadText(i, span);
        }

        AddSiblings();
        return nodes.InReadingOrder();
    }

    private void ReadHeading(int index, SectionSpan span)
    {
        var heading = text.Sentences[span.First];
        var title = span.Section.Title.Trim();
        var label = labels.Read(title);
        isExcluded[index] |= (label is null && text.Speaks(heading, terms.Of("titre-sans-objectif")) && !verbs.Open(title))
            || heading.Has(SentenceMarks.Contents) || text.Speaks(heading, terms.OtherPlan);
        if (isExcluded[index])
        {
            // What stands under "Mise en œuvre" inside an axis is no objective of that axis.
            ofSection[index] = null;
            return;
        }

        var parent = ofSection[index];
        if (label is not null)
        {
            ofSection[index] = nodes.Labelled(label) ?? nodes.OfHeading(span, label, ObjectiveNodes.Holder(parent, label.Level));
        }
        else if (isProject && (verbs.Open(title) ? parent is not { Level: ObjectiveLevel.Objective or ObjectiveLevel.Action } : parent is { IsLabelled: true, Level: ObjectiveLevel.Axis or ObjectiveLevel.Orientation }))
        {
            ofSection[index] = nodes.OfHeading(span, null, parent);
        }
    }

    /// <summary>Where most headings of a chapter state objectives, so do those that put no figure on theirs.</summary>
    private void AddSiblings()
    {
        if (!isProject)
        {
            return;
        }

        foreach (var chapter in Enumerable.Range(0, text.Sections.Length).Where(i => text.Sections[i].Parent >= 0).GroupBy(i => text.Sections[i].Parent).Where(g => ofSection[g.Key] is null))
        {
            var stating = chapter.Count(i => ofSection[i] is { IsLabelled: false });
            if (stating > 2 && stating * 10 > chapter.Count() * 6)
            {
                foreach (var section in chapter.Where(i => ofSection[i] is null && !isExcluded[i]))
                {
                    ofSection[section] = nodes.OfHeading(text.Sections[section], null, null);
                }
            }
        }
    }

    private void ReadText(int index, SectionSpan span)
    {
        var current = ofSection[index];
        var isAnnounced = false;
        var block = -1;
        var head = string.Empty;
        ObjectiveNode? item = null;
        for (var i = span.First + (span.Section.Level > 0 ? 1 : 0); i < span.OwnEnd; i++)
        {
            var sentence = text.Sentences[i];
            if (sentence.Block != block)
            {
                block = sentence.Block;
                (item, current) = ReadBlock(i, index, current, isAnnounced);
                isAnnounced = sentence.Has(SentenceMarks.ListItem) ? isAnnounced : sentences.AnnouncesObjectives(sentence);
                head = sentence.Text;
            }

            if (current is not null && sentence.Has(SentenceMarks.TableRow))
            {
                current.HasResult |= rows.GivesResult(sentence);
            }

            if (isProject && !isExcluded[index] && sentence.Has(SentenceMarks.TableRow) && ReadRow(i, index, head))
            {
                continue;
            }

            if (isProject && item is null && !isExcluded[index] && span.Section.Level > 0 && sentences.GivesTarget(sentence))
            {
                ofSection[index] ??= current = nodes.OfHeading(span, null, null);
                (current ?? ofSection[index])!.Figures.Add(quotation.Evidence(i, "un chiffre à atteindre"));
            }
        }
    }

    /// <summary>Whether a row of a table states an objective; what it says besides is its figure.</summary>
    private bool ReadRow(int index, int section, string head)
    {
        var sentence = text.Sentences[index];
        if (!DocumentText.IsSubstance(sentence) || rows.Read(sentence.Text[sentence.Start..sentence.End], head) is not { } label
            || (label.Number.Length > 0 && nodes.Labelled(label) is not null))
        {
            return false;
        }

        var holder = ofSection[section] ?? Opened(section);
        if (holder is { Level: ObjectiveLevel.Action })
        {
            return false;
        }

        var node = label.Number.Length > 0 ? nodes.OfItem(index, label, ObjectiveNodes.Holder(holder, label.Level)) : nodes.OfItem(index, label.Title, holder);
        if (ObjectiveSentences.IsMeasured(sentence))
        {
            node.Figures.Add(quotation.Evidence(index, "un chiffre à atteindre"));
        }

        return true;
    }

    /// <summary>The node that a block opens, and the one that what follows belongs to.</summary>
    private (ObjectiveNode? Item, ObjectiveNode? Current) ReadBlock(int index, int section, ObjectiveNode? current, bool isAnnounced)
    {
        var sentence = text.Sentences[index];
        if (isExcluded[section] || sentence.Has(SentenceMarks.TableRow) || !DocumentText.IsSubstance(sentence))
        {
            return (null, current);
        }

        if (sentences.SpeaksAny(sentence, labels.Concepts) && labels.Read(sentence.Text[sentence.Start..sentence.End]) is { Title.Length: > 0 } label && sentence.Start == 0)
        {
            if (nodes.Labelled(label) is not null)
            {
                return (null, current);
            }

            var labelled = nodes.OfItem(index, label, ObjectiveNodes.Holder(current, label.Level));
            return (labelled, labelled);
        }

        if (!isProject || !sentence.Has(SentenceMarks.ListItem) || sentence.Start > 0)
        {
            return (null, current);
        }

        var holder = current is { IsItem: true } ? current.Parent : current;
        var isMeasured = sentences.IsBlockMeasured(index);
        var isObjective = verbs.Open(sentence.Text) ? isMeasured || isAnnounced || holder is { Level: ObjectiveLevel.Axis } : isMeasured && sentences.NamesAYearToCome(sentence);
        return isObjective && holder is not { Level: ObjectiveLevel.Action }
            ? (nodes.OfItem(index, ObjectiveSentences.TitleOf(sentence), holder ?? Opened(section)), current) : (null, current);
    }

    /// <summary>A heading whose list states objectives becomes what holds them.</summary>
    private ObjectiveNode? Opened(int section) =>
        text.Sections[section].Section.Level == 0 ? null : ofSection[section] ??= nodes.OfHeading(text.Sections[section], null, null);
}
