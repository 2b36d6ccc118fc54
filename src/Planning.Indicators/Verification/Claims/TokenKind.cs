namespace Planning.Indicators.Verification.Claims;

/// <summary>What a piece of a sentence is.</summary>
internal enum TokenKind
{
    /// <summary>A word, small or not.</summary>
    Word,

    /// <summary>A number with its unit, or words that say one.</summary>
    Figure,

    /// <summary>A year, or the years from one to another.</summary>
    Period,

    /// <summary>A territory that the facts hold, named.</summary>
    Place,

    /// <summary>A name of what is measured.</summary>
    Name,

    /// <summary>A sign that parts words.</summary>
    Sign,
}
