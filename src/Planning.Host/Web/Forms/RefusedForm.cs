using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Planning.Host.Web.Forms;

/// <summary>A form that was refused: its page is shown again as it was filled in, with what is wrong beside the field.</summary>
/// <param name="Page">The address of its page, in this service.</param>
/// <param name="Form">What tells it from the other forms of the page.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Field">The field that is wrong; empty where it is the whole.</param>
public sealed record RefusedForm(string Page, string Form, string Message, string Remedy, string Field)
{
    /// <summary>The field that says which page a form is on.</summary>
    public const string PageField = "page";

    /// <summary>The field that says which form of its page it is.</summary>
    public const string FormField = "formulaire";

    private const int LongestPage = 2000;

    /// <summary>Where a page leads to the field that is wrong; empty where it is the whole.</summary>
    public string Anchor => Field.Length == 0 ? string.Empty : $"#{FilledForm.IdOf(Form, Field)}";

    /// <summary>Whether files were sent with it: a browser does not keep them.</summary>
    public bool HadFiles { get; private init; }

    /// <summary>The status of the answer.</summary>
    internal int Status { get; init; } = StatusCodes.Status400BadRequest;

    private IFormCollection Sent { get; init; } = FormCollection.Empty;

    /// <summary>The form that this page shows again; null for none.</summary>
    internal static RefusedForm? Of(HttpContext context) => context.Features.Get<RefusedForm>();

    /// <summary>The form that a mistake refuses; null where what was sent is no form of a page of ours, or was not read.</summary>
    internal static RefusedForm? From(HttpContext context, string code, string message, string remedy)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.Features.Get<IFormFeature>()?.Form is not { } sent || PageOf(sent) is not { } page)
        {
            return null;
        }

        return new RefusedForm(page, sent[FormField].ToString(), message, remedy, MistakenField.Of(code) is { } field && sent.Keys.Concat(sent.Files.Select(f => f.Name)).Contains(field) ? field : string.Empty)
        {
            Sent = sent,
            HadFiles = sent.Files.Any(f => f.Length > 0),
        };
    }

    /// <summary>Has the request be one for the page of the form.</summary>
    internal void Ask(HttpContext context)
    {
        var query = Page.IndexOf('?', StringComparison.Ordinal);
        context.Features.Set(this);
        context.SetEndpoint(null);
        var request = context.Request;
        request.RouteValues.Clear();
        (request.Method, request.Path, request.QueryString) = (HttpMethods.Get, new PathString(Uri.UnescapeDataString(query < 0 ? Page : Page[..query])), new QueryString(query < 0 ? string.Empty : Page[query..]));
    }

    /// <summary>What was typed into a field; null where it was not sent.</summary>
    internal string? Value(string field) => Sent.TryGetValue(field, out var values) ? values.ToString() : null;

    /// <summary>The page that a form is on: an address in this service, and nothing that leads elsewhere; null where it does not say.</summary>
    internal static string? PageOf(IFormCollection sent) =>
        sent[PageField].ToString() is ['/', ..] page && page.Length <= LongestPage && !page.StartsWith("//", StringComparison.Ordinal) && !page.Contains('\\', StringComparison.Ordinal) && !page.Any(char.IsControl) ? page : null;
}
