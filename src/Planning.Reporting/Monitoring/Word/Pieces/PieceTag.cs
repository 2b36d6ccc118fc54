using System.Security.Cryptography;
using System.Text;
using Planning.Abstractions.Documents;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>The tags of what is written: a beginning that says so, then the id of the block or section.</summary>
internal static class PieceTag
{
    private const string BlockStart = "bloc:";
    private const string TitleStart = "titre:";
    private const string AnswerStart = "reponse:";
    private const string ItemStart = "element:";

    // Word refuses longer tags.
    private const int Longest = 64;
    private const int HashDigits = 10;

    public static string Block(string id) => Short(BlockStart, id);

    public static string Title(string id) => Short(TitleStart, id);

    public static string Answer(string id) => Short(AnswerStart, id);

    /// <summary>Of one round of a repeated block.</summary>
    public static string Item(string id) => Short(ItemStart, id);

    /// <summary>Whether a plain tag is of a piece that was written, a round of a repeated block apart.</summary>
    public static bool IsPiece(string tag) => StartsWith(tag, BlockStart) || StartsWith(tag, TitleStart) || StartsWith(tag, AnswerStart);

    /// <summary>Whether a plain tag is of one round of a repeated block.</summary>
    public static bool IsItem(string tag) => StartsWith(tag, ItemStart);

    private static bool StartsWith(string tag, string start) => tag.StartsWith(start, StringComparison.Ordinal);

    private static string Short(string start, string id)
    {
        var tag = start + WordTags.Plain(id);
        if (tag.Length <= Longest && tag == start + id)
        {
            return tag;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashDigits];
        return $"{WholeCharacters.Of(tag, Longest - HashDigits - 1)}~{hash}";
    }
}
