using Planning.Abstractions;
using Planning.Host.Serving;
using Planning.Host.Settings;
using Planning.Host.Tests.Web;

namespace Planning.Host.Tests.Serving;

public sealed class ServiceHostsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planning-noms");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void For_this_machine_alone_only_its_own_names_serve() => Assert.Equal(["localhost", "127.0.0.1", "[::1]"], ServiceHosts.Of(new ServiceSettings()));

    [Fact]
    public void Beyond_it_the_address_and_the_names_of_the_certificate_serve()
    {
        var (file, open) = (Path.Combine(folder.FullName, "service.pfx"), new ServiceSettings { CertificatePassword = SelfSigned.Password });
        SelfSigned.Write(file, TimeSpan.FromDays(2)).Dispose();
        Assert.Equal(["192.0.2.10", "127.0.0.1"], ServiceHosts.Of(open with { Address = new Uri("https://192.0.2.10:5443"), Certificate = file }).Skip(3));
        Assert.Equal(["127.0.0.1"], ServiceHosts.Of(open with { Address = new Uri("https://0.0.0.0:5443"), Certificate = file }).Skip(3));
    }

    [Fact]
    public void The_names_of_the_settings_take_their_place() =>
        Assert.Equal(["planning.agence.fr"], ServiceHosts.Of(new ServiceSettings { Address = new Uri("https://192.0.2.10:5443"), Hosts = ["planning.agence.fr"] }).Skip(3));

    [Fact]
    public void Where_nothing_tells_a_name_the_start_is_refused() =>
        Assert.Equal("PLN1928", Assert.Throws<UserErrorException>(() => ServiceHosts.Of(new ServiceSettings { Address = new Uri("https://0.0.0.0:5443") })).Code);
}
