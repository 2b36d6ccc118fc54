using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.RoundTrip;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Writes what a control holds once for each section, axis or objective, each round in a control of its own.</summary>
internal sealed class RepeatFilling(Writing writing, Action<OpenXmlElement, TemplatePart, Scope> fillUnder)
{
    /// <summary>Fills a control that repeats what it holds.</summary>
    public void Fill(SdtElement control, string tag, TemplatePart part, Scope scope, Place place)
    {
        if (SectionsOf(tag, scope) is not { } found)
        {
            writing.Notices.Add(WordNotices.OutsideRepeat(tag, place.Words));
            return;
        }

        ValueFilling.Prepare(control);
        var (word, sections) = found;
        var block = BlockControls.Of(control) ?? control;
        var content = TemplateControls.ContentOf(block);
        var container = scope.KeyOf(tag);
        var there = content.ChildElements.OfType<SdtElement>().Where(c => PieceTag.IsItem(TemplateControls.TagOf(c))).GroupBy(TemplateControls.TagOf).ToDictionary(g => g.Key, g => g.ToList());
        var pattern = RepeatPattern.Of(content, writing.Previous?.PatternsOf(container) ?? [], [.. there.Values.SelectMany(r => r)]);
        writing.Ledger.KeepPattern(container, pattern.Xml);
        if (there.Count == 0)
        {
            content.RemoveAllChildren();
        }

        OpenXmlElement? last = null;
        foreach (var section in sections)
        {
            var key = PieceTag.Item(section.Id);
            if (!there.Remove(key, out var items))
            {
                items = [Insert(content, Wrap(block, key, pattern.Copy(writing.Ids)), last)];
            }

            last = items[^1];
            var inner = new Scope { Key = scope.KeyOf(key), Word = word, Section = section, Outer = scope, HasOwnObjectives = pattern.HasObjectives };
            items.ForEach(i => fillUnder(TemplateControls.ContentOf(i), part, inner));
        }

        DropRounds(there.Values.SelectMany(r => r), pattern, place);
        if (sections.Count == 0)
        {
            FillEmpty(block, content);
        }
    }

    /// <summary>Takes away the rounds of what is no more, but for those that a person wrote in.</summary>
    private void DropRounds(IEnumerable<SdtElement> rounds, RepeatPattern pattern, Place place)
    {
        foreach (var old in rounds)
        {
            if (HoldsTheirs(old, pattern))
            {
                writing.Leave(old, place, Touch.Rewritten, string.Empty);
            }
            else
            {
                old.Remove();
            }
        }
    }

    /// <summary>Whether a person wrote in a round that the report no longer has: in one of our passages, or between them.</summary>
    private bool HoldsTheirs(SdtElement round, RepeatPattern pattern) =>
        round.Descendants<SdtElement>().Any(c => writing.Touches.Of(c, string.Empty) is not Touch.None) || (PieceAnchors.AreIn(round) && !pattern.HasAnchors)
        || RepeatPattern.OwnText(TemplateControls.ContentOf(round)) != pattern.Text;

    /// <summary>A control may not be empty: a line says why nothing is there; a row is left blank.</summary>
    private static void FillEmpty(SdtElement block, OpenXmlCompositeElement content)
    {
        if (block is SdtBlock)
        {
            content.Append(Runs.Paragraph(null, Runs.Of("Rien n’a été indiqué ici.")));
        }
        else if (block is SdtRow)
        {
            content.Append(new TableRow(new TableCell(Runs.Paragraph(null, Runs.Of("–")))));
        }
    }

    private (string Word, IReadOnlyList<ReportSection> Sections)? SectionsOf(string tag, Scope scope) => tag switch
    {
        "repeter:sections" => ("section", writing.Report.Sections),
        "repeter:axes" => ("axe", writing.Report.Axes),
        _ when scope.Named("axe") is { Section: { } axis } => ("objectif", axis.Sections),
        _ when scope.Word.Length == 0 => ("objectif", [.. writing.Report.Axes.SelectMany(a => a.Sections)]),
        _ => null,
    };

    private SdtElement Wrap(SdtElement outer, string key, IEnumerable<OpenXmlElement> content)
    {
        var properties = new SdtProperties(new SdtAlias { Val = "Élément répété" }, new Tag { Val = key }, new SdtId { Val = writing.Ids.Control() });
        if (outer.SdtProperties!.GetFirstChild<SdtRepeatedSection>() is not null)
        {
            properties.Append(new SdtRepeatedSectionItem());
        }

        return outer is SdtRow ? new SdtRow(properties, new SdtContentRow(content)) : new SdtBlock(properties, new SdtContentBlock(content));
    }

    private static SdtElement Insert(OpenXmlCompositeElement content, SdtElement made, OpenXmlElement? after)
    {
        if (after is null)
        {
            content.InsertAt(made, 0);
        }
        else
        {
            after.InsertAfterSelf(made);
        }

        return made;
    }
}
