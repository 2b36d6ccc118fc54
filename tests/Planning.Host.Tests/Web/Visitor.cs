using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Planning.Host.Tests.Web;

/// <summary>Someone who calls the service: a browser that keeps its cookies and follows no redirection by itself, or a program with its key.</summary>
internal sealed partial class Visitor : IDisposable
{
    /// <summary>The field that proves that a form is from a page of ours.</summary>
    public const string TokenField = "__RequestVerificationToken";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly HttpClient client;

    /// <param name="address">Where the service listens.</param>
    /// <param name="key">The program's key; null for a browser.</param>
    /// <param name="trusted">The mark of the only certificate that is trusted; null where none is spoken by.</param>
    public Visitor(Uri address, string? key = null, string? trusted = null)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => trusted is not null && shown?.GetCertHashString() == trusted;
        client = new HttpClient(handler) { BaseAddress = address, Timeout = Patience };
        client.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>The cookies that it holds.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>Asks for an address.</summary>
    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));

    /// <summary>Asks for an address, and gives the text of the answer.</summary>
    public async Task<string> TextAsync(string address) => await (await GetAsync(address)).Content.ReadAsStringAsync();

    /// <summary>Sends a request as it is.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    /// <summary>Sends a form.</summary>
    public Task<HttpResponseMessage> PostAsync(string address, HttpContent form) => client.PostAsync(new Uri(address, UriKind.RelativeOrAbsolute), form);

    /// <summary>Sends fields, with the proof that they come from a page of ours.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) => await PostAsync(address, SentForm.Of([.. fields, (TokenField, await TokenAsync())]));

    /// <summary>The proof that a page of ours carries.</summary>
    public async Task<string> TokenAsync()
    {
        var page = await TextAsync("/");
        return Token().Match(page) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException($"No token in: {page}");
    }

    /// <summary>Drops files on the first page.</summary>
    public Task<HttpResponseMessage> DropAsync(params (string Name, byte[] Content)[] files) => DropAsync([], files);

    /// <summary>Drops files on the first page, with what is said of them.</summary>
    public async Task<HttpResponseMessage> DropAsync((string Name, string Value)[] fields, params (string Name, byte[] Content)[] files) =>
        await PostAsync("/controles", SentForm.Of([.. fields, (TokenField, await TokenAsync())], files));

    /// <summary>Drops files, and waits for the end of their check.</summary>
    /// <returns>The work, and the page of it.</returns>
    public async Task<(string Work, string Page)> CheckAsync((string Name, string Value)[] fields, params (string Name, byte[] Content)[] files)
    {
        var work = WorkOf(await DropAsync(fields, files));
        await WaitAsync(work);
        return (work, WebUtility.HtmlDecode(await TextAsync($"/travaux/{work}")));
    }

    /// <summary>The work that an answer leads to.</summary>
    public static string WorkOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString["/travaux/".Length..];
    }

    /// <summary>Waits for the end of a work.</summary>
    public async Task WaitAsync(string work)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!(await client.GetFromJsonAsync<JsonElement>($"/travaux/{work}/etat", limit.Token)).GetProperty("isOver").GetBoolean())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
