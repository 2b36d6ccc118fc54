using Planning.Abstractions;
using Planning.Host.Scheduling.Words;

namespace Planning.Host.Tests.Scheduling.Words;

public sealed class ScheduleTextTests
{
    private static readonly DateTime Now = new(2026, 11, 27, 8, 0, 0);

    [Theory]
    [InlineData("tous les jours à 7 h", "0 0 7 * * ?", DayShift.None)]
    [InlineData("Chaque jour à 7h05", "0 5 7 * * ?", DayShift.None)]
    [InlineData("tous les jours ouvrés à 6 h 30", "0 30 6 ? * 2,3,4,5,6", DayShift.HolidayToNext)]
    [InlineData("en semaine à 18 heures", "0 0 18 ? * 2,3,4,5,6", DayShift.None)]
    [InlineData("du mardi au jeudi à 9 h et demie", "0 30 9 ? * 3,4,5", DayShift.None)]
    [InlineData("tous les lundis et jeudis à midi", "0 0 12 ? * 2,5", DayShift.None)]
    [InlineData("à minuit, chaque dimanche", "0 0 0 ? * 1", DayShift.None)]
    [InlineData("le lundi à 7 h et à 14 h", "0 0 7,14 ? * 2", DayShift.None)]
    [InlineData("toutes les semaines le vendredi à 5 h de l'après-midi", "0 0 17 ? * 6", DayShift.None)]
    [InlineData("chaque premier lundi du mois à 7 h", "0 0 7 ? * 2#1", DayShift.None)]
    [InlineData("le 3e jeudi de chaque mois à 8 h", "0 0 8 ? * 5#3", DayShift.None)]
    [InlineData("le dernier vendredi du mois à 8 h", "0 0 8 ? * 6L", DayShift.None)]
    [InlineData("le premier lundi de mars et de septembre à 8 h", "0 0 8 ? 3,9 2#1", DayShift.None)]
    [InlineData("le 15 de chaque mois à 8h", "0 0 8 15 * ?", DayShift.None)]
    [InlineData("chaque mois le 1er et le 15 à 8 h 30", "0 30 8 1,15 * ?", DayShift.None)]
    [InlineData("tous les 15 du mois à 8 h", "0 0 8 15 * ?", DayShift.None)]
    [InlineData("tous les 3 mois le 10 à 8 h", "0 0 8 10 1,4,7,10 ?", DayShift.None)]
    [InlineData("le premier de chaque mois à 8 h", "0 0 8 1 * ?", DayShift.None)]
    [InlineData("le dernier jour du mois à 20 h", "0 0 20 L * ?", DayShift.None)]
    [InlineData("le dernier jour ouvré du trimestre à 8 h", "0 0 8 L 3,6,9,12 ?", DayShift.DayOffToPrevious)]
    [InlineData("chaque trimestre le premier jour ouvré à 7 h", "0 0 7 1 1,4,7,10 ?", DayShift.DayOffToNext)]
    [InlineData("chaque semestre le 15 à 7 h", "0 0 7 15 1,7 ?", DayShift.None)]
    [InlineData("chaque année le 1er mars à 9 h", "0 0 9 1 3 ?", DayShift.None)]
    [InlineData("le 31 décembre à 9 h", "0 0 9 31 12 ?", DayShift.None)]
    [InlineData("le 29 février à 9 h", "0 0 9 29 2 ?", DayShift.None)]
    [InlineData("le 15 de chaque mois à 8 h, sauf jours fériés", "0 0 8 15 * ?", DayShift.HolidayToNext)]
    [InlineData("le 15 de chaque mois à 8 h, reporté au jour ouvré suivant", "0 0 8 15 * ?", DayShift.DayOffToNext)]
    [InlineData("toutes les 2 heures", "0 0 0/2 * * ?", DayShift.None)]
    [InlineData("toutes les heures", "0 0 * * * ?", DayShift.None)]
    [InlineData("tous les quarts d'heure de 8 h à 18 h, les jours ouvrés", "0 0/15 8-17 ? * 2,3,4,5,6", DayShift.HolidayToNext)]
    [InlineData("toutes les heures de 8 h à 18 h le lundi", "0 0 8-18 ? * 2", DayShift.None)]
    [InlineData("0 0 7 ? * MON#1", "0 0 7 ? * MON#1", DayShift.None)]
    [InlineData("30 6 * * 1-5", "0 30 6 ? * 2-6", DayShift.None)]
    public void What_people_say_is_a_cron_expression(string said, string cron, DayShift shift)
    {
        var read = ScheduleText.Read(said, Now);
        Assert.Equal([cron], read.Crons);
        Assert.Equal(shift, read.Shift);
    }

