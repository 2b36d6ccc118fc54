using Planning.Abstractions.Documents;

namespace Planning.Rules.Citations.Reading;

/// <summary>An article that a document cites, with the code that the text gives it.</summary>
/// <param name="Number">The number, without space, star or point.</param>
/// <param name="Code">The code's short name; empty where the text does not tell.</param>
/// <param name="Sentence">The sentence, as an index of the document's.</param>
/// <param name="Location">Where the number stands.</param>
/// <param name="IsFormer">Whether the words beside it make it one of former law ("ancien article").</param>
internal sealed record CitedArticle(string Number, string Code, int Sentence, Location Location, bool IsFormer);
