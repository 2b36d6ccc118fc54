using Planning.Host.Web.Checks;

namespace Planning.Host.Tests.Web;

public sealed class UploadedNameTests
{
    [Theory]
    [InlineData("PLUi du Pays d’Auge (v7).docx", "PLUi du Pays d’Auge (v7).docx")]
    [InlineData("a\0b\r\nc.docx", "abc.docx")]
    [InlineData("plan.docx\0.exe", "plan.docx.exe")]
    [InlineData("plan.docx::$DATA", "plan.docx$DATA")]
    [InlineData(".docx", "document.docx")]
    [InlineData("~$.docx", "document.docx")]
    [InlineData("   .docx", "document.docx")]
    [InlineData("..", "document")]
    [InlineData("Lpt9.docx", "document.docx")]
    public void A_name_keeps_what_a_person_reads_and_loses_what_a_system_obeys(string sent, string kept) => Assert.Equal(kept, UploadedName.Of(sent));
}
