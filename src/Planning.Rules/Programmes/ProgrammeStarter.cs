namespace Planning.Rules.Programmes;

/// <summary>A programme to fill, with a comment for each key: what <c>planning programmes init</c> writes. It holds no mistake as it is.</summary>
public static class ProgrammeStarter
{
    /// <summary>The name of the file that is written into a folder.</summary>
    public const string FileName = "programme.yaml";

    /// <summary>The text.</summary>
    /// <param name="from">The first year of the programme.</param>
    /// <param name="types">The ids of the document types that a commitment may name.</param>
    public static string Text(int from, IReadOnlyList<string> types) => $$"""
        # Un programme de travail partenarial : ce que l'agence et ses membres promettent, et à quoi on reconnaît qu'un plan le porte.
        # Remplacez les exemples, puis : planning programmes check {{FileName}}
        # Le manuel : docs/how-to/suivre-un-programme.md

        programme: AGENCE-{{from}}-{{from + 2}}      # un identifiant, sans espace
        nom: Programme de travail partenarial de l'agence
        de: {{from}}                       # première année
        a: {{from + 2}}                        # dernière année

        axes:
          - titre: Premier axe
            # portee: legere              # à ajouter si les plans ne portent cet axe que de loin : ce qui lui manque est un conseil
            engagements:
              - id: AGENCE-1.1            # unique dans le programme
                titre: Protéger les terres agricoles proches des villes
                types: [{{string.Join(", ", types)}}]   # les documents qui peuvent le porter
                # echeance: {{from + 2}}            # facultatif : l'année promise
                # Ce qu'il faut écrire dans un plan pour le porter ; c'est ce que lira la personne quand il y manque.
                porte_par: des terres agricoles délimitées et protégées, avec une surface et une échéance
                # Une seule de ces expressions suffit. Casse, accents, pluriels et petits mots ne comptent pas.
                termes: [zone agricole protégée, "(protéger|préserver) … terres agricoles", périmètre de protection des espaces agricoles]
                # Des mots plus faibles : il en faut « seuil » différents dans la phrase, ou un seul sous un titre qui nomme le sujet.
                indices: [agricole, terre, exploitation, prairie]
                seuil: 3
                # Expressions à ne pas confondre.
                sauf: [matériel agricole]
                indicateurs: [surface agricole protégée]

          - titre: Second axe
            portee: legere
            engagements:
              - id: AGENCE-2.1
                titre: Publier chaque année le suivi des plans
                types: [{{string.Join(", ", types)}}]
                porte_par: un bilan publié chaque année
                termes: [rapport annuel, bilan annuel, tableau de bord]

        """;
}