    [Fact]
    public void What_one_expression_cannot_say_takes_several()
    {
        Assert.Equal(["0 0 7 ? * 2#1", "0 0 7 ? * 2#3"], ScheduleText.Read("le premier et le troisième lundi du mois à 7 h", Now).Crons);
        Assert.Equal(["0 30 6 ? * 2", "0 0 14 ? * 2"], ScheduleText.Read("chaque lundi à 6 h 30 et à 14 h", Now).Crons);
    }

    [Theory]
    [InlineData("PLN1780", "", "Il manque")]
    [InlineData("PLN1780", "tous les lundy à 7 h", "« lundi »")]
    [InlineData("PLN1780", "tous les fevirer à 7 h", "« février »")]
    [InlineData("PLN1780", "quand il fera beau", "premier lundi")]
    [InlineData("PLN1780", "chaque semaine à 7 h", "quels jours")]
    [InlineData("PLN1780", "à 7 h", "quels jours")]
    [InlineData("PLN1781", "tous les jours", "ne dit pas l'heure")]
    [InlineData("PLN1781", "tous les jours à 25 h", "heure du jour")]
    [InlineData("PLN1782", "le 31 février à 7 h", "n'arrive jamais")]
    [InlineData("PLN1782", "le 32 de chaque mois à 7 h", "Aucun mois")]
    [InlineData("PLN1782", "0 0 7 31 2 ?", "n'arrive jamais")]
    [InlineData("PLN1782", "0 0 7 1 1 ? 2020", "l'année, son dernier champ, est passée")]
    [InlineData("PLN1783", "toutes les 5 heures", "régulier")]
    [InlineData("PLN1783", "toutes les 24 heures", "régulier")]
    [InlineData("PLN1783", "toutes les 0 minutes", "régulier")]
    [InlineData("PLN1783", "un lundi sur deux à 7 h", "troisième lundi")]
    [InlineData("PLN1783", "toutes les deux semaines le lundi à 7 h", "troisième lundi")]
    [InlineData("PLN1783", "tous les 5 mois le 1er à 7 h", "tombe pas juste")]
    [InlineData("PLN1784", "0 0 99 * * ?", "expression cron")]
    [InlineData("PLN1784", "* * * * * ?", "plusieurs fois par minute")]
    [InlineData("PLN1784", "0 7 1 * 1", "expression cron")]
    [InlineData("PLN1784", "61 7 * *", "expression cron")]
    public void What_is_not_understood_or_never_comes_says_what_to_write(string code, string said, string words)
    {
        var error = Assert.Throws<UserErrorException>(() => ScheduleText.Read(said, Now));
        Assert.Equal(code, error.Code);
        Assert.Contains(words, $"{error.Message} {error.Remedy}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tous les jours à 7 h")]
    [InlineData("tous les jours ouvrés à 6 h 30")]
    [InlineData("du lundi au vendredi à 18 h")]
    [InlineData("tous les lundis et jeudis à midi")]
    [InlineData("chaque dimanche à minuit")]
    [InlineData("chaque lundi à 6 h 30 et à 14 h")]
    [InlineData("le premier lundi de chaque mois à 7 h")]
    [InlineData("le premier et le troisième lundi de chaque mois à 7 h")]
    [InlineData("le dernier vendredi de chaque trimestre à 8 h")]
    [InlineData("le 1er et le 15 de chaque mois à 8 h 05")]
    [InlineData("le 15 de janvier et d'août à 8 h")]
    [InlineData("le dernier jour de chaque mois à 20 h")]
    [InlineData("le premier jour ouvré de chaque trimestre à 7 h")]
    [InlineData("le dernier jour ouvré de chaque mois à 7 h")]
    [InlineData("le 1er mars de chaque année à 9 h")]
    [InlineData("le 15 de chaque mois à 8 h, sauf jours fériés (reporté au jour ouvré suivant)")]
    [InlineData("le 15 de chaque mois à 8 h, reporté au jour ouvré suivant")]
    [InlineData("toutes les 2 heures")]
    [InlineData("tous les jours ouvrés, toutes les 15 minutes de 8 h à 18 h")]
    public void What_was_understood_is_said_in_words_that_are_read_back_alike(string words)
    {
        var read = ScheduleText.Read(words, Now);
        Assert.Equal(words, ScheduleWords.Of(read));
    }

    [Theory]
    [InlineData("0 0 7 ? * MON-FRI", "du lundi au vendredi à 7 h")]
    [InlineData("0 0 7 ? JAN,JUL MON#1", "le premier lundi de chaque semestre à 7 h")]
    [InlineData("0 0 7 LW * ?", "selon « 0 0 7 LW * ? »")]
    public void An_expression_is_said_in_words_where_words_can(string cron, string words) => Assert.Equal(words, ScheduleWords.Of(ScheduleText.Read(cron, Now)));
}
