// Turns the validity of the articles of the Code de l'urbanisme, a table of `article,from,to`, into the compact text that Planning.Rules embeds.
//   dotnet run build/validite.cs -- urbanisme-validity.csv src/Planning.Rules/Citations/Law/urbanisme.txt
// The form: comments; a line of dates, to which all others point by rank; then a line for each beginning of numbers, with the rest of each number
// and the days it entered (a rank) and left force (a rank, none while in force): "L123 1=5. 1-1=12.20".
using System.Text;

if (args is not [var source, var target])
{
    Console.Error.WriteLine("Usage : dotnet run build/validite.cs -- TABLE.csv SORTIE.txt");
    return 2;
}

var rows = File.ReadLines(source).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).ToList();
var dates = rows.SelectMany(r => r[1..3]).Where(d => d.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
var rank = dates.Index().ToDictionary(d => d.Item, d => d.Index);
var text = new StringBuilder()
    .Append("# Code de l'urbanisme : chaque numéro d'article porté depuis 1973, avec les jours où il entre en vigueur et en sort.\n")
    .Append("# Source : base LEGI (DILA), Licence Ouverte 2.0, par le dépôt public legalize-dev/legalize-fr ; consolidation du 3 avril 2026.\n")
    .Append("# Fait par build/validite.cs : ne pas modifier à la main. 2026-03-26 est le jour de la reconstitution : fin ou début inconnus, antérieurs.\n")
    .Append(string.Join(' ', dates)).Append('\n');
foreach (var head in rows.GroupBy(r => Head(r[0])))
{
    text.Append(head.Key);
    foreach (var row in head)
    {
        text.Append(' ').Append(row[0].AsSpan(head.Key.Length).TrimStart('-')).Append('=').Append(rank[row[1]]).Append('.');
        if (row[2].Length > 0)
        {
            text.Append(rank[row[2]]);
        }
    }

    text.Append('\n');
}

File.WriteAllText(target, text.ToString());
return 0;

static string Head(string article) => article.IndexOf('-') is var hyphen and >= 0 ? article[..hyphen] : article;
