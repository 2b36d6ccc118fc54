using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Planning.EndToEnd.Tests.Service;

public sealed class ProtectedPdfTests
{
    [Fact]
    public async Task A_protected_pdf_asks_for_its_password_as_it_can_be_given_at_each_door_and_the_one_given_is_tried()
    {
        using var service = new WatchingService();
        service.Start();
        await File.WriteAllBytesAsync(Path.Combine(service.Checks, "protege.pdf"), Protected());
        using var program = new HttpClient { BaseAddress = service.Address };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WatchingService.Key);
        var refusal = Path.Combine(service.Checks, "protege-non-traite.txt");
        await WatchingService.UntilAsync(() => File.Exists(refusal));
        var told = await File.ReadAllTextAsync(refusal);
        Assert.Contains("est protégé par un mot de passe.", told, StringComparison.Ordinal);
        Assert.Contains("Déposez-le sur la page du service, qui demande son mot de passe, ou demandez", told, StringComparison.Ordinal);

        foreach (var address in new[] { "/api/controles", "/api/extractions", "/api/tableaux" })
        {
            var without = await EndOfAsync(program, address, password: null);
            Assert.Equal("failed", without.GetProperty("state").GetString());
            Assert.Contains("est protégé par un mot de passe.", without.GetProperty("message").GetString(), StringComparison.Ordinal);
            Assert.StartsWith("Donnez-le dans « motdepasse », ou demandez", without.GetProperty("remedy").GetString(), StringComparison.Ordinal);
            var with = await EndOfAsync(program, address, "faux");
            Assert.Contains("Le mot de passe donné n'ouvre pas", with.GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    private static async Task<JsonElement> EndOfAsync(HttpClient program, string address, string? password)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Protected()), "fichiers", "protege.pdf" } };
        if (password is not null)
        {
            form.Add(new StringContent(password), "motdepasse");
        }

        using var taken = await program.PostAsync(new Uri(address, UriKind.Relative), form);
        Assert.True(taken.IsSuccessStatusCode, await taken.Content.ReadAsStringAsync());
        var work = default(JsonElement);
        await WatchingService.UntilAsync(() =>
        {
            work = program.GetFromJsonAsync<JsonElement>(taken.Headers.Location).GetAwaiter().GetResult();
            return work.GetProperty("state").GetString() is "done" or "partial" or "failed";
        });
        return work;
    }

    /// <summary>A PDF that no password opens.</summary>
    private static byte[] Protected()
    {
        var key = new string('4', 64);
        return Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"
            + $"4 0 obj\n<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] >>\n%%EOF\n");
    }
}
