namespace Planning.Indicators.Verification.Words;

/// <summary>
/// Words that a sentence of figures is made of and that claim nothing by themselves. A word that is neither one of these, nor part of a
/// figure, a name, a place or a period, may claim anything: what holds it is not supported.
/// </summary>
internal static class PlainWords
{
    private static readonly WordSet Small = new("""
        a à au aux ai as ont avait avaient avoir ayant eu eue eut c ce ceci cela celle celles celui ceux ces cet cette ci comme d dans de des du elle elles en encore est et ete etre etaient etait etant
        eux il ils j je l la le les leur leurs lui m meme memes mais n ne nos notre nous on or ou où par pas pendant pour qu quand quant que quel quelle quelles quels qui quoi s sa sans se selon ses si
        soi soit son sont sous sur t toute toutes tout tous tres un une uns vers vos votre vous y dont donc ainsi alors apres avant avec chez contre depuis des lors lorsque puis puisque parmi
        plus moins autant aussi davantage tandis desormais toujours deja enfin ensuite egalement notamment entre jusqu jusque durant lequel laquelle lesquels lesquelles auquel duquel chacun chacune chaque
        autre autres ni non pres environ quelque quelques presque quasi quasiment pratiquement approximativement autour seulement seul seule seuls seules tant bien peu beaucoup assez trop voire via
        respectivement ensemble part parts ici la-bas cependant toutefois neanmoins pourtant or car fois ainsi inversement parallelement simultanement globalement precisement exactement comparativement
        fut furent sera tel telle tels telles
        """);

    private static readonly WordSet Verbs = new("""
        compte comptent comptait comptaient compter comptant comptee comptes comptees comptabilise* denombr* recens* repertori* enregistr* totalis* reuni* regroup* rassembl* abrit* accueill* heberg*
        atteint atteignent atteignait atteignaient atteindre atteignant atteinte atteints atteintes elev* etabli* etablit chiffr* mont* represent* pes* pese correspond* concentr* constitu* compos*
        occup* couvr* couvert couverte couverts couvertes etend* etale* consacr* assur* fourni* detien* possed* offr* offert* dispos* affich* presente presentent presentait connai* connu connue connus connues
        passe passent passait passaient passant passee passes passees passer situ* demeur* reste restent restait restaient restant vaut valait valent valoir mesur* observe* constat* relev* not* ressort* ressortent
        vit vivent vivait vivaient vivre habit* resid* travaill* emet emettent emettait emettaient emettre emis emise emises consomm* produi* livr* distribu* collect* preleve* rejet* stock* 
        realis* effectu* cre* construi* autoris* commenc* acheve* plant* urbanis* artificialis* vacant vacante vacants vacantes consent* perc* franchi* inscri* port* ramen* repart* revien* reven* retomb* redescend*
        s'etablit tient tiennent tenait fait font faisait faite fut devien* devenu* devenue forme forment figur* apparai* trouv* sert fut ouvert ouverte ouverts ouvertes install*  mis mise mises tue tues tuee tuees frequent* transport* accompli*
        traduit traduisent signifi* equivau* equivalent equivalente voit voient voyait vu vue enregistre arrive arrivent arrivait arrivaient vient viennent etaient differ* 
        conduit conduits conduite conduites est etablis figure figurent fixe indique indiquent montre montrent donne donnent conserv* gard* maintien* maintenu maintenue etabliss* concern* touche touchent touchait affecte affectent hisse hissent avoisin* approch* frol* inscrivent inscrit chiffrant tourne tournent gagnent constat* oscill* stabilis* resid* heberg* implant* abritant rassembl* dessin* confondus confondues limite limitent commercialis* dote dotent figur* contenu cumul* additionn* ajoute ajoutent relev* varie varient
        """);

    private static readonly WordSet Nouns = new("""
        nombre nombres total totale totaux totales totalite somme cumul cumule cumulee cumules cumulees effectif effectifs volume volumes niveau niveaux valeur valeurs chiffre chiffres taux part proportion ratio rapport
        quantite moyenne moyennes moyen moyens mediane median pourcentage pourcentages point points unite unites taille surface surfaces superficie superficies longueur lineaire lineaires montant montants tonnage tonnages densite poids
        parc stock flux rythme rythmes cadence evolution evolutions tendance variation variations difference differences ecart ecarts dynamique trajectoire-observee
        periode periodes annee annees an ans date exercice decennie decennies debut fin milieu derniers dernieres precedent precedente precedents precedentes suivant suivante suivants suivantes plus-tard
        territoire territoires commune communes intercommunalite intercommunalites agglomeration agglomerations ville villes metropole epci communaute communautes collectivite collectivites secteur secteurs echelle ensemble departement syndicat reseau perimetre intercom pays bassin
        rang rangs position positions place places tete classement podium
        donnee donnees source sources recensement observatoire enquete fichier fichiers base bases statistique statistiques 
        tiers quart moitie double triple
        habitant habitants personne personnes hectare hectares tonne tonnes metres metre carre carres cube cubes euros euro kilometre kilometres million millions millier milliers milliard milliards equivalent co2 gwh mwh twh kwh ha km km2 m2 m3 kt t kg tco2e ktco2e hab
        janvier decembre 1er 31 mi annuel annuelle annuels annuelles annuellement quotidien quotidienne journalier journaliere
        solde net nette nets nettes brut brute brute absolu absolue relatif relative global globale globales globaux local locale locaux locales territorial territoriale communal communale communaux intercommunal intercommunale
        compte comparaison regard cours terme termes issue hauteur raison-de tour deçà deca dela dessous dessus barre seuil cap 
        tard tot plus-tot auparavant avant apres lendemain  ici
        superieur superieure superieurs superieures inferieur inferieure inferieurs inferieures 
        nettement fortement sensiblement legerement faiblement largement nette net quelconque a-peine peine tout-juste juste environ  supplementaire supplementaires additionnel additionnels additionnelles
        seul seule unique meme
        resident residents residente usuelle municipale legale publics public ouverts existant existants existante existantes actuel actuelle actuellement aujourd hui contraire inverse contrairement symetriquement
        releve releves pourtour ouvrage indicateur indicateurs sur-la-periode serie series deux trois quatre cinq six sept huit neuf dix
        cote cotes autres-part niveau-de fiable  exemple global ailleurs fait faits constat constats resultat resultats bilan bilans
        progressivement graduellement parallele temps fil espace echelon sein quant surcroit catalogue rapportee rapportees responsable responsables vehicules vehicule emetteur emetteurs situation consultation consultations demographique demographiques origine deplacement deplacements unites-de charge rotation masse  autant peuple peuplee peuples peuplees peuplement dense denses
        """);

    /// <summary>Whether a word claims nothing by itself.</summary>
    public static bool Has(string folded) => Small.Has(folded) || Verbs.Has(folded) || Nouns.Has(folded) || folded.All(char.IsAsciiDigit);
}
