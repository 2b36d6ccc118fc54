using System.Net;
using System.Text;
using Planning.Reporting.Checklist;

namespace Planning.Host.Tests.Web;

[Collection(nameof(OpenService))]
public sealed class HostileUploadTests(OpenService open)
{
    private const string Mark = "script-qui-ne-doit-pas-passer";

    [Fact]
    public async Task A_file_that_unfolds_to_much_more_than_its_size_is_refused()
    {
        using var visitor = open.Visitor();
        var (work, page) = await visitor.CheckAsync([], ("bombe.docx", SmallFile.Bomb()));
        Assert.Contains("Échec", page, StringComparison.Ordinal);
        Assert.DoesNotContain(open.Service.Data, page, StringComparison.Ordinal);
        Assert.DoesNotContain($"/travaux/{work}/fichiers", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"<!DOCTYPE html><html><script>alert('{Mark}')</script></html>")]
    [InlineData($"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert('{Mark}')\"></svg>")]
    [InlineData("PK\u0003\u0004 et rien d'autre")]
    [InlineData("des lettres")]
    public async Task What_only_bears_the_name_of_a_document_is_refused_and_shown_to_nobody(string content)
    {
        using var visitor = open.Visitor();
        var (work, page) = await visitor.CheckAsync([], ("plan.docx", Encoding.UTF8.GetBytes(content)));
        Assert.Contains("Échec", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, page, StringComparison.Ordinal);
        Assert.DoesNotContain(open.Service.Data, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/travaux/{work}/fichiers/plan.docx")).StatusCode);
    }

    [Theory]
    [InlineData("vide.docx", "", "« vide.docx » est vide.")]
    [InlineData("page.html", "<p>", "« page.html » n'est pas un document qui se contrôle.")]
    [InlineData("programme.exe", "MZ", "« programme.exe » n'est pas un document qui se contrôle.")]
    [InlineData("", "", "Aucun fichier n'a été choisi.")]
    public async Task What_is_no_document_is_refused_at_once_with_its_name(string name, string content, string told)
    {
        using var visitor = open.Visitor();
        var answer = await visitor.DropAsync((name, Encoding.UTF8.GetBytes(content)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(FrenchTypography.Set(told), WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_in_company_of_something_else_is_refused_and_nothing_is_kept()
    {
        using var visitor = open.Visitor();
        var before = Works();
        var answer = await visitor.DropAsync(("plan.docx", SmallFile.Word()), ("macro.vbs", "MsgBox"u8.ToArray()));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, Works());
    }

    [Fact]
    public async Task Too_many_files_at_once_are_refused_and_nothing_is_kept()
    {
        using var visitor = open.Visitor();
        var before = Works();
        var answer = await visitor.DropAsync([.. Enumerable.Range(0, 201).Select(n => ($"{n}.docx", "x"u8.ToArray()))]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("201 fichiers", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, Works());
    }

    [Fact]
    public async Task Ten_gigabytes_are_refused_before_a_byte_of_them_is_read()
    {
        var answer = await RawCall.SendAsync(open.Service.Address, "POST /controles HTTP/1.1", $"Host: {open.Service.Address.Authority}", "Content-Type: multipart/form-data; boundary=x", "Content-Length: 10737418240", "", "");
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("trop gros", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sends_too_slowly_is_left()
    {
        var answer = await RawCall.SendAsync(open.Service.Address, "POST /controles HTTP/1.1", $"Host: {open.Service.Address.Authority}", "Content-Type: multipart/form-data; boundary=x", "Content-Length: 100000", "", "--x");
        Assert.DoesNotContain("HTTP/1.1 302", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../x.docx", "x.docx")]
    [InlineData("..\\..\\x.docx", "x.docx")]
    [InlineData("C:\\Windows\\x.docx", "x.docx")]
    [InlineData("/etc/cron.d/x.docx", "x.docx")]
    [InlineData("rapport\u202Excod.docx", "rapportxcod.docx")]
    [InlineData("~$plan.docx", "plan.docx")]
    [InlineData("NUL.docx", "document.docx")]
    [InlineData("com1.plan.docx", "document.docx")]
    public async Task A_name_never_leads_out_of_the_folder_of_its_work(string name, string kept)
    {
        using var visitor = open.Visitor();
        var work = Visitor.WorkOf(await visitor.DropAsync((name, "rien"u8.ToArray())));
        Assert.Equal([kept], open.Service.Received(work));
        await visitor.WaitAsync(work);
    }

    [Fact]
    public async Task A_very_long_name_is_cut()
    {
        using var visitor = open.Visitor();
        var work = Visitor.WorkOf(await visitor.DropAsync((new string('n', 3000) + ".docx", "rien"u8.ToArray())));
        Assert.InRange(Assert.Single(open.Service.Received(work)).Length, 6, 200);
        await visitor.WaitAsync(work);
    }

    private int Works() => Directory.Exists(Path.Combine(open.Service.Data, "travaux")) ? Directory.EnumerateDirectories(Path.Combine(open.Service.Data, "travaux")).Count() : 0;
}
