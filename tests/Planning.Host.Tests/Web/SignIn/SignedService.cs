using System.Net;
using System.Text.RegularExpressions;
using Planning.Host.Settings;

namespace Planning.Host.Tests.Web.SignIn;

/// <summary>The service with sign-in, over https, and the provider of identities that it trusts.</summary>
public sealed partial class SignedService : IAsyncLifetime
{
    private string certificate = string.Empty;

    /// <summary>The service.</summary>
    internal RunningService Service { get; private set; } = null!;

    /// <summary>For how long a person is signed in; null for as usual.</summary>
    internal TimeSpan? Session { get; init; }

    /// <summary>The provider.</summary>
    internal StubProvider Provider { get; } = new();

    /// <summary>A browser that nobody signed in with.</summary>
    internal Visitor Stranger() => new(Service.Address, trusted: certificate);

    /// <summary>A browser where a person signed in.</summary>
    internal async Task<Visitor> SignInAsync(Account account)
    {
        var visitor = Stranger();
        var answer = await EnterAsync(visitor, account);
        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        return visitor;
    }

    /// <summary>Goes through the provider's page, and brings back what it gave.</summary>
    /// <returns>What the service answers to that.</returns>
    internal async Task<HttpResponseMessage> EnterAsync(Visitor visitor, Account account)
    {
        Provider.Next = account;
        var sent = await visitor.GetAsync("/");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.StartsWith(Provider.Address.ToString(), sent.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await visitor.TextAsync(sent.Headers.Location.ToString());
        var fields = Field().Matches(page).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        return await visitor.PostAsync(Target().Match(page).Groups[1].Value, new FormUrlEncodedContent(fields));
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await Provider.StartAsync();
        Service = await RunningService.StartAsync((usual, folder) =>
        {
            var file = Path.Combine(folder, "service.pfx");
            using var made = SelfSigned.Write(file, TimeSpan.FromDays(2));
            certificate = made.GetCertHashString();
            var signIn = new SignInSettings { Authority = Provider.Address, ClientId = StubProvider.Client, ClientSecret = StubProvider.Secret };
            return usual with
            {
                Address = new Uri("https://127.0.0.1:0"),
                Certificate = file,
                CertificatePassword = SelfSigned.Password,
                SignIn = Session is { } session ? signIn with { Session = session } : signIn,
            };
        });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Service.DisposeAsync();
        await Provider.DisposeAsync();
    }

    [GeneratedRegex("<input name=\"([a-z]+)\" value=\"([^\"]*)\">", RegexOptions.None, 1000)]
    private static partial Regex Field();

    [GeneratedRegex("action=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Target();
}
