namespace Planning.Indicators.Verification.Words;

/// <summary>
/// Words that a sentence of figures is made of and that claim nothing by themselves. A word that is neither one of these, nor part of a
/// figure, a name, a place or a period, may claim anything: what holds it is not supported.
/// </summary>
internal static class PlainWords
{
    private static readonly WordSet Small = new("""
        a à au aux ai as ont avait avaient avoir ayant eu eue eut c ce ceci cela ca celle celles celui ceux ces cet cette ci comme d dans de des du elle elles en encore est et ete etre etaient etait etant
        eux il ils j je l la le les leur leurs lui m me meme memes mais n ne nos notre nous on or ou où par pas pendant pour qu quand quant que quel quelle quelles quels qui quoi s sa sans se selon ses si
        soi soit son sont sous sur t toute toutes tout tous tres un une uns vers vos votre vous y dont donc ainsi alors apres avant avec chez contre depuis lors lorsque lorsqu puis parmi
        plus moins autant aussi davantage tandis desormais toujours deja enfin ensuite egalement notamment entre jusqu jusque durant lequel laquelle lesquels lesquelles auquel duquel desquels desquelles auxquels auxquelles chacun chacune chaque
        autre autres ni non pres quelque quelques presque quasi tant bien peu beaucoup assez trop voire via hors sauf excepte outre malgre ici fois tel telle telles tels
        fut furent etions quelconque quiconque certes hormis moyennant nonobstant plusieurs certains certaines aucun aucune nul nulle jamais guere rien quelqu autrui
        """);

    /// <summary>Adverbs, and what links sentences.</summary>
    private static readonly WordSet Links = new("""
        environ quasiment pratiquement approximativement grosso modo autour alentours seulement uniquement exclusivement respectivement ensemble part parts cependant toutefois neanmoins pourtant inversement parallelement simultanement conjointement concomitamment
        globalement precisement exactement comparativement proportionnellement relativement annuellement progressivement graduellement actuellement recemment dernierement anterieurement auparavant ulterieurement posterieurement initialement finalement
        aujourd hui hier demain contraire inverse contrairement symetriquement revanche consequent surcroit certes autrement particulierement essentiellement principalement surtout majoritairement minoritairement specifiquement
        successivement alternativement tour mutuellement individuellement collectivement separement cumulativement numeriquement quantitativement statistiquement mathematiquement concretement clairement manifestement visiblement notoirement sensiblement
        longtemps tard tot lendemain fin mieux pis pire effectivement reellement veritablement vraiment simplement sobrement strictement rigoureusement legerement faiblement largement amplement nettement fortement modestement timidement lentement
        autrefois jadis naguere actuel maintenant bientot ailleurs aussitot parallele temps fil quant instar egard regard guise titre deça deca dela dessous dessus barre seuil cap peine juste
        totalement entierement integralement partiellement completement pleinement quelquefois parfois souvent rarement generalement habituellement traditionnellement historiquement continument invariablement pareillement similairement identiquement
        cumule rigueur decidement resolument evidemment naturellement logiquement etroitement directement indirectement immediatement rapidement subitement soudainement brusquement ponctuellement temporairement provisoirement durablement finement
        dit dite dits dites dire savoir voila voici cf etc ie bref mi demi demie demis demies semi fort fur mesure defaut sus sein priori gre loin proche proches plutot tantot sitot
        """);

