namespace Planning.Documents.Structure;

/// <summary>What tells the headings of a kind of file, as a person knows it.</summary>
/// <param name="Name">Its name, in French and in the plural.</param>
/// <param name="Cure">What a person can do where it is missing, as the beginning of a sentence in French.</param>
internal sealed record HeadingSigns(string Name, string Cure)
{
    /// <summary>The styles of a text document.</summary>
    public static readonly HeadingSigns Styles = new("styles de titre", "Appliquez les styles « Titre 1 », « Titre 2 »… à ses titres");

    /// <summary>The bookmarks of a PDF.</summary>
    public static readonly HeadingSigns Bookmarks = new("signets", "Exportez-le de nouveau en créant les signets à partir des titres, ou contrôlez le document d'origine,");
}
