using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests;

/// <summary>A made-up check of two documents, as long and as mixed as a real one.</summary>
internal static class Sample
{
    private static readonly string[] ReportHeadings =
    [
        "1. Préambule", "2. Diagnostic du territoire", "3. État initial de l'environnement", "4. Analyse de la consommation d'espaces",
        "5. Justification des choix", "6. Incidences du plan", "7. Indicateurs de suivi", "8. Résumé non technique",
    ];

    private static readonly string[] ProjectHeadings = ["Introduction", "Axe 1. Accueillir", "Axe 2. Préserver", "Axe 3. Relier"];

    public static CheckResult Result() => new()
    {
        Made = new DateTimeOffset(2026, 11, 23, 14, 5, 0, TimeSpan.FromHours(1)),
        Unread = [new UnreadFile("dossier/Annexes sanitaires.docx", "PLN1204", "Ce fichier est protégé par un mot de passe.", "Enregistrez-en une copie sans mot de passe, puis relancez le contrôle.")],
        Notices = [new Notice("PLN2301", "Aucune règle ne connaît le fait « territoire.litoral ».", "Vouliez-vous écrire « territoire.littoral » ?")],
        Reports =
        [
            new CheckReport
            {
                File = "dossier/PLUi_RP_v7.docx", Title = "Plan local d'urbanisme intercommunal du Val de Sorgne", Type = "plui",
                Part = "rapport-de-presentation", PartName = "Rapport de présentation", Law = Some.Law, Findings = [.. Report()],
                Notices = [new Notice("PLN2104", "Trois images ne portent pas de texte de remplacement : ce qu'elles montrent n'a pas été lu.", "Ajoutez une légende qui dit ce que montre chaque carte.", At("3.4 Trame verte et bleue", 287))],
            },
            new CheckReport
            {
                File = "dossier/PLUi_PADD_v4.docx", Title = "Projet d'aménagement et de développement durables", Type = "plui",
                Part = "padd", PartName = "Projet d'aménagement et de développement durables", Law = Some.Law, Notices = [], Findings = [.. Project()],
            },
        ],
    };

