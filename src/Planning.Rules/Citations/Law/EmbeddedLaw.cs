using System.Reflection;

namespace Planning.Rules.Citations.Law;

/// <summary>The facts of law that come with the program, as texts of lines.</summary>
internal static class EmbeddedLaw
{
    /// <summary>The lines of a text, those that begin with # left out.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Planning.Rules.Citations.Law.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
