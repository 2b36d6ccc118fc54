namespace Planning.Documents.Word.Annotation;

/// <summary>
/// How the Word namespace is named at a place of a part. Where it is the default one, our elements bring a prefix of their own: an
/// attribute takes no part in the default namespace.
/// </summary>
/// <param name="Known">The prefix known there; empty where the namespace is the default one.</param>
/// <param name="Namespace">The Word namespace, transitional or strict.</param>
internal readonly record struct WordPrefix(string Known, string Namespace)
{
    /// <summary>The prefix to write.</summary>
    public string Name => Known.Length > 0 ? Known : "pln";

    /// <summary>What the outermost element written must declare; empty where the prefix is known.</summary>
    public string Declaration => Known.Length > 0 ? string.Empty : $" xmlns:pln=\"{Namespace}\"";
}