    private static IEnumerable<Finding> Report() =>
    [
        Of("010", "Le rapport explique pourquoi les orientations du PADD ont été retenues.", "L151-4", "al. 1", Verdict.Satisfied,
            "Le passage réunit le choix fait, face aux autres possibilités, les raisons de ce choix et un exposé précis.", "Rappelez les scénarios étudiés.",
            Q("Trois scénarios ont été comparés : au fil de l'eau (+0,9 % par an), équilibré (+0,6 %) et sobre (+0,3 %). Le scénario équilibré a été retenu parce qu'il maintient les écoles des quatre bourgs sans étendre l'enveloppe urbaine de plus de 38 hectares.", "le choix fait, face aux autres possibilités et les raisons de ce choix", "5. Justification des choix", "5.1 Le projet retenu", 902)),
        Of("020", "Le rapport explique les choix faits dans les orientations d'aménagement et de programmation.", "L151-4", "al. 1", Verdict.Partial,
            "Il manque : les raisons de ces choix.", "Pour chaque OAP, dites ce qui a fait choisir le site, les accès, la densité, le phasage et les éléments conservés.",
            Q("Les neuf OAP sectorielles fixent les accès, une densité de 18 à 25 logements par hectare et les franges à planter.", "ce que prévoient les OAP (sites, accès, densité, franges)", "5. Justification des choix", "5.3 Orientations d'aménagement et de programmation", 958)),
        Of("030", "Le rapport explique les choix faits dans le règlement, écrit et graphique.", "L151-4", "al. 1", Verdict.Satisfied,
            "Le passage réunit les règles écrites, le tracé des zones, les raisons de ces choix et un exposé précis.", "Expliquez chaque zone.",
            Q("La hauteur est ramenée à 9 m en UB pour rester sous la ligne des toits du bourg ancien, visible depuis la route des crêtes.", "les règles écrites (hauteur, implantation, destinations…) et les raisons de ces choix", "5. Justification des choix", "5.4 Le règlement", 1004),
            Q("Le trait de la zone UB suit la limite parcellaire arrière des maisons existantes ; 412 parcelles ont été vérifiées une à une.", "le tracé des zones et les autres choix du plan de zonage", "5. Justification des choix", "5.4 Le règlement", 1011)),
        Of("040", "Le diagnostic repose sur des prévisions économiques et démographiques pour le territoire.", "L151-4", "al. 2", Verdict.Partial,
            "Il manque : une prévision économique (emplois, activités) et une échéance.", "Donnez une prévision de population et une prévision d'emplois, leur échéance et leur source.",
            Q("La population passerait de 24 310 à 26 100 habitants dans l'hypothèse centrale.", "une prévision de population et un chiffre", "2. Diagnostic du territoire", "2.1 Démographie", 118)),
        Of("050", "Le diagnostic recense les besoins du développement économique.", "L151-4", "al. 2", Verdict.Satisfied,
            "Le passage réunit les besoins des entreprises et de l'emploi et un constat précis.", "Chiffrez l'offre.",
            Q("Les 31 entreprises rencontrées demandent 14 hectares de terrains desservis par la fibre, alors que les zones d'activités n'en offrent plus que 5.", "les besoins des entreprises et de l'emploi et un constat précis (chiffres, lieux, évolutions)", "2. Diagnostic du territoire", "2.4 Économie", 214)),
        Of("060", "Le diagnostic recense les besoins de l'agriculture, en surfaces comme en développement des exploitations.", "L151-4", "al. 2", Verdict.Missing,
            "Le diagnostic doit chiffrer les surfaces agricoles et dire de quoi les exploitations ont besoin pour vivre et se développer. Aucun passage du document n'en traite.",
            "Donnez la surface cultivée et son évolution, le nombre d'exploitations, puis leurs besoins en terres, en bâtiments, en reprise et en circulation."),
        Of("070", "Le diagnostic recense les besoins du développement forestier.", "L151-4", "al. 2", Verdict.NotApplicable,
            "Sans objet : « Le territoire ne compte aucun massif exploité ; les boisements couvrent moins de 1 % de sa surface. ».", "Décrivez la forêt.",
            Q("Le territoire ne compte aucun massif exploité ; les boisements couvrent moins de 1 % de sa surface.", "la raison donnée", "2. Diagnostic du territoire", "2.5 Agriculture et forêt", 241)),
        Of("080", "Le diagnostic recense les besoins d'aménagement de l'espace du territoire.", "L151-4", "al. 2", Verdict.Satisfied,
            "Le passage réunit les besoins d'aménagement et un constat précis.", "Décrivez les bourgs.",
            Q("Le bourg de Sorgne-le-Haut a perdu 11 commerces en dix ans ; sa place reste à réaménager et l'entrée est, longue de 1,8 km, à requalifier.", "les besoins d'aménagement", "2. Diagnostic du territoire", "2.6 Organisation de l'espace", 260)),
        Of("090", "Le diagnostic recense les besoins en matière d'environnement, et d'abord de biodiversité.", "L151-4", "al. 2", Verdict.Satisfied,
            "Le passage réunit la biodiversité, les besoins et un constat précis.", "Pour chaque milieu, donnez l'état.",
            Q("Sur les 62 km de ripisylve, 19 km sont interrompus ; leur reconstitution conditionne le retour de la loutre, observée en 2023.", "la biodiversité (espèces, milieux, continuités) et les besoins", "3. État initial de l'environnement", "3.4 Trame verte et bleue", 291)),
        Of("100", "Le diagnostic recense les besoins qui touchent à l'équilibre social de l'habitat.", "L151-4", "al. 2", Verdict.Partial,
            "Le texte renvoie à plus tard ou laisse un blanc : « Le besoin en logements sociaux sera précisé après le bilan du PLH [à compléter]. ».",
            "Croisez l'offre (tailles, prix, loyers, logements sociaux, vacance) et la demande (ménages modestes, jeunes, âgés), puis chiffrez les manques.",
            Q("Le besoin en logements sociaux sera précisé après le bilan du PLH [à compléter].", "un renvoi à plus tard", "2. Diagnostic du territoire", "2.3 Habitat", 187)),
        Of("110", "Le diagnostic recense les besoins de transports et de déplacements.", "L151-4", "al. 2", Verdict.Satisfied,
            "Le passage réunit les besoins de déplacement et un constat précis.", "Décrivez les trajets.",
            Q("Six actifs sur dix quittent le territoire chaque jour et 84 % le font en voiture ; la gare de Sorgne n'est desservie que 5 fois par jour.", "les besoins de déplacement", "2. Diagnostic du territoire", "2.7 Mobilités", 302)),
        Of("140", "Le rapport analyse la capacité de densification et de mutation de l'ensemble des espaces bâtis.", "L151-4", "al. 3", Verdict.Missing,
            "Le rapport doit analyser ce qui peut être bâti sans étendre l'enveloppe urbaine. Le document le dit lui-même absent : « L'étude de densification n'est pas jointe à cette version. ».",
            "Donnez la méthode, les surfaces disponibles par bourg et le nombre de logements qu'elles peuvent accueillir, vacance comprise.",
            Q("L'étude de densification n'est pas jointe à cette version.", "une absence déclarée", "4. Analyse de la consommation d'espaces", "4.2 Densification", 811)),
        Of("160", "Le rapport analyse la consommation d'espaces naturels, agricoles et forestiers des dix années qui précèdent l'arrêt du projet.", "L151-4", "al. 3", Verdict.Satisfied,
            "Le passage réunit une surface, une période de dix ans et une source.", "Donnez la surface.",
            Q("De 2014 à 2024, 84,6 hectares ont été consommés, dont 61 % pour l'habitat (source : portail de l'artificialisation, données 2025).", "une surface, une période de dix ans et une source", "4. Analyse de la consommation d'espaces", "4.1 Dix ans de consommation", 774)),
        Of("180", "Le rapport établit un inventaire des capacités de stationnement de véhicules motorisés, de véhicules hybrides et électriques et de vélos.", "L151-4", "al. 4", Verdict.Missing,
            "Le rapport doit compter les places ouvertes au public et dire lesquelles peuvent être partagées. Seul le sommaire en parle : « 2.7.4 Inventaire des capacités de stationnement 96 ».",
            "Comptez par bourg les places pour véhicules motorisés, hybrides et électriques et pour vélos, puis dites celles qui peuvent être mutualisées."),
        Of("210", "Le rapport justifie l'ouverture à l'urbanisation au regard de la capacité des réseaux.", "R151-20", "", Verdict.ToReview,
            "Une zone à urbaniser est-elle ouverte par ce plan ? (fait « plan.ouvre_zone_au ») Le document le laisse entendre : « Deux zones 1AU sont ouvertes à Sorgne-le-Bas. » Confirmez-le par --fact plan.ouvre_zone_au=true. Si l'obligation s'applique, elle paraît satisfaite.",
            "Répondez à la question, puis relancez le contrôle.", level: ObligationLevel.Conditional, evidence:
            [Q("Deux zones 1AU sont ouvertes à Sorgne-le-Bas.", "ce qui laisse penser que l'obligation s'applique", "5. Justification des choix", "5.5 Zones à urbaniser", 1040)]),
        Of("230", "Le rapport justifie les espaces proches du rivage et la capacité d'accueil.", "L121-13", "al. 1", Verdict.NotApplicable,
            "Sans objet d'après les faits donnés (territoire.littoral).", "Sans objet.", level: ObligationLevel.Conditional, evidence: []),
        Of("240", "Le rapport justifie l'étude de discontinuité en zone de montagne.", "L122-7", "al. 1", Verdict.ToReview,
            "Le territoire compte-t-il des communes classées en montagne ? (fait « territoire.montagne ») Si l'obligation s'applique, rien ne la satisfait.",
            "Répondez à la question, puis relancez le contrôle.", level: ObligationLevel.Conditional, evidence: []),
        Of("260", "Le rapport définit les indicateurs nécessaires à l'analyse des résultats de l'application du plan.", "R151-4", "", Verdict.Partial,
            "Il manque : une source et une fréquence de mise à jour.", "Pour chaque indicateur, donnez l'état initial, la cible, la source et la fréquence.",
            Q("Surface artificialisée (ha) | 84,6 | 42,0 | 2036", "un tableau d'indicateurs avec état initial et cible", "7. Indicateurs de suivi", "7.2 Tableau de bord", 1322)),
        Of("300", "Le rapport peut s'appuyer sur un relevé des logements vacants commune par commune.", "L151-4", "al. 2", Verdict.Partial,
            "Il manque : un relevé par commune.", "Ajoutez un tableau par commune, avec la durée de vacance.", level: ObligationLevel.Optional, evidence:
            [Q("Le territoire compte 1 140 logements vacants, soit 9,2 % du parc.", "un chiffre", "2. Diagnostic du territoire", "2.3 Habitat", 176)]),
        Of("310", "Le rapport peut présenter les secteurs où la mixité sociale est recherchée.", "L151-15", "", Verdict.Missing,
            "Aucun passage du document n'en traite.", "Dites, si le plan y recourt, où et dans quelle proportion.", level: ObligationLevel.Optional, evidence: []),
    ];

