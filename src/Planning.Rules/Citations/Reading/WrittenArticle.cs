namespace Planning.Rules.Citations.Reading;

/// <summary>An article number as it stands in a text.</summary>
/// <param name="Start">Its first character: the letter, its star where it has one, or the figure of a number whose letter stands before ("L. 151-19, 23").</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Number">The number, without space, star or point: <c>L151-19</c>.</param>
/// <param name="IsSure">Whether its form alone makes it an article; else only a code named beside it does.</param>
internal readonly record struct WrittenArticle(int Start, int End, string Number, bool IsSure);
