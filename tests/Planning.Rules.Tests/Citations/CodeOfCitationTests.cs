namespace Planning.Rules.Tests.Citations;

public sealed class CodeOfCitationTests
{
    [Theory]
    [InlineData("Les articles L. 101-2 du code de l'urbanisme et L. 110-1 du code de l'environnement.", "L101-2 urbanisme in-force", "L110-1 environnement other-code")]
    [InlineData("L'étude suit les articles L. 104-1, L. 104-2 et R. 104-18 du Code de l’Urbanisme.", "L104-1 urbanisme in-force", "L104-2 urbanisme in-force", "R104-18 urbanisme in-force")]
    [InlineData("C. env., art. L. 371-1 ; C. urb., art. L. 151-5.", "L371-1 environnement other-code", "L151-5 urbanisme in-force")]
    [InlineData("Les installations classées (article L. 511-1 du CE) sont interdites.", "L511-1 environnement other-code")]
    [InlineData("Assainissement : L. 2224-10 CGCT.", "L2224-10 cgct other-code")]
    [InlineData("Le réseau classé de l'article L. 712-1 du code de l'énergie.", "L712-1 energie other-code")]
    [InlineData("La ZAP relève de l'article L. 112-2 du code rural et de la pêche maritime.", "L112-2 rural other-code")]
    [InlineData("Le PADD (article L.151-5 du C.U.) fixe les orientations.", "L151-5 urbanisme in-force")]
    [InlineData("L'article L. 122-1-II du code de l'environnement impose l'étude.", "L122-1 environnement other-code")]
    [InlineData("Le domaine public (article L. 2111-1 du code général de la propriété des personnes publiques ; L. 2131-2 du CGPPP).", "L2111-1 cgppp other-code", "L2131-2 cgppp other-code")]
    [InlineData("Art. L. 151-17 C. urb. ; art. L. 350-3 C. env. ; art. L. 126-1 CCH.", "L151-17 urbanisme in-force", "L350-3 environnement other-code", "L126-1 cch other-code")]
    [InlineData("L'enquête suit le code de l'environnement (articles L. 123-1 à L. 123-18) et l'article L. 153-19 du code de l'urbanisme.",
        "L123-1 environnement other-code", "L123-18 environnement other-code", "L153-19 urbanisme in-force")]
    public void The_code_named_beside_the_article_is_its_own(string text, params string[] citations) => Assert.Equal(citations, Citing.In(text));

    [Theory]
    [InlineData("L'article L. 101-2 du code de l'urbanisme ; l'article L. 131-4 du même code.", "L101-2 urbanisme in-force", "L131-4 urbanisme in-force")]
    [InlineData("La CDPENAF (L. 112-1-1 du code rural) et la compensation (L. 112-1-3 dudit code).", "L112-1-1 rural other-code", "L112-1-3 rural other-code")]
    [InlineData("Vu le code général des collectivités territoriales ;\nVu l'article L. 2121-29 du même code ;", "L2121-29 cgct other-code")]
    [InlineData("Les articles L. 425-1 du code de l'urbanisme et L. 632-1 du code du patrimoine ; l'article R. 425-2 du premier code.", "L425-1 urbanisme in-force", "L632-1 patrimoine other-code", "R425-2 urbanisme in-force")]
    [InlineData("Un site classé (article L. 341-1 du code de l'environnement), sous réserve de l'article L. 151-19 du présent code.", "L341-1 environnement other-code", "L151-19 urbanisme in-force")]
    public void A_code_that_is_pointed_back_to_is_found(string text, params string[] citations) => Assert.Equal(citations, Citing.In(text));

    [Theory]
    [InlineData("Les risques sont traités par le code de l'environnement. Son article L. 562-1 fonde le plan de prévention.", "L562-1 environnement other-code")]
    [InlineData("Vu le code de l'urbanisme, et notamment ses articles L. 103-2 à L. 103-6 ;", "L103-2 urbanisme in-force", "L103-6 urbanisme in-force")]
    [InlineData("Au titre du code de l'environnement :\n- article L. 371-1 : la trame verte et bleue ;\n- article L. 414-4 : Natura 2000.", "L371-1 environnement other-code", "L414-4 environnement other-code")]
    [InlineData("# Code de l'environnement\nLe règlement de publicité est prévu par l'article L. 581-14.", "L581-14 environnement other-code")]
    [InlineData("| Sujet | Article du code de l'environnement |\n| Publicité | L. 581-14 |", "L581-14 environnement other-code")]
    [InlineData("Les déviations au sens du code de la voirie routière sont exclues. Il en est de même des routes de l'article L. 141-19.", "L141-19 urbanisme in-force")]
    [InlineData("Les voies relèvent du code de la voirie routière. Leur classement suit l'article L. 141-3.", "L141-3 voirie-routiere other-code")]
    [InlineData("| Servitude | Article |\n| AC1 | L. 621-30 du code du patrimoine |\n| EBC | L. 113-1 |", "L621-30 patrimoine other-code", "L113-1 urbanisme in-force")]
    [InlineData("L'article L. 2224-10, relatif au zonage d'assainissement, du code général des collectivités territoriales.", "L2224-10 cgct other-code")]
    public void The_code_named_around_the_article_is_its_own(string text, params string[] citations) => Assert.Equal(citations, Citing.In(text));