    private static IEnumerable<Finding> Project() =>
    [
        Project("010", "Le PADD définit les orientations générales d'aménagement, d'équipement et d'urbanisme.", "1°", Verdict.Satisfied, "Le sujet est traité.",
            Q("Conforter les quatre bourgs, y ramener les équipements du quotidien et y construire deux logements sur trois d'ici à 2036.", "le sujet", "Axe 1. Accueillir", "Orientation 1.1", 22)),
        Project("020", "Le PADD définit les orientations de protection des espaces naturels, agricoles et forestiers.", "1°", Verdict.Satisfied, "Le sujet est traité.",
            Q("Rendre inconstructibles les 62 km de ripisylve et les 1 870 hectares de prairies humides recensés.", "le sujet", "Axe 2. Préserver", "Orientation 2.1", 48)),
        Project("030", "Le PADD fixe des objectifs chiffrés de modération de la consommation de l'espace et de lutte contre l'étalement urbain.", "al. 5", Verdict.Partial,
            "Il manque : une échéance.", Q("La consommation d'espaces sera divisée par deux, soit 42 hectares au plus.", "un objectif et une surface", "Axe 2. Préserver", "Orientation 2.4", 71)),
        Project("040", "Le PADD définit les orientations qui concernent les réseaux d'énergie.", "2°", Verdict.Missing,
            "Le PADD doit dire ce que le plan prévoit pour les réseaux d'énergie, chaleur et électricité renouvelables comprises. Aucun passage du document n'en traite."),
        Project("050", "Le PADD définit les orientations qui concernent l'équipement commercial.", "2°", Verdict.Satisfied, "Le sujet est traité.",
            Q("Réserver aux centres-bourgs les commerces de moins de 300 m² ; aucune zone nouvelle n'est ouverte en périphérie.", "le sujet", "Axe 1. Accueillir", "Orientation 1.4", 39)),
        Project("060", "Le PADD définit les orientations qui concernent les transports et les déplacements.", "2°", Verdict.Satisfied, "Le sujet est traité.",
            Q("Porter à 12 par jour les dessertes de la gare de Sorgne et relier les bourgs par 34 km de voies cyclables.", "le sujet", "Axe 3. Relier", "Orientation 3.1", 86)),
        Project("070", "Le PADD définit les orientations qui concernent les communications numériques.", "2°", Verdict.ToReview,
            "Le texte laisse un doute : le numérique n'est cité que dans un titre.", Q("Orientation 3.4 Un territoire connecté", "le titre qui l'annonce", "Axe 3. Relier", "Orientation 3.4", 102)),
    ];

