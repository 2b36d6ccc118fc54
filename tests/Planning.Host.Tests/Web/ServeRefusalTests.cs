using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Host.Commands;
using Planning.Host.Serving;
using Planning.Host.Settings;

namespace Planning.Host.Tests.Web;

public sealed class ServeRefusalTests : IDisposable
{
    private static readonly SignInSettings Provider = new() { Authority = new Uri("https://identite.exemple.fr"), ClientId = "planning", ClientSecret = "secret" };
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planning-serve");

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("https://192.0.2.7:5080")]
    [InlineData("http://[::]:5080")]
    public async Task A_page_open_to_others_is_refused_without_sign_in(string address) => Assert.Equal("PLN1802", (await RefusedAsync(address, new ServiceSettings())).Code);

    [Fact]
    public async Task A_page_open_to_others_is_refused_in_clear() => Assert.Equal("PLN1803", (await RefusedAsync("http://0.0.0.0:5080", new ServiceSettings { SignIn = Provider })).Code);

    [Fact]
    public async Task Https_is_refused_without_a_certificate() => Assert.Equal("PLN1804", (await RefusedAsync("https://0.0.0.0:5080", new ServiceSettings { SignIn = Provider })).Code);

    [Theory]
    [InlineData("planning")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("http://127.0.0.1:5080/chemin")]
    [InlineData("http://exemple.fr:5080")]
    public async Task What_is_no_address_is_refused(string address) => Assert.Equal("PLN1801", (await RefusedAsync(address, new ServiceSettings())).Code);

    [Fact]
    public async Task A_certificate_that_is_over_is_refused_with_its_day()
    {
        var file = Path.Combine(folder.FullName, "vieux.pfx");
        using var old = SelfSigned.Write(file, TimeSpan.FromDays(-1));
        var error = await RefusedAsync("https://127.0.0.1:0", new ServiceSettings { Certificate = file, CertificatePassword = SelfSigned.Password });
        Assert.Equal("PLN1813", error.Code);
        Assert.Contains(old.NotAfter.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("faux")]
    [InlineData("")]
    public async Task A_certificate_that_cannot_be_read_is_refused_and_its_password_is_not_told(string password)
    {
        var file = Path.Combine(folder.FullName, "certificat.pfx");
        SelfSigned.Write(file, TimeSpan.FromDays(30)).Dispose();
        var error = await RefusedAsync("https://127.0.0.1:0", new ServiceSettings { Certificate = file, CertificatePassword = password });
        Assert.Equal("PLN1812", error.Code);
        Assert.Contains("son mot de passe n'est pas celui", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("faux", error.Message + error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_is_not_there_is_said_to_be_missing() =>
        Assert.Contains("n'est pas là", (await RefusedAsync("https://127.0.0.1:0", new ServiceSettings { Certificate = Path.Combine(folder.FullName, "absent.pfx") })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_certificate_whose_time_has_not_come_is_refused_with_its_day()
    {
        var file = Path.Combine(folder.FullName, "neuf.pfx");
        using var early = SelfSigned.Write(file, TimeSpan.FromDays(60), begins: TimeSpan.FromDays(3));
        var error = await RefusedAsync("https://127.0.0.1:0", new ServiceSettings { Certificate = file, CertificatePassword = SelfSigned.Password });
        Assert.Equal("PLN1813", error.Code);
        Assert.Contains(early.NotBefore.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_without_its_key_is_refused()
    {
        var file = Path.Combine(folder.FullName, "sans-cle.pfx");
        using var whole = SelfSigned.Write(file, TimeSpan.FromDays(30));
        using var alone = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificate(whole.RawData);
        await File.WriteAllBytesAsync(file, alone.Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pfx, SelfSigned.Password));
        var error = await RefusedAsync("https://127.0.0.1:0", new ServiceSettings { Certificate = file, CertificatePassword = SelfSigned.Password });
        Assert.Equal("PLN1812", error.Code);
        Assert.Contains("clé privée", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_data_that_cannot_be_made_is_named()
    {
        var file = Path.Combine(folder.FullName, "donnees");
        await File.WriteAllTextAsync(file, "un fichier à la place du dossier");
        var error = await RefusedAsync("http://127.0.0.1:0", new ServiceSettings());
        Assert.Equal("PLN1315", error.Code);
        Assert.Contains($"« {file} » ne peut pas être créé", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var error = await RefusedAsync($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}", new ServiceSettings());
        Assert.Equal("PLN1800", error.Code);
        Assert.Contains("prise par un autre programme", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_another_machine_is_named()
    {
        var file = Path.Combine(folder.FullName, "certificat.pfx");
        SelfSigned.Write(file, TimeSpan.FromDays(30)).Dispose();
        var error = await RefusedAsync("https://192.0.2.7:0", new ServiceSettings { SignIn = Provider, Certificate = file, CertificatePassword = SelfSigned.Password });
        Assert.Equal("PLN1800", error.Code);
        Assert.Contains("192.0.2.7 n'est pas une adresse de cette machine", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_the_account_may_not_listen_at_is_named() =>
        Assert.Contains("au port 80.", ListenErrors.Of(new Uri("http://127.0.0.1:80"), new SocketException((int)SocketError.AccessDenied)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_where_another_service_works_is_refused()
    {
        using var held = ServiceLock.Take(SettingsOf(new ServiceSettings()));
        Assert.Equal("PLN1811", (await RefusedAsync("http://127.0.0.1:0", new ServiceSettings())).Code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<UserErrorException> RefusedAsync(string address, ServiceSettings service)
    {
        var command = new ServeCommand(() => SettingsOf(service), new ConfigurationBuilder().Build()).Build();
        return Assert.ThrowsAsync<UserErrorException>(() => command.Parse(["--address", address]).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
    }

    private PlanningSettings SettingsOf(ServiceSettings service) => PlanningSettings.From(new ConfigurationBuilder().Build()) with { Data = Path.Combine(folder.FullName, "donnees"), Service = service };
}
