using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planning.Rules.Templates;

/// <summary>Looks through YAML that people write for what their files never hold and what a parser of trees would not survive: depth, references, several documents.</summary>
public static class PlainYaml
{
    private const int Deepest = 12, MostBrackets = 100_000, DeepestBrackets = 16;

    /// <summary>The first objection, with its line; null when there is none. Mistakes of YAML itself are left to the parser of trees.</summary>
    public static (long Line, string Message)? Objection(string text)
    {
        if (HasTooManyBrackets(text))
        {
            return (1, "Ce fichier ouvre trop de crochets ou d'accolades les uns dans les autres.");
        }

        try
        {
            var parser = new Parser(new StringReader(text));
            var (depth, documents) = (0, 0);
            while (parser.MoveNext())
            {
                var line = parser.Current!.Start.Line;
                depth += parser.Current.NestingIncrease;
                documents += parser.Current is DocumentStart ? 1 : 0;
                if (parser.Current is AnchorAlias || (parser.Current is NodeEvent { Anchor.IsEmpty: false }))
                {
                    return (line, "Ce fichier s'écrit sans ancre ni renvoi (& et *) : répétez le texte.");
                }

                if (depth > Deepest || documents > 1)
                {
                    return (line, documents > 1 ? "Un fichier se lit d'un seul tenant : retirez la ligne « --- » et ce qui la suit." : "Ce fichier est trop profond : ses clés sont trop les unes dans les autres.");
                }
            }
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }

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