    private static Finding Project(string number, string title, string paragraph, Verdict verdict, string message, params Evidence[] evidence) =>
        new(Rule($"PLUI-PADD-{number}", title, "L151-5", paragraph, ObligationLevel.Mandatory, "padd",
            "Écrivez une orientation propre à ce sujet, avec ses lieux, ses chiffres et son échéance."), verdict, message, evidence, ProjectHeadings);

    private static Finding Of(string number, string title, string article, string paragraph, Verdict verdict, string message, string remedy, params Evidence[] evidence) =>
        Of(number, title, article, paragraph, verdict, message, remedy, ObligationLevel.Mandatory, evidence);

    private static Finding Of(string number, string title, string article, string paragraph, Verdict verdict, string message, string remedy, ObligationLevel level, Evidence[] evidence) =>
        new(Rule($"PLUI-RP-{number}", title, article, paragraph, level, "rapport-de-presentation", remedy), verdict, message, evidence, ReportHeadings);

    private static RuleReference Rule(string id, string title, string article, string paragraph, ObligationLevel level, string part, string remedy) =>
        new() { Id = id, Title = title, Article = article, Paragraph = paragraph, Level = level, Part = part, Remedy = remedy };

    private static Evidence Q(string quote, string shows, string heading, string under, int paragraph) =>
        new() { Quote = quote, Shows = shows, Location = new Location { HeadingPath = [heading, under], Paragraph = paragraph } };

    private static Location At(string heading, int paragraph) => new() { HeadingPath = [heading], Paragraph = paragraph };
}
