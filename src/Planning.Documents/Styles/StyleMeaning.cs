namespace Planning.Documents.Styles;

/// <summary>What a paragraph style is for, judged with those it is based on.</summary>
internal static class StyleMeaning
{
    private const int OutlineOfText = 9;

    /// <summary>The role, and the level of a heading, from 1; 0 for other roles.</summary>
    /// <param name="chain">The style and those it is based on, nearest first: a name, and the outline level from 0; null when it says none.</param>
    public static (StyleRole Role, int HeadingLevel) Of(IReadOnlyList<(string Name, int? Outline)> chain)
    {
        var role = chain.Select(s => StyleNames.HeadingLevel(s.Name) > 0 ? StyleRole.Heading : StyleNames.Role(s.Name)).FirstOrDefault(r => r != StyleRole.Text);
        var level = role is StyleRole.Contents or StyleRole.Title or StyleRole.Caption ? 0 : HeadingLevel(chain);
        return (level > 0 ? StyleRole.Heading : role == StyleRole.Heading ? StyleRole.Text : role, level);
    }

    // The nearest definition that says something decides: an outline level that says "text" ends the search.
    private static int HeadingLevel(IReadOnlyList<(string Name, int? Outline)> chain)
    {
        foreach (var (name, outline) in chain)
        {
            if (outline is not null)
            {
                return outline is >= 0 and < OutlineOfText ? outline.Value + 1 : 0;
            }

            if (StyleNames.HeadingLevel(name) is > 0 and var level)
            {
                return level;
            }
        }

        return 0;
    }
}
