using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planning.Rules.Programmes;

/// <summary>Looks through YAML for what a programme never holds and what a parser of trees would not survive: depth, references, several documents.</summary>
internal static class PlainYaml
{
    private const int Deepest = 12, MostBrackets = 100_000, DeepestBrackets = 16;

    /// <summary>The first objection, with its line; null when there is none. Mistakes of YAML itself are left to the parser of trees.</summary>
    public static (long Line, string Message)? Objection(string text)
    {
        if (text.Count(c => c is '[' or '{') > MostBrackets || DepthOfBrackets(text) > DeepestBrackets)
        {
            return (1, "Ce fichier ouvre trop de crochets ou d'accolades les uns dans les autres : ce n'est pas un programme.");
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
                    return (line, "Un programme s'écrit sans ancre ni renvoi (& et *) : répétez le texte.");
                }

                if (depth > Deepest || documents > 1)
                {
                    return (line, documents > 1 ? "Un fichier contient un seul programme : retirez la ligne « --- » et ce qui la suit." : "Ce fichier est trop profond : ce n'est pas un programme.");
                }
            }
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }

    private static int DepthOfBrackets(string text)
    {
        var (depth, deepest) = (0, 0);
        foreach (var line in text.EnumerateLines())
        {
            // A bracket left open in plain text does not count beyond its line.
            depth = 0;
            foreach (var character in line)
            {
                depth += character is '[' or '{' ? 1 : character is ']' or '}' ? -1 : 0;
                deepest = Math.Max(deepest, depth);
            }
        }

        return deepest;
    }
}
