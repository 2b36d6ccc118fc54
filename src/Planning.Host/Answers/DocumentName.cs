using System.Text.RegularExpressions;

namespace Planning.Host.Answers;

/// <summary>The names of one document in its successive versions: <c>PLUi_RP_v7.docx</c>, <c>PLUi_RP_v8.docx</c>, and the annotated copy <c>PLUi_RP_v7-controle.docx</c>.</summary>
internal static partial class DocumentName
{
    /// <summary>Whether two names, with or without their folders, are those of one document but for its version, its date and our mark of a copy.</summary>
    public static bool IsSame(string one, string other) => Stem(one) == Stem(other);

    private static string Stem(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var words = PlainWords.Of(name);
        var stem = Version().Replace(words, " ").Trim();
        return stem.Length > 0 ? stem : words;
    }

    /// <summary>A version, a day, or what our copies add, between blanks.</summary>
    [GeneratedRegex("(?<= )(?:v ?[0-9]+(?: [0-9]+)?|version [0-9]+|(?:19|20)[0-9]{6}|(?:19|20)[0-9]{2} [01][0-9] [0-3][0-9]|controle)(?= )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Version();
}
