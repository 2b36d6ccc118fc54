namespace Planning.Documents.Word.Annotation;

/// <summary>The namespaces of Word's parts, in the two dialects in which documents are written.</summary>
internal static class WordNamespaces
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string ParagraphIds = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string MarkupCompatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static bool IsWord(string name) => name is Transitional or Strict;
}
