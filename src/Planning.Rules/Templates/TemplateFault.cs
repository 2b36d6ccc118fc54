namespace Planning.Rules.Templates;

/// <summary>A mistake in a template, for the person who wrote it.</summary>
/// <param name="Code">A stable code, <c>PLN14xx</c>.</param>
/// <param name="File">The template's path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what to write, in French.</param>
/// <param name="Quote">The faulty line as written.</param>
public sealed record TemplateFault(string Code, string File, int Line, string Message, string Quote)
{
    /// <summary>A mistake at a place written as <c>file:line</c>.</summary>
    public static TemplateFault At(string source, string code, string message, string quote)
    {
        var colon = source.LastIndexOf(':');
        return new TemplateFault(code, source[..colon], int.Parse(source.AsSpan(colon + 1), provider: null), message, quote);
    }
}