    [Theory]
    [InlineData("Le débat de l'article L. 153-12 s'est tenu.", "L153-12 urbanisme in-force")]
    [InlineData("Le droit de préemption urbain (article L. 211-1) est institué.", "L211-1 urbanisme in-force")]
    [InlineData("L'article L. 214-1 du code de l'urbanisme.\nIl est dérogé au code rural.\nVoir L. 214-1.", "L214-1 urbanisme in-force", "L214-1 urbanisme in-force")]
    [InlineData("Protégé par l'article L. 414-4 du code de l'environnement.\nLe droit de préemption urbain de l'article L. 211-1 est institué.", "L414-4 environnement other-code", "L211-1 urbanisme in-force")]
    [InlineData("Le délai de caducité est de trois ans (R. 424-17), prorogeable (R. 424-21).", "R424-17 urbanisme in-force", "R424-21 urbanisme in-force")]
    [InlineData("La continuité avec les agglomérations et villages existants est exigée par l'article L. 121-8.", "L121-8 urbanisme in-force")]
    [InlineData("La hauteur maximale est fixée par le règlement (R. 123-9).", "R123-9 urbanisme reused")]
    [InlineData("Le PLUi tient lieu de PLH (L. 302-1 du CCH) en application de l'article L. 151-44.", "L302-1 cch other-code", "L151-44 urbanisme in-force")]
    [InlineData("Les associations (L. 151-36 à L. 151-40 du code rural) et l'article L. 151-37.", "L151-36 rural other-code", "L151-40 rural other-code", "L151-37 rural other-code")]
    public void A_bare_number_of_the_code_in_what_speaks_of_urbanism_is_of_that_code(string text, params string[] citations) => Assert.Equal(citations, Citing.In(text));

    [Theory]
    [InlineData("Le projet de PLUi est soumis à enquête publique, organisée selon les articles L. 123-1 et suivants.", "L123-1 environnement other-code")]
    [InlineData("Le commissaire enquêteur rend ses conclusions sur le PLUi (article R. 123-19).", "R123-19 environnement other-code")]
    [InlineData("L'enquête publique unique est prévue par l'article L. 123-6.", "L123-6 environnement other-code")]
    [InlineData("L'évaluation environnementale du PLUi suit l'article L. 122-5.", "L122-5 environnement other-code")]
    public void A_sentence_on_the_procedure_of_every_plan_tells_the_code_that_governs_it(string text, params string[] citations) => Assert.Equal(citations, Citing.In(text));

    [Fact]
    public void What_the_code_once_said_of_the_inquiry_on_plans_stays_its_own() =>
        Assert.Equal(["L123-10 urbanisme in-force"], Citing.In("Le PLU est soumis à enquête publique (article L. 123-10).", new DateOnly(2014, 5, 1)));

    [Theory]
    [InlineData("Le plan est compatible avec le SDAGE (article L. 212-1).", "L212-1 undetermined")]
    [InlineData("Le PLUi respecte les sites inscrits de l'article L. 341-1.", "L341-1 undetermined")]
    [InlineData("La chasse de nuit du gibier est interdite par l'article R. 424-17.", "R424-17 undetermined")]
    [InlineData("Le code de l'urbanisme et le code de l'environnement s'appliquent ; voir l'article L. 211-1.", "L211-1 undetermined")]
    [InlineData("Les débits réservés de l'article L. 214-1 sont respectés.", "L214-1 undetermined")]
    [InlineData("L'avis de l'architecte est requis par l'article L. 621-30.", "L621-30 undetermined")]
    public void Where_nothing_tells_the_code_none_is_chosen(string text, params string[] citations) => Assert.Equal(citations, Citing.In(text));
}
