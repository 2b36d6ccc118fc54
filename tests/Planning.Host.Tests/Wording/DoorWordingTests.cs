using Planning.Host.Wording;
using Planning.Host.Works;

namespace Planning.Host.Tests.Wording;

public sealed class DoorWordingTests
{
    private const string Protected = "Relancez avec --password suivi du mot de passe, ou demandez à son auteur un PDF sans mot de passe.";

    [Theory]
    [InlineData("Confirmez-le par --fact territoire.littoral=true.", "Confirmez-le par « territoire.littoral=true » dans « faits ».")]
    [InlineData("Indiquez le type et la pièce, par exemple : --type plui --part padd.", "Donnez « type » et « piece », par exemple : type=plui, piece=padd.")]
    [InlineData(Protected, "Donnez-le dans « motdepasse », ou demandez à son auteur un PDF sans mot de passe.")]
    [InlineData("Ajoutez --reason \"…\" : dites pourquoi le constat est faux.", "Ajoutez motif=\"…\" : dites pourquoi le constat est faux.")]
    [InlineData("Retirez --until, ou répondez --answer reportee.", "Retirez « jusque », ou répondez reponse=reportee.")]
    [InlineData("Écrivez un nombre de 0 à 100 : --confiance 80.", "Écrivez un nombre de 0 à 100 : confiance=80.")]
    [InlineData("Dites pourquoi : --rejeter \"numéro de page\".", "Dites pourquoi dans « motif » : « numéro de page ».")]
    [InlineData("Choisissez-le dans la liste, ou laissez « aucun ».", "GET /api/programmes donne ceux qu'il propose ; ou retirez ce champ.")]
    [InlineData("Rechargez la page, et choisissez-en un autre.", "GET /api/plans donne ceux qui le sont.")]
    [InlineData("Vérifiez le fichier, et déposez-le à nouveau.", "Vérifiez le fichier, et envoyez-le à nouveau.")]
    [InlineData("Relisez-les dans « Relire ».", "Relisez-les : GET /api/relecture.")]
    public void A_program_is_told_fields_and_addresses(string command, string program) => Assert.Equal(program, DoorWording.Of(command, WorkOrigin.Api));

    [Theory]
    [InlineData("Confirmez-le par --fact territoire.littoral=true.", "Confirmez-le par le fait « territoire.littoral=true », dans le dossier.yaml d'un dossier déposé ou dans les réglages de ce dossier surveillé.")]
    [InlineData("Si ce n'est qu'une seule pièce, indiquez laquelle avec --part.", "Si ce n'est qu'une seule pièce, indiquez laquelle dans le dossier.yaml d'un dossier déposé ou dans les réglages de ce dossier surveillé.")]
    [InlineData(Protected, "Déposez-le sur la page du service, qui demande son mot de passe, ou demandez à son auteur un PDF sans mot de passe.")]
    [InlineData("Vérifiez-le, majuscules comprises, et relancez.", "Vérifiez-le, majuscules comprises, et déposez-le à nouveau.")]
    public void Whoever_drops_a_document_is_told_what_can_be_done_there(string command, string folder) => Assert.Equal(folder, DoorWording.Of(command, WorkOrigin.Inbox));

    [Fact]
    public void What_is_asked_on_the_page_or_by_a_schedule_is_told_as_on_the_page() => Assert.All([WorkOrigin.Page, WorkOrigin.Schedule], door =>
        Assert.Equal("Donnez-le dans le champ « Mot de passe des PDF protégés » et recommencez, ou demandez à son auteur un PDF sans mot de passe.", DoorWording.Of(Protected, door)));
}
