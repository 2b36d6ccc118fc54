using Planning.Host.Inbox;

namespace Planning.Host.Tests.Inbox;

public sealed class DroppedNameTests
{
    [Theory]
    [InlineData("PLUi_RP_v7.docx", false)]
    [InlineData("Rapport 2025.pdf", false)]
    [InlineData("~$UAV_RP_v7.docx", true)]
    [InlineData("~WRL0003.tmp", true)]
    [InlineData(".cache.docx", true)]
    [InlineData("PLUi.docx.part", true)]
    [InlineData("PLUi.docx.crdownload", true)]
    [InlineData("PLUi.TMP", true)]
    [InlineData("Thumbs.db", true)]
    [InlineData("System Volume Information", true)]
    public void What_is_hidden_of_the_system_or_being_written_is_left_aside(string name, bool isAside) => Assert.Equal(isAside, DroppedName.IsAside(name));

    [Theory]
    [InlineData("/d/PLUi-controle.docx", true)]
    [InlineData("/d/PLUi-controle-ancien-2.docx", true)]
    [InlineData("/d/PLUi.docx-controle.docx", true)]
    [InlineData("/d/PLUi-controle.html", true)]
    [InlineData("/d/PLUi-valeurs.csv", true)]
    [InlineData("/d/autre.zip-non-traite.txt", true)]
    [InlineData("/d/Fiche-controle.docx", false)]
    [InlineData("/d/PLUi.docx", false)]
    public void A_result_of_ours_is_known_by_its_name_and_its_document(string path, bool isOurs) =>
        Assert.Equal(isOurs, DroppedName.IsOurs(path, p => p == "/d/PLUi.docx"));

    [Theory]
    [InlineData("Plan.docx", "~$Plan.docx")]
    [InlineData("PLUi_RP_v7.docx", "~$Ui_RP_v7.docx")]
    [InlineData("Rapport.odt", ".~lock.Rapport.odt#")]
    public void The_lock_of_an_office_program_is_known(string name, string locking)
    {
        Assert.True(DroppedName.IsLocked(name, new HashSet<string> { name, locking }));
        Assert.False(DroppedName.IsLocked(name, new HashSet<string> { name, "~$Autre document.docx" }));
    }
}