    /// <summary>Verbs that say how much there is, how it is counted, where it stands, and that it is so.</summary>
    private static readonly WordSet Verbs = new("""
        ~compter ~comptabiliser ~denombrer ~recenser ~repertorier ~inventorier ~enregistrer ~totaliser ~cumuler ~additionner ~rassembler ~regrouper ~abriter ~heberger ~loger ~arriver ~passer ~rester ~demeurer ~representer ~peser ~concentrer ~constituer ~composer
        ~occuper ~assurer ~afficher ~presenter ~situer ~mesurer ~observer ~constater ~relever ~noter ~signaler ~rappeler ~indiquer ~montrer ~souligner ~preciser ~remarquer ~estimer ~evaluer ~chiffrer ~monter ~elever ~toucher ~concerner ~affecter ~porter ~conserver ~garder
        ~former ~trouver ~figurer ~placer ~classer ~positionner ~ranger ~hisser ~doter ~consacrer ~destiner ~dedier ~installer ~implanter ~localiser ~resider ~habiter ~travailler ~frequenter ~transporter ~deplacer ~effectuer ~realiser ~collecter ~ramasser ~prelever ~rejeter
        ~stocker ~livrer ~distribuer ~consommer ~autoriser ~commencer ~achever ~planter ~urbaniser ~artificialiser ~amenager ~commercialiser ~agreer ~financer ~renover ~rehabiliter ~raccorder ~equiper ~valoriser ~recycler ~trier ~exploiter ~cultiver ~employer ~approcher
        ~avoisiner ~froler ~osciller ~varier ~differer ~evoluer ~fluctuer ~tourner ~limiter ~contenter ~borner ~cantonner ~bouger ~changer ~traverser ~entamer ~marquer ~accuser ~tabler ~rapporter ~ramener ~comparer ~confronter ~considerer ~signifier
        ~proposer ~comporter ~englober ~absorber ~mobiliser ~capter ~accaparer ~decompter ~quantifier ~determiner ~donner ~laisser ~coller ~caler ~bloquer ~fixer ~adosser ~orienter ~aligner ~egaler ~friser ~graviter ~plafonner ~separer ~distinguer
        ~deceler ~detecter ~identifier ~visiter ~creer ~emporter ~dominer ~demarrer ~debuter ~terminer ~finir ~fermer ~cloturer ~boucler ~succeder ~repasser ~retourner ~repondre ~correspondre ~rendre ~pendre ~confondre ~etendre ~repandre ~entendre ~attendre
        ~reunir ~fournir ~accomplir ~subir ~etablir ~retablir ~remplir ~aboutir ~definir ~repartir ~ressortir ~franchir ~garantir ~affermir ~saisir ~choisir ~batir ~rajouter ~ajouter ~retrancher ~soustraire ~continuer ~perdurer ~persister ~subsister ~durer ~dater
        ~rythmer ~ponctuer ~jalonner ~imprimer ~dessiner ~tracer ~profiler ~avancer ~engranger ~engager ~circuler ~rouler ~emprunter ~utiliser ~solliciter ~deposer ~formuler ~demander ~tuer ~blesser ~eliminer ~traiter
        connait connaissent connaissait connaissaient connu connue connus connues connaitre ressort ressortent ressortait vit vivent vivait vivaient vivre vecu emet emettent emettait emettaient emettre emis emise emises emettant met mettent mis mise mises mettre remis remise admet admis
        atteint atteignent atteignait atteignaient atteindre atteignant atteinte atteints atteintes rejoint rejoignent rejoindre rejoignait couvr couvre couvrent couvrait couvraient couvrir couvrant couvert couverte couverts couvertes offre offrent offrait offraient offrir offrant offert offerte offerts offertes
        ouvert ouverte ouverts ouvertes ouvre ouvrent ouvrait detient detiennent detenait detenaient detenir detenant tient tiennent tenait tenaient tenir tenant maintient maintiennent maintenait maintenir maintenu maintenue maintenus maintenues contient contiennent contenait contenaient contenir contenu obtient obtenu obtenus obtenue
        devient deviennent devenait devenu devenue devenus devenues devenir provient proviennent provenait provenaient provenir provenant vient viennent venait venaient venir venant venu venue revient reviennent revenait revenaient revenant revenu survenu survenus survenue survenues intervenu
        voit voient voyait voyaient voir voyant vu vue vus vues apparait apparaissent apparaissait apparaitre parait paraissent sort sortent sorti fait font faisait faisaient faire faisant faite faits faites vaut valent valait valaient valoir valant equivaut equivalent equivalait equivaloir equivalant
        suit suivent suivait suivaient suivi suivie suivis suivies suivre suivant precede precedent precedait comprend comprennent comprenait comprise compris comprises comprenant prend prennent prenait pris prise prises repris reprise inclut incluent inclus incluse incluant
        inscrit inscrivent inscrivait inscrire inscrite inscrits inscrites produit produisent produisait produisaient produits produite produites produisant conduit conduite conduits conduites traduit traduisent traduisait traduisant traduite introduit lit lisent lire lu lue construit construite construits construites construisent construire
        percoit percoivent percevait recoit recoivent recevait recu recue recus recues deduit dispose disposent disposait disposaient sert servent servait dessert desservent desservie desservies desservis recueille recueillent recueilli recueillis accueille accueillent accueillait accueillaient accueilli accueillie accueillis accueillies
        parvient parviennent parvenait acquis acquise ecoule ecoulee ecoules ecoulees court courent parti partie partis parties partent part partait mort morts decede decedes decedees dort connaissant distinct fallait vont va allait allaient aller peut peuvent pouvait pu appartient appartiennent
        confondus confondues confondu confondue repartis repartie reparties reparti ouvrir acquiert acquierent acquerait parcouru parcourue parcourus parcourues parcourt reste suffit suffisent suffisait retient retiennent retenait clos close redevenu redevenue redevient recouvre recouvrent recouvrait emploie emploient essuie essuient decoche enregistre cumulant consent
        """);

