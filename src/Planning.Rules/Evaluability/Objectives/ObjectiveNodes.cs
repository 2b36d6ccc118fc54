using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.Passages;

namespace Planning.Rules.Evaluability.Objectives;

/// <summary>The nodes found in one document, made from its headings and its items and hung under each other.</summary>
/// <param name="document">The document's rank in the plan.</param>
/// <param name="quotation">Quotes the document.</param>
internal sealed class ObjectiveNodes(int document, Quotation quotation)
{
    private const string Shows = "l'objectif énoncé";

    private readonly List<ObjectiveNode> all = [];

    /// <summary>The nearest node that a level may stand under.</summary>
    public static ObjectiveNode? Holder(ObjectiveNode? node, ObjectiveLevel level)
    {
        while (node is not null && node.Level >= level)
        {
            node = node.Parent;
        }

        return node;
    }

    /// <summary>The nodes, in reading order.</summary>
    public IReadOnlyList<ObjectiveNode> InReadingOrder() => [.. all.OrderBy(n => n.Sentence)];

    /// <summary>The node that bears a label already; null when none does.</summary>
    public ObjectiveNode? Labelled(LevelLabel label) => all.Find(n => n.Level == label.Level && n.Number == label.Number && n.IsLabelled);

    /// <summary>Adds what a heading states.</summary>
    public ObjectiveNode OfHeading(SectionSpan span, LevelLabel? label, ObjectiveNode? parent) => Add(new ObjectiveNode
    {
        Level = label?.Level ?? ObjectiveLevel.Orientation,
        Label = label?.Text ?? span.Section.Number,
        Number = label?.Number ?? span.Section.Number.Trim('.', ')', ' '),
        Title = label?.Title ?? span.Section.Title.Trim(),
        Evidence = new Evidence { Quote = span.Section.Heading, Location = span.Section.Location, Shows = Shows },
        Document = document,
        Sentence = span.First,
        Parent = parent,
        IsLabelled = label is not null,
    });

    /// <summary>Adds what a line that bears a label states.</summary>
    public ObjectiveNode OfItem(int sentence, LevelLabel label, ObjectiveNode? parent) => Add(Item(sentence, label.Title, parent, label.Level, label));

    /// <summary>Adds what an item of a list states.</summary>
    public ObjectiveNode OfItem(int sentence, string title, ObjectiveNode? parent) => Add(Item(sentence, title, parent, ObjectiveLevel.Objective, null));

    private ObjectiveNode Item(int sentence, string title, ObjectiveNode? parent, ObjectiveLevel level, LevelLabel? label) => new()
    {
        Level = level,
        Label = label?.Text ?? string.Empty,
        Number = label?.Number ?? string.Empty,
        Title = title.TrimEnd(' ', ';', '.', ',', '\u00A0'),
        Evidence = quotation.Evidence(sentence, Shows),
        Document = document,
        Sentence = sentence,
        Parent = parent,
        IsItem = true,
        IsLabelled = label is { Text.Length: > 0 },
    };

    private ObjectiveNode Add(ObjectiveNode node)
    {
        all.Add(node);
        node.Parent?.Children.Add(node);
        return node;
    }
}
