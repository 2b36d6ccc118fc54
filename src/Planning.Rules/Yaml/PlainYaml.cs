using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planning.Rules.Yaml;

/// <summary>Reads the YAML that people write: texts, lists and keys. What their files never hold (references, several documents, depth without end) is refused as it comes, before it can cost anything.</summary>
public static class PlainYaml
{
    private const int Deepest = 10, MostBrackets = 100_000, DeepestBrackets = 16;

    /// <summary>What a text holds; null where it is empty.</summary>
    /// <exception cref="PlainYamlException">The text is not such YAML.</exception>
    public static PlainNode? Read(string text)
    {
        if (HasTooManyBrackets(text))
        {
            throw new PlainYamlException(1, "Ce fichier ouvre trop de crochets ou d'accolades les uns dans les autres.");
        }

        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return null;
            }

            var root = Node(parser, 1);
            parser.Consume<DocumentEnd>();
            return parser.Current is DocumentStart next
                ? throw Refused(next, "Un fichier se lit d'un seul tenant : retirez la ligne « --- » et ce qui la suit.")
                : root;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            throw new PlainYamlException((int)Math.Clamp((e as YamlException)?.Start.Line ?? 1, 1, int.MaxValue), null, e);
        }
    }

    private static PlainNode Node(Parser parser, int depth)
    {
        var first = parser.Consume<ParsingEvent>();
        if (first is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refused(first, "Ce fichier s'écrit sans ancre ni renvoi (& et *) : répétez le texte.");
        }

        var line = (int)first.Start.Line;
        if (first is Scalar text)
        {
            return new PlainText(text.Value, line);
        }

        if (depth > Deepest)
        {
            throw Refused(first, "Ce fichier est trop profond : ses clés sont trop les unes dans les autres.");
        }

        return first is SequenceStart ? new PlainList(Items(parser, depth), line) : new PlainMapping(Entries(parser, depth), line);
    }

    private static List<PlainNode> Items(Parser parser, int depth)
    {
        var items = new List<PlainNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(parser, depth + 1));
        }

        return items;
    }

    private static List<PlainEntry> Entries(Parser parser, int depth)
    {
        var entries = new List<PlainEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(parser, depth + 1);
            entries.Add(new PlainEntry(key, Node(parser, depth + 1)));
        }

        return entries;
    }

    private static PlainYamlException Refused(ParsingEvent at, string objection) => new((int)at.Start.Line, objection);

    /// <summary>Whether brackets stand one in another deeper than any file needs, or are too many. Those between quotes are words: a person may write any.</summary>
    private static bool HasTooManyBrackets(string text)
    {
        var count = 0;
        foreach (var line in text.EnumerateLines())
        {
            // A bracket left open in plain text does not count beyond its line.
            var (depth, isQuoted, isEscaped) = (0, false, false);
            foreach (var character in line)
            {
                isQuoted ^= character == '"' && !isEscaped;
                isEscaped = isQuoted && character == '\\' && !isEscaped;
                var step = isQuoted ? 0 : character is '[' or '{' ? 1 : character is ']' or '}' ? -1 : 0;
                depth += step;
                count += Math.Max(step, 0);
                if (depth > DeepestBrackets || count > MostBrackets)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
