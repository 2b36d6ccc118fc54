namespace Planning.Reporting.Drafting.Calls;

/// <summary>Lets no answer through beyond a length: one without end would fill the memory.</summary>
/// <param name="most">The length, in bytes.</param>
internal sealed class BoundedHandler(long most) : DelegatingHandler(new SocketsHttpHandler
{
    // A service that sends elsewhere would have the key and the facts follow.
    AllowAutoRedirect = false,
    UseCookies = false,
})
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var bounded = new StreamContent(new BoundedStream(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), most));
        foreach (var (name, values) in response.Content.Headers)
        {
            bounded.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = bounded;
        return response;
    }
}
