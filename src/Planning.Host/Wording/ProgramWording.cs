namespace Planning.Host.Wording;

/// <summary>Says a remedy to a program that calls the service: by the fields and the addresses of <c>/api</c>, where the command has options and the page its lists.</summary>
internal static class ProgramWording
{
    private static readonly Phrases All = new(
        (@"Indiquez le type et la pièce, par exemple : (?=--type)", "Donnez « type » et « piece », par exemple : "),
        (@"--type ([\w-]+) --part ([\w-]+)", "type=$1, piece=$2"),
        (@" et la pièce avec --part ; « planning plugins » donne les pièces de chaque type", " et la pièce dans « piece »"),
        (@"(par|:) --fact ([\w.]+=[\w-]+)", "$1 « $2 » dans « faits »"),
        (@"Écrivez-le --fact ([\w.]+=[\w-]+)", "Écrivez-le $1"),
        (@"avec --type", "dans « type »"),
        (@"avec --part", "dans « piece »"),
        (@"Relancez avec --password suivi du mot de passe, ou demandez", "Donnez-le dans « motdepasse », ou demandez"),
        (@"relancez avec --annotate sur cette copie", "envoyez cette copie"),
        (@"Relancez avec --annotate sur le document", "Envoyez le document"),
        (@"avec --territoire", "dans « territoire »"),
        (@"(: |comme )--period (?=\d)", "$1"),
        (@" : --rejeter ""([^""]+)""", " dans « motif » : « $1 »"),
        (@", ou (?:indiquez(?:-en)?|donnez) un(?:e)? autre(?: dossier(?: d'un autre disque)?)? avec --data", string.Empty),
        (@"Importez vos séries \(planning indicators import\) ou tirez-les de documents \(planning extract\)", "Importez vos séries (POST /api/observations/import) ou tirez-les de documents (POST /api/extractions)"),
        (@"Lancez d'abord « planning extract » ou « planning indicators import »(?:, ou indiquez le bon dossier avec --data)?", "Demandez d'abord POST /api/extractions ou POST /api/observations/import"),
        (@"« planning report list » (les montre tous|dit ce qu'est chacun|montre les rapports)", "GET /api/rapports/genres $1"),
        (@"« planning programmes list »", "GET /api/programmes"),
        (@"« planning indicators list »", "GET /api/observations"),
        (@"« planning indicators catalogue list »", "GET /api/catalogue"),
        (@"« planning check » donne", "GET /api/travaux/{id}/constats donne"),
        (@"Pour l'activer : planning plugins enable ([\w.-]+)", "Pour l'activer : POST /api/extensions/$1/activer"),
        (@"Relisez-les dans « Relire »", "Relisez-les : GET /api/relecture"),
        (@"Choisissez-le dans la liste, ou laissez « aucun »", "GET /api/programmes donne ceux qu'il propose ; ou retirez ce champ"),
        (@"Rechargez la page, et choisissez-en un autre", "GET /api/plans donne ceux qui le sont"),
        (@"Choisissez un document Word", "Envoyez un document Word"),
        (@"Aucun fichier n'a été choisi", "Aucun fichier n'est envoyé dans le champ « fichiers »"),
        (@"\bredéposez", "renvoyez"),
        (@"\bDéposez", "Envoyez"),
        (@"\bdéposez", "envoyez"),
        (@"n'a été déposé", "n'a été pris"),
        (@"--reason", "--motif"),
        (@"--until", "--jusque"),
        (@"--answer", "--reponse"),
        (@"--rule", "--constat"),
        (@"--period\b", "--periode"),
        (@"--kind", "--rapport"),
        (@"--([a-z]+) (?=""|[0-9]|[A-Z]{3}|reportee\b|bilan-)", "$1="),
        (@"--([a-z-]+)", "« $1 »"));

    /// <summary>The remedy, or any text that may hold one, as a program is told it.</summary>
    public static string Of(string text) => All.In(text);
}
