namespace Planning.Rules.Lexicon;

/// <summary>Words that play the same part in a sentence, named once: <c>&lt;traiter&gt;</c> in an expression is any of them, in any of its forms.</summary>
/// <param name="Name">The name, a single word.</param>
/// <param name="Words">The words: an infinitive stands for the forms of its verb.</param>
internal sealed record WordFamily(string Name, IReadOnlyList<string> Words);
