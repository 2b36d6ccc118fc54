namespace Planning.Indicators.Tests.Extraction;

/// <summary>The ways in which sentences give values.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("La population de Bernay atteint 9 850 habitants en 2021, contre 10 285 en 2015.", "population | Bernay | 2015 | 10285", "population | Bernay | 2021 | 9850")]
    [InlineData("Bernay compte 9 850 habitants en 2021.", "population | Bernay | 2021 | 9850")]
    [InlineData("Au 1er janvier 2021, la population municipale de Bernay s'établit à 9 850 habitants.", "population | Bernay | 2021 | 9850")]
    [InlineData("Entre 2015 et 2021, la population de Bernay est passée de 10 285 à 9 850 habitants.", "population | Bernay | 2015 | 10285", "population | Bernay | 2021 | 9850")]
    [InlineData("À Bernay, le taux de vacance est de 12,4 % en 2020, contre 8,1 % à l'échelle départementale.", "taux-vacance | Bernay | 2020 | 12.4", "taux-vacance | Département | 2020 | 8.1")]
    [InlineData("En 2020, le taux de vacance est de 12,4 % à Bernay et de 6,2 % à Brionne.", "taux-vacance | Bernay | 2020 | 12.4", "taux-vacance | Brionne | 2020 | 6.2")]
    [InlineData("En 2022, 168 GWh d'énergie renouvelable ont été produits, pour une consommation d'énergie de 1 420 GWh.", "consommation-energie |  | 2022 | 1420", "production-enr |  | 2022 | 168")]
    [InlineData("Le revenu médian des habitants de Bernay s'élève à 20 340 € par an en 2021.", "revenu-median | Bernay | 2021 | 20340")]
    [InlineData("Le parc de logements de Bernay compte 5 720 logements en 2020, dont 620 logements vacants.", "logements | Bernay | 2020 | 5720", "logements-vacants | Bernay | 2020 | 620")]
    [InlineData("Les émissions de GES du territoire ont baissé, passant de 512 ktCO2e en 2010 à 441 ktCO2e en 2021.", "emissions-ges |  | 2010 | 512000", "emissions-ges |  | 2021 | 441000")]
    [InlineData("Entre 2011 et 2021, 286 hectares d'espaces naturels, agricoles et forestiers ont été consommés à Bernay.", "consommation-enaf | Bernay | 2011-2021 | 286")]
    [InlineData("La consommation d'ENAF s'élève à 286 ha sur la période 2011-2021, soit un rythme annuel de consommation foncière de 28,6 ha/an.", "consommation-enaf |  | 2011-2021 | 286", "rythme-consommation-enaf |  | 2011-2021 | 28.6")]
    [InlineData("En 2020, la voiture garde une part modale de la voiture de 71 %, celle de la marche étant de 19 %.", "part-modale-marche |  | 2020 | 19", "part-modale-voiture |  | 2020 | 71")]
    [InlineData("L'intercommunalité recense 487 exploitations agricoles en 2020.", "exploitations-agricoles |  | 2020 | 487")]
    [InlineData("En 2023, le réseau cyclable s'étend sur 84,5 km.", "lineaire-cyclable |  | 2023 | 84.5")]
    [InlineData("En 2021, les prélèvements pour l'eau potable représentent 2,4 millions de m³.", "prelevements-eau-potable |  | 2021 | 2400000")]
    [InlineData("En 2015 et 2021, le nombre d'emplois était respectivement de 12 400 et 13 100.", "emplois |  | 2015 | 12400", "emplois |  | 2021 | 13100")]
    [InlineData("Le taux de chômage recule de 15,2 % en 2015 à 13,9 % en 2021.", "taux-chomage |  | 2015 | 15.2", "taux-chomage |  | 2021 | 13.9")]
    [InlineData("La facture énergétique du territoire atteignait 148 millions d'euros en 2019.", "facture-energetique |  | 2019 | 148")]
    [InlineData("La taille moyenne des ménages passe de 2,31 en 2010 à 2,17 en 2021.", "taille-menages |  | 2010 | 2.31", "taille-menages |  | 2021 | 2.17")]
    [InlineData("Le rendement du réseau d'eau potable (81,4 % en 2022) reste moyen.", "rendement-reseau-eau |  | 2022 | 81.4")]
    [InlineData("Le taux de chômage s'établissait à 13,4 % en 2015. Il est de 11,9 % en 2021.", "taux-chomage |  | 2015 | 13.4", "taux-chomage |  | 2021 | 11.9")]
    [InlineData("Le rendement du réseau d'eau potable s'améliore : 79,6 % en 2022 après 76,1 % en 2018.", "rendement-reseau-eau |  | 2018 | 76.1", "rendement-reseau-eau |  | 2022 | 79.6")]
    [InlineData("En 2022, chaque habitant a produit 532 kg de déchets ménagers et assimilés.", "dechets-menagers-habitant |  | 2022 | 532")]
    [InlineData("Le transport routier est le premier poste d'émissions de gaz à effet de serre avec 118 ktCO2e en 2019, devant l'agriculture (96 ktCO2e).", "emissions-ges-agriculture |  | 2019 | 96000", "emissions-ges-transport-routier |  | 2019 | 118000")]
    [InlineData("De 2017 à 2022, 1 236 logements ont été commencés en cumulé.", "logements-commences |  | 2017-2022 | 1236")]
    [InlineData("Fin 2022, on recense 96 points de charge ouverts au public.", "bornes-recharge |  | 2022 | 96")]
    public void A_sentence_gives_its_values(string sentence, params string[] expected) => Assert.Equal(expected, Some.Extracted(sentence));

    [Theory]
    [InlineData("Le PCAET vise une consommation d'énergie finale de 1 130 GWh en 2030.")]
    [InlineData("La population atteindrait 45 000 habitants en 2025 selon le scénario retenu.")]
    [InlineData("En 2025, la commune aura une population de 12 400 habitants.")]
    [InlineData("L'objectif est de porter la production d'énergie renouvelable à 310 GWh d'ici 2025.")]
    [InlineData("Les émissions de gaz à effet de serre ont diminué de 14 % entre 2010 et 2021.")]
    [InlineData("La population a augmenté de 1 250 habitants entre 2015 et 2021.")]
    [InlineData("Le taux de vacance a progressé de 1,2 point entre 2015 et 2020.")]
    [InlineData("Entre 120 et 140 logements sont autorisés en 2021.")]
    [InlineData("En 2021, 320 logements ont été construits.")]
    [InlineData("La part des logements vacants de longue durée dans le parc privé ancien est de 4 % en 2021.")]
    [InlineData("La densité de population est de 120 habitants par km² en 2021.")]
    [InlineData("L'orientation 3 traite des zones humides et l'article 12 des haies depuis 2019.")]
    [InlineData("Le taux de chômage est élevé. Il a progressé de 2,1 % en 2021.")]
    [InlineData("Taux de chômage en 2021\t11,2 %\t10,1 %\t11,7 %")]
    [InlineData("2021\t2021\tménage en 2021")]
    [InlineData("Une famille de Bernay\t2021\tménage en 2021")]
    [InlineData("En 2021, 12 000 habitants vivent à moins de 500 m d'une gare.")]
    [InlineData("En 2021, la population active compte 18 400 personnes.")]
    [InlineData("Une enquête a été menée en 2021 auprès de 1 200 ménages.")]
    [InlineData("Il faudrait 210 logements sociaux en 2024 pour répondre aux besoins.")]
    [InlineData("Chaque année, 45 logements autorisés par an en moyenne depuis 2018 répondent à la demande.")]
    public void What_was_not_observed_gives_nothing(string sentence) => Assert.Empty(Some.Extracted(sentence));

    [Fact]
    public void The_year_and_the_place_of_a_sentence_hold_for_the_next() => Assert.Equal(
        ["logements-sociaux | Bernay | 2022 | 1310", "taux-logements-sociaux | Bernay | 2022 | 24.6"],
        Some.Extracted("Bernay compte 1 310 logements sociaux au 1er janvier 2022. Le taux de logements sociaux y est de 24,6 %."));

    [Fact]
    public void The_heading_names_the_place_and_the_year_of_a_sentence_that_does_not() => Assert.Equal(
        ["taux-pauvrete | Val de Risle | 2021 | 14.2"],
        Some.Extracted("# Le Val de Risle en 2021\nLe taux de pauvreté est de 14,2 %."));

    [Fact]
    public void A_near_value_is_kept_with_less_confidence()
    {
        var near = Assert.Single(Some.Extraction("En 2021, la population de Bernay est d'environ 9 900 habitants.").Observations);
        var plain = Assert.Single(Some.Extraction("En 2021, la population de Bernay est de 9 850 habitants.").Observations);
        Assert.True(near.Confidence < plain.Confidence);
        Assert.Contains("valeur approchée d'après le document", near.Reasons);
    }

    [Fact]
    public void A_value_says_where_it_stands()
    {
        var source = Assert.Single(Some.Extraction("Préambule sans chiffre. En 2021, la population de Bernay est de 9 850 habitants.").Observations).Source;
        Assert.Equal("En 2021, la population de Bernay est de 9 850 habitants.", source.Context);
        Assert.Equal("9 850 habitants", source.Context.Substring(source.Location.Span!.Value.Start, source.Location.Span.Value.Length));
    }

    [Fact]
    public void The_generic_words_of_a_name_are_kept() =>
        Assert.Equal("communauté de communes du Val de Risle", Assert.Single(Some.Extraction("En 2021, la population de la communauté de communes du Val de Risle est de 19 850 habitants.").Observations).Territory.Name);

    [Fact]
    public void What_is_said_in_brackets_of_another_place_does_not_hold_for_the_sentence()
    {
        var observations = Some.Extraction("Le taux de vacance est de 8,1 % en 2021 (7,9 % en Bretagne).").Observations;
        Assert.Equal(string.Empty, observations.Single(o => o.Value == 8.1m).Territory.Name);
    }

    [Theory]
    [InlineData("En 2023, l'espace conseil a reçu 1 240 ménages.")]
    [InlineData("En 2023, 85 exploitations agricoles ont répondu à l'enquête.")]
    public void Those_who_were_received_or_who_answered_are_not_all(string text) => Assert.Empty(Some.Extraction(text).Observations);

    [Fact]
    public void A_pronoun_takes_the_name_before() =>
        Assert.Equal([41905m, 41230m], Some.Extraction("La population s'établit à 41 905 habitants en 2021 ; elle n'était que de 41 230 habitants en 2015.").Observations.Select(o => o.Value));
}
