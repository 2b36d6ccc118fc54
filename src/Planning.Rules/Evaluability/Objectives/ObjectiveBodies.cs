using Planning.Rules.Passages;

namespace Planning.Rules.Evaluability.Objectives;

/// <summary>The text that stands under each objective, up to the next: its prose, its items, the rows of its tables.</summary>
internal static class ObjectiveBodies
{
    /// <summary>The sentences of each objective, in the order of the objectives.</summary>
    /// <param name="kept">The objectives.</param>
    /// <param name="nodes">All nodes of the plan: where another begins, a text ends.</param>
    /// <param name="documents">The plan's documents.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<ObjectiveNode> kept, IReadOnlyList<ObjectiveNode> nodes, IReadOnlyList<ReadDocument> documents)
    {
        var byDocument = nodes.ToLookup(n => n.Document);
        return [.. kept.Select(node => Of(node, byDocument[node.Document], documents[node.Document].Text.Text))];
    }

    private static List<string> Of(ObjectiveNode node, IEnumerable<ObjectiveNode> beside, AnnotatedText text)
    {
        var section = text.Sections[text.Sentences[node.Sentence].Section];
        var isHeading = section.First == node.Sentence && section.Section.Level > 0;
        var end = beside.Where(n => n.Sentence > node.Sentence && !n.IsWithin(node)).Select(n => n.Sentence).Append(isHeading ? section.End : section.OwnEnd).Min();
        var sentences = new List<string>();
        for (var i = node.Sentence + (isHeading ? 1 : 0); i < end; i++)
        {
            var sentence = text.Sentences[i];
            if (node is { IsItem: true, IsLabelled: false } && sentence.Block != text.Sentences[node.Sentence].Block)
            {
                break;
            }

            if (!sentence.Has(SentenceMarks.Contents))
            {
                sentences.Add(sentence.Text[sentence.Start..sentence.End]);
            }
        }

        return sentences;
    }
}
