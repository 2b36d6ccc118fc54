using System.Net;
using Planning.Host.Web.Forms;

namespace Planning.Host.Tests.Web.Forms;

[Collection(nameof(OpenService))]
public sealed class RefusedFormTests(OpenService open)
{
    [Fact]
    public async Task A_mistake_shows_the_form_again_as_it_was_filled_in_with_the_message_beside_the_field()
    {
        using var visitor = open.Visitor();
        var answer = await visitor.DropAsync([(RefusedForm.PageField, "/"), ("plan", "Sarvelle <b>"), ("faits", "territoire.littoral"), ("type", "plui")], ("PADD.docx", SmallFile.Word()));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#faits\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"erreur-faits aide-faits\"", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"plui\" selected", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Sarvelle &lt;b&gt;\"", page, StringComparison.Ordinal);
        Assert.Contains(">territoire.littoral</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("Choisissez de nouveau vos fichiers", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//attaquant.example/")]
    [InlineData("https://attaquant.example/")]
    [InlineData("/\\attaquant.example")]
    [InlineData("/rien-ici")]
    [InlineData("")]
    public async Task A_page_that_is_none_of_ours_is_not_shown(string page)
    {
        using var visitor = open.Visitor();
        var answer = await visitor.DropAsync([(RefusedForm.PageField, page), ("faits", "territoire.littoral")], ("PADD.docx", SmallFile.Word()));
        Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound);
        Assert.Null(answer.Headers.Location);
        Assert.DoesNotContain("attaquant", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_forms_alike_only_the_one_that_was_sent_is_shown_as_filled_in()
    {
        using var visitor = open.Visitor();
        var (work, page) = await visitor.CheckAsync([("type", "plui")], ("PADD.docx", SmallFile.Word()));
        var key = page.Split("name=\"cle\" value=\"")[1].Split('"')[0];
        var answer = await visitor.PostAsync($"/travaux/{work}/reponses", (RefusedForm.PageField, $"/travaux/{work}"), (RefusedForm.FormField, "constat-0"), ("constat", "0"), ("cle", key), ("etat", "Contested"), ("motif", ""));
        var again = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("href=\"#motif-constat-0\"", again, StringComparison.Ordinal);
        Assert.Single(again.Split("aria-invalid=\"true\"").Skip(1));
        Assert.Single(again.Split("value=\"Contested\" checked").Skip(1));
    }
}