    /// <summary>Nouns of counting, of time, of places, and of how figures are told.</summary>
    private static readonly WordSet Nouns = new("""
        +nombre +total totaux totale totales totalite +somme +cumul +effectif +volume +niveau +valeur +chiffre +taux +part +proportion +ratio +rapport +quantite +moyenne +mediane +pourcentage +point +unite +taille +surface +superficie +longueur +lineaire +montant +tonnage +densite poids +masse +contingent
        +parc +stock +flux +rythme +cadence +evolution +tendance +variation +difference +ecart +dynamique +mouvement +courbe +pente +profil +allure +inflexion +palier +mutation +transformation +processus +phenomene +marge +reliquat +solde +bilan +resultat +constat
        +periode +annee +an +date +exercice +decennie +lustre +siecle +debut fin +milieu +intervalle +moment +epoque +duree +terme +issue +millesime +lendemain +veille +trimestre +semestre +mois +jour +semaine +heure +cycle +etape +phase derniers dernieres precedent precedente precedents precedentes suivant suivante suivants suivantes
        +territoire +commune +intercommunalite +agglomeration +ville +metropole epci +communaute +collectivite +secteur +echelle +ensemble +departement +syndicat +reseau +perimetre +intercom +pays +bassin +bourg +pole +zone +aire +site +lieu lieux +place +position +rang +classement +podium +tete +echelon +sein +espace +quartier +ilot +canton +archipel
        +donnee +source +recensement +observatoire +enquete +fichier +base +statistique +indicateur +serie +releve +comptage +estimation +mesure +observation +inventaire +calcul +arrondi +compte +comparaison +regard +hauteur +seuil +barre +cap +facteur +coefficient +multiplication +multiple +fraction +majorite +minorite +moitie +tiers +quart +cinquieme +dixieme +double +triple +dizaine +douzaine +quinzaine +vingtaine +trentaine +quarantaine +cinquantaine +soixantaine +centaine +millier +million +milliard +demie
        convient importe consommateur consommateurs consommatrice emetteur emetteurs emettrice responsable responsables chose choses situation situations succession repartition deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille +habitant +personne +individu +resident +actif +logement +foyer +vehicule +voyageur +usager +abonne +hectare +tonne +metre +kilometre +euro +gramme +kilo +kilogramme +litre +equivalent co2 gwh mwh twh kwh ha km km2 m2 m3 kt t kg tco2e ktco2e mtco2e hab carre carres carree cube cubes watt megawatt kilowatt
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre 1er 31 +lot +tranche +poste +mode +type +categorie +origine +cas +facon +maniere +sens +cote +ordre +tour +fil +cours +titre +exemple +reference +depart +arrivee +intermediaire +charge +rotation +fois +service +ouvrage
        +consultation +deplacement +trajet +passage +usage +utilisation +demande +dossier +chantier +operation +offre +acces +accueil +population +demographie +habitat +immobilier +bati +foncier +sol +terre +eau +air +energie +climat +emploi +travail +activite +mobilite +circulation +route +vie +vies +victime +sinistre +evenement
        +disparition +apparition +creation +mise +construction +realisation +livraison +achevement +autorisation +ouverture +installation +raccordement +amenagement +consommation +production +collecte +emission +prelevement +gisement +ressource +recolte +voie +axe +troncon +ligne +arret +gare
        alimentation potable immobilier immobiliers immobiliere immobilieres inoccupe inoccupes inoccupee inoccupees vacance vacant vacante vacants vacantes demographique demographiques residentiel residentielle residentiels residentielles locatif locative locatifs locatives social sociale sociaux sociales
        """);

    private static readonly WordSet Adjectives = new("""
        =annuel =mensuel =quotidien =journalier journaliere journalieres =moyen =median =total =global globaux =brut =net nette nettes =absolu =relatif =local locaux =territorial territoriaux =communal communaux =intercommunal intercommunaux =metropolitain =unique =seul =meme =entier entiere entieres
        =superieur =inferieur =additionnel =supplementaire =complementaire =cumule =consolide =existant =actuel =recent =ancien =nouveau nouvelle nouvelles nouveaux =initial initiaux =final finale finales =intermediaire =terminal =passe =dernier derniere dernieres =premier premiere premieres =second =courant
        =public publics publique publiques =prive =principal principaux =secondaire =collectif =individuel =municipal municipaux =legal legaux =usuel =ouvert =equivalent =comparable =semblable =identique =similaire =egal egaux =analogue =pareil =proche =symbolique =charniere =pivot =respectif =precis =exact =stricte =simple =plein =rond =bon
        =observe =constate =mesure =releve =estime =recense =etudie =suivi =considere =analyse =retenu =donne =etabli =disponible =connu =renseigne =numerique =quantitatif =statistique =demographique =habite =peuple =dense =vacant =residentiel =domestique =urbain =routier routiere routieres =modal modaux modale
        =potable =foncier fonciere foncieres =agricole =naturel =forestier forestiere forestieres =economique =energetique =thermique =electrique =renouvelable =cyclable =touristique =corporel =menager menagere menageres =residuel =assimile =photovoltaique =eolien =solaire =solide =liquide
        =negatif =positif =nul =deficitaire =excedentaire =contenu =limite =repute =different =divers =double =triple =demi =quelconque =fiable =detaille =suivant =precedent =consecutif =successif =commun =propre =oppose =inverse =contraire =annualise =arrondi =chiffre =dominant =majoritaire =minoritaire
        """);

    /// <summary>Whether a word claims nothing by itself.</summary>
    public static bool Has(string folded) => Small.Has(folded) || Links.Has(folded) || Verbs.Has(folded) || Nouns.Has(folded) || Adjectives.Has(folded) || folded.All(char.IsAsciiDigit);
}
