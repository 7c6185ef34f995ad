"""The brands of `brands.py` that begin with M to Z: brand, then ingredient; a semicolon parts them. Their source stands there."""

TABLE = """
Macrilen macimorelin; Macugen pegaptanib; Makena hydroxyprogesterone caproate; Margenza margetuximab; Marinol dronabinol;
Marqibo vincristine; Mavenclad cladribine; Mavik trandolapril; Maviret glecaprevir and pibrentasvir; Mavyret glecaprevir and
pibrentasvir; Maxalt rizatriptan; Maxipime cefepime; Mayzent siponimod; Megace megestrol; Mekinist trametinib; Mektovi
binimetinib; Menactra meningococcal vaccine; Menveo meningococcal vaccine; Mepsevii vestronidase alfa; Meridia sibutramine;
Merrem meropenem; Metacam meloxicam; Metadate methylphenidate; Metozolv metoclopramide; Mevacor lovastatin; Miacalcin
calcitonin; Micardis telmisartan; Micotil tilmicosin; Miebo perfluorohexyloctane; Minastrin norethindrone and ethinyl estradiol;
Minjuvi tafasitamab; Minocin minocycline; Miochol acetylcholine; Miplyffa arimoclomol; Mircette desogestrel and ethinyl
estradiol; Mirena levonorgestrel; Mirvaso brimonidine; Mitigare colchicine; Mobic meloxicam; Modeyso dordaviprone; Monjuvi
tafasitamab; Monopril fosinopril; Motegrity prucalopride; Mounjaro tirzepatide; Movantik naloxegol; MoviPrep polyethylene
glycol; Moxatag amoxicillin; Mozobil plerixafor; Mresvia respiratory syncytial virus vaccine; Multaq dronedarone; Mvasi
bevacizumab; Myalept metreleptin; Mycamine micafungin; Mycapssa octreotide; Mydayis amphetamine; Myfembree relugolix, estradiol
and norethindrone; Mylotarg gemtuzumab ozogamicin; Myobloc rimabotulinumtoxinB; Myozyme alglucosidase alfa; Myrbetriq
mirabegron; Mysimba naltrexone and bupropion; Mytesi crofelemer; Naglazyme galsulfase; Namenda memantine; Namzaric memantine and
donepezil; Naprosyn naproxen; Narcan naloxone; Nascobal cyanocobalamin; Nasonex mometasone; Natazia estradiol valerate and
dienogest; Natpara parathyroid hormone; Natrecor nesiritide; Natroba spinosad; Navelbine vinorelbine; Naxcel ceftiofur; Nayzilam
midazolam; Nebido testosterone undecanoate; Nebupent pentamidine; Nemluvio nemolizumab; Neoral cyclosporine; Nepexto etanercept;
Nerlynx neratinib; Nesina alogliptin; Neulasta pegfilgrastim; Neumega oprelvekin; Neupogen filgrastim; Neupro rotigotine;
Neurontin gabapentin; Nexavar sorafenib; Nexgard afoxolaner; Nexium esomeprazole; Nexletol bempedoic acid; Nexlizet bempedoic
acid and ezetimibe; Nexobrid anacaulase; Nexplanon etonogestrel; Nextstellis drospirenone and estetrol; Nexviazyme
avalglucosidase alfa; Ngenla somatrogon; Niaspan niacin; Niktimvo axatilimab; Ninlaro ixazomib; Nipent pentostatin; Nitrolingual
nitroglycerin; Nitropress nitroprusside; Nivestym filgrastim; Nocita bupivacaine; Nolvadex tamoxifen; Norditropin somatropin;
Normodyne labetalol; Noroxin norfloxacin; Northera droxidopa; Norvasc amlodipine; Norvir ritonavir; Nourianz istradefylline;
Novantrone mitoxantrone; Novolin recombinant human insulin; NovoLog insulin aspart; NovoSeven coagulation factor VIIa; Noxafil
posaconazole; Nplate romiplostim; Nubeqa darolutamide; Nucala mepolizumab; Nucynta tapentadol; Nuedexta dextromethorphan and
quinidine; Nulibry fosdenopterin; Nulojix belatacept; Nuplazid pimavanserin; Nurtec rimegepant; Nutropin somatropin; NuvaRing
etonogestrel and ethinyl estradiol; Nuvaxovid COVID-19 vaccine; Nuvigil armodafinil; Nuzyra omadacycline; Nypozi filgrastim;
Nyvepria pegfilgrastim; Ocaliva obeticholic acid; Ocrevus ocrelizumab; Ocuflox ofloxacin; Odefsey emtricitabine, rilpivirine and
tenofovir alafenamide; Odomzo sonidegib; Ofev nintedanib; Oforta fludarabine; Ogivri trastuzumab; Ogsiveo nirogacestat;
Ohtuvayre ensifentrine; Ojemda tovorafenib; Ojjaara momelotinib; Olinvyk oliceridine; Olpruva sodium phenylbutyrate; Olumiant
baricitinib; Olux clobetasol; Olysio simeprevir; Omidria phenylephrine and ketorolac; Omisirge omidubicel; Omlyclo omalizumab;
Omnaris ciclesonide; Omnicef cefdinir; Omnitrope somatropin; Omvoh mirikizumab; Oncaspar pegaspargase; Onexton clindamycin and
benzoyl peroxide; Onfi clobazam; Ongentys opicapone; Onglyza saxagliptin; Onivyde irinotecan; Onpattro patisiran; Onsior
robenacoxib; Onsolis fentanyl; Ontak denileukin diftitox; Ontruzant trastuzumab; Onureg azacitidine; Onzetra sumatriptan; Opana
oxymorphone; Opdivo nivolumab; Opdualag nivolumab and relatlimab; Opfolda miglustat; Opsumit macitentan; Opsynvi macitentan and
tadalafil; Optaflexx ractopamine; Opuviz aflibercept; Opvee nalmefene; Opzelura ruxolitinib; Oracea doxycycline; Oraverse
phentolamine; Orbactiv oritavancin; Orencia abatacept; Orenitram treprostinil; Orgovyx relugolix; Oriahnn elagolix; Orilissa
elagolix; Orkambi lumacaftor and ivacaftor; Orladeyo berotralstat; Orlynvah sulopenem etzadroxil and probenecid; Orserdu
elacestrant; Orthovisc hyaluronan; Oseni alogliptin and pioglitazone; Osmolex amantadine; OsmoPrep sodium phosphate; Osphena
ospemifene; Otezla apremilast; Otrexup methotrexate; Otulfi ustekinumab; Oxandrin oxandrolone; Oxbryta voxelotor; Oxecta
oxycodone; Oxlumo lumasiran; Oxtellar oxcarbazepine; OxyContin oxycodone; Oxytrol oxybutynin; Ozempic semaglutide; Ozurdex
dexamethasone; Padcev enfortumab vedotin; Palforzia peanut allergen; Palynziq pegvaliase; Pamelor nortriptyline; Pancreaze
pancrelipase; Panretin alitretinoin; Papzimeos zopapogene imadenovec; Paraplatin carboplatin; Parlodel bromocriptine; Parnate
tranylcypromine; Parsabiv etelcalcetide; Pataday olopatadine; Patanol olopatadine; Pavblu aflibercept; Paxil paroxetine;
Paxlovid nirmatrelvir and ritonavir; Paylean ractopamine; Pedmark sodium thiosulfate; Pegasys peginterferon alfa-2a; PegIntron
peginterferon alfa-2b; Pemazyre pemigatinib; Pemfexy pemetrexed; Pemrydi pemetrexed; Penbraya meningococcal vaccine; Pennsaid
diclofenac; Pentasa mesalamine; Pepaxto melphalan flufenamide; Pepcid famotidine; Percocet oxycodone and acetaminophen; Pergonal
menotropins; Periostat doxycycline; Perjeta pertuzumab; Perseris risperidone; Pertzye pancrelipase; Pexeva paroxetine; Pheburane
sodium phenylbutyrate; Phesgo pertuzumab and trastuzumab; Phexxi lactic acid, citric acid and potassium bitartrate; PhosLo
calcium acetate; Photofrin porfimer; Piasky crovalimab; Pifeltro doravirine; Piqray alpelisib; Pitocin oxytocin; Pizensy
lactitol; Plaquenil hydroxychloroquine; Platinol cisplatin; Plavix clopidogrel; Plegridy peginterferon beta-1a; Plenaxis
abarelix; Plendil felodipine; Plenvu polyethylene glycol; Pletal cilostazol; Pluvicto lutetium Lu 177 vipivotide tetraxetan;
Pneumovax pneumococcal vaccine; Polivy polatuzumab vedotin; Pomalyst pomalidomide; Pombiliti cipaglucosidase alfa; Ponvory
ponesimod; Portrazza necitumumab; Posilac somatotropin; Posluma flotufolastat F 18; Poteligeo mogamulizumab; Pradaxa dabigatran;
Praluent alirocumab; Pravachol pravastatin; Pravigard pravastatin and aspirin; Praxbind idarucizumab; Precedex dexmedetomidine;
Precose acarbose; Premarin conjugated estrogens; Prempro conjugated estrogens and medroxyprogesterone; Preotact parathyroid
hormone; Prevacid lansoprazole; Prevnar pneumococcal conjugate vaccine; Prevymis letermovir; Prezcobix darunavir and cobicistat;
Prezista darunavir; Prialt ziconotide; Priftin rifapentine; Prilosec omeprazole; Primaxin imipenem and cilastatin; Prinivil
lisinopril; Pristiq desvenlafaxine; Privigen immune globulin; ProAir albuterol; ProAmatine midodrine; Probuphine buprenorphine;
Procanbid procainamide; Procardia nifedipine; Procrit epoetin alfa; Procysbi cysteamine; Prograf tacrolimus; Proheart
moxidectin; Prolastin alpha-1 proteinase inhibitor; Prolensa bromfenac; Proleukin aldesleukin; Prolia denosumab; Promacta
eltrombopag; Propecia finasteride; Propulsid cisapride; Proquad measles, mumps, rubella and varicella vaccine; Proquin
ciprofloxacin; Proscar finasteride; ProSom estazolam; Protonix pantoprazole; Protopic tacrolimus; ProvayBlue methylene blue;
Provenge sipuleucel-T; Proventil albuterol; Provera medroxyprogesterone; Provigil modafinil; Prozac fluoxetine; Pulmicort
budesonide; Pulmozyme dornase alfa; Pylarify piflufolastat F 18; Pylera bismuth, metronidazole and tetracycline; Pyrukynd
mitapivat; Pyzchiva ustekinumab; Qalsody tofersen; Qbrexza glycopyrronium; Qdenga dengue vaccine; Qelbree viloxazine; Qfitlia
fitusiran; Qinlock ripretinib; Qsymia phentermine and topiramate; Qtern dapagliflozin and saxagliptin; Quadramet samarium Sm 153
lexidronam; Quillichew methylphenidate; Quillivant methylphenidate; Qulipta atogepant; Qutenza capsaicin; Quviviq daridorexant;
Qvar beclomethasone; Radicava edaravone; Ranexa ranolazine; Rapamune sirolimus; Rapiblyk landiolol; Rapivab peramivir; Raptiva
efalizumab; Rasuvo methotrexate; Ravicti glycerol phenylbutyrate; Rayos prednisone; Razadyne galantamine; Rebetol ribavirin;
Rebif interferon beta-1a; Reblozyl luspatercept; Rebyota fecal microbiota; Recarbrio imipenem, cilastatin and relebactam;
Reclast zoledronic acid; Recombivax hepatitis B vaccine; Recorlev levoketoconazole; ReFacto antihemophilic factor; Reglan
metoclopramide; Regpara cinacalcet; Relafen nabumetone; Relenza zanamivir; Releuko filgrastim; Relistor methylnaltrexone; Relpax
eletriptan; Relyvrio sodium phenylbutyrate and taurursodiol; Remeron mirtazapine; Remicade infliximab; Reminyl galantamine;
Remodulin treprostinil; Remsima infliximab; Renflexis infliximab; Renvela sevelamer; ReoPro abciximab; Repatha evolocumab;
Replagal agalsidase alfa; Requip ropinirole; Rescriptor delavirdine; Rescula unoprostone; Restasis cyclosporine; Restoril
temazepam; Retacrit epoetin alfa; Retavase reteplase; Retevmo selpercatinib; Retrovir zidovudine; Revatio sildenafil; Revcovi
elapegademase; Revlimid lenalidomide; Revuforj revumenib; Rexulti brexpiprazole; Reyataz atazanavir; Reyvow lasmiditan;
Rezdiffra resmetirom; Rezlidhia olutasidenib; Rezolsta darunavir and cobicistat; Rezulin troglitazone; Rezurock belumosudil;
Rezvoglar insulin glargine; Rezzayo rezafungin; Rhapsido remibrutinib; Rhinocort budesonide; Rhofade oxymetazoline; Rhopressa
netarsudil; Riabni rituximab; Rimadyl carprofen; Rinvoq upadacitinib; Risperdal risperidone; Ritalin methylphenidate; Rituxan
rituximab; Rivelsa levonorgestrel; Rivfloza nedosiran; Robaxin methocarbamol; Robitussin guaifenesin; Rocephin ceftriaxone;
Rocklatan netarsudil and latanoprost; Roctavian valoctocogene roxaparvovec; Roferon interferon alfa-2a; Rolvedon eflapegrastim;
Romazicon flumazenil; Romvimza vimseltinib; Ronapreve casirivimab and imdevimab; Roszet rosuvastatin and ezetimibe; Rotarix
rotavirus vaccine; RotaTeq rotavirus vaccine; Roxicodone oxycodone; Rozerem ramelteon; Rozlytrek entrectinib; Rubraca rucaparib;
Ruconest conestat alfa; Rukobia fostemsavir; Rumensin monensin; Ruxience rituximab; Ruzurgi amifampridine; Rybelsus semaglutide;
Rybrevant amivantamab; Rydapt midostaurin; Rykindo risperidone; Rylaze asparaginase erwinia chrysanthemi; Ryoncil remestemcel-L;
Ryplazim plasminogen; Rystiggo rozanolixizumab; Rytary carbidopa and levodopa; Rytelo imetelstat; Rythmol propafenone; Ryvent
carbinoxamine; Ryzneuta efbemalenograstim; Sabril vigabatrin; Safyral drospirenone and ethinyl estradiol; Salagen pilocarpine;
Samsca tolvaptan; Sanctura trospium; Sandostatin octreotide; Saphnelo anifrolumab; Saphris asenapine; Sarafem fluoxetine;
Sarclisa isatuximab; Savaysa edoxaban; Savella milnacipran; Saxenda liraglutide; Scemblix asciminib; Scenesse afamelanotide;
Seasonale levonorgestrel and ethinyl estradiol; Seasonique levonorgestrel and ethinyl estradiol; Sectral acebutolol; Segluromet
ertugliflozin and metformin; Selarsdi ustekinumab; Selzentry maraviroc; Semglee insulin glargine; Sensipar cinacalcet; Senvelgo
velagliflozin; Sephience sepiapterin; Seresto imidacloprid and flumethrin; Serevent salmeterol; Seroquel quetiapine; Serostim
somatropin; Serzone nefazodone; Shingrix zoster vaccine; Signifor pasireotide; Silenor doxepin; Siliq brodalumab; Simcor niacin
and simvastatin; Simlandi adalimumab; Simparica sarolaner; Simponi golimumab; Simulect basiliximab; Sinemet carbidopa and
levodopa; Sinequan doxepin; Singulair montelukast; Sirturo bedaquiline; Sivextro tedizolid; Skelaxin metaxalone; Skyclarys
omaveloxolone; Skyrizi risankizumab; Skysona elivaldogene autotemcel; Skytrofa lonapegsomatropin; Slynd drospirenone; Sofdra
sofpironium; Sogroya somapacitan; Sohonos palovarotene; Solaraze diclofenac; Soliqua insulin glargine and lixisenatide; Soliris
eculizumab; Solodyn minocycline; Solosec secnidazole; Somatuline lanreotide; Somavert pegvisomant; Soolantra ivermectin;
Soriatane acitretin; Sotyktu deucravacitinib; Sovaldi sofosbuvir; Spevigo spesolimab; Spikevax COVID-19 vaccine; Spinraza
nusinersen; Spiriva tiotropium; Sporanox itraconazole; Spravato esketamine; Sprix ketorolac; Sprycel dasatinib; Stalevo
carbidopa, levodopa and entacapone; Stavzor valproic acid; Steglatro ertugliflozin; Stelara ustekinumab; Stendra avanafil;
Steqeyma ustekinumab; Stimufend pegfilgrastim; Stiolto tiotropium and olodaterol; Stivarga regorafenib; Strattera atomoxetine;
Strensiq asfotase alfa; Stribild elvitegravir, cobicistat, emtricitabine and tenofovir; Sublocade buprenorphine; Suboxone
buprenorphine and naloxone; Subsys fentanyl; Sucraid sacrosidase; Sumavel sumatriptan; Sunlenca lenacapavir; Sunosi
solriamfetol; Supprelin histrelin; Suprep sodium sulfate; Sustiva efavirenz; Sustol granisetron; Susvimo ranibizumab; Sutab
sodium sulfate; Sutent sunitinib; Syfovre pegcetacoplan; Sylvant siltuximab; Symbicort budesonide and formoterol; Symdeko
tezacaftor and ivacaftor; Symfi efavirenz, lamivudine and tenofovir; Symkevi tezacaftor and ivacaftor; Symlin pramlintide;
Symmetrel amantadine; Symproic naldemedine; Symtuza darunavir, cobicistat, emtricitabine and tenofovir alafenamide; Synagis
palivizumab; Synera lidocaine and tetracaine; Synercid quinupristin and dalfopristin; Synjardy empagliflozin and metformin;
Synribo omacetaxine; Synthroid levothyroxine; Synvisc hylan; Tabrecta capmatinib; Tafinlar dabrafenib; Tagrisso osimertinib;
Takhzyro lanadelumab; Talicia omeprazole, amoxicillin and rifabutin; Taltz ixekizumab; Talvey talquetamab; Talzenna talazoparib;
Tambocor flecainide; Tamiflu oseltamivir; Tarceva erlotinib; Targretin bexarotene; Tarpeyo budesonide; Tasigna nilotinib; Tasmar
tolcapone; Tavalisse fostamatinib; Tavneos avacopan; Taxol paclitaxel; Taxotere docetaxel; Taytulla norethindrone and ethinyl
estradiol; Tazicef ceftazidime; Tazorac tazarotene; Tazverik tazemetostat; Tecartus brexucabtagene autoleucel; Tecelra
afamitresgene autoleucel; Tecentriq atezolizumab; Tecfidera dimethyl fumarate; Technivie ombitasvir, paritaprevir and ritonavir;
Tecvayli teclistamab; Teflaro ceftaroline; Tegretol carbamazepine; Tegsedi inotersen; Tembexa brincidofovir; Temodar
temozolomide; Tenormin atenolol; Tepezza teprotumumab; Tepmetko tepotinib; Tequin gatifloxacin; Terlivaz terlipressin; Testim
testosterone; Teveten eprosartan; Tevimbra tislelizumab; Tezspire tezepelumab; Thalomid thalidomide; Thiola tiopronin; Thyrogen
thyrotropin alfa; Tiazac diltiazem; Tibsovo ivosidenib; Ticlid ticlopidine; Tiglutik riluzole; Tikosyn dofetilide; Tilade
nedocromil; Timentin ticarcillin and clavulanate; Timoptic timolol; Tivdak tisotumab vedotin; Tivicay dolutegravir; Tivorbex
indomethacin; TOBI tobramycin; Tofidence tocilizumab; Tofranil imipramine; Tonmya cyclobenzaprine; Topamax topiramate; Toprol
metoprolol; Toradol ketorolac; Torisel temsirolimus; Tosymra sumatriptan; Toujeo insulin glargine; Toviaz fesoterodine; Tpoxx
tecovirimat; Tracleer bosentan; Tradjenta linagliptin; Trandate labetalol; Translarna ataluren; Travatan travoprost; Trazimera
trastuzumab; Treanda bendamustine; Trelegy fluticasone, umeclidinium and vilanterol; Trelstar triptorelin; Tremfya guselkumab;
Trental pentoxifylline; Tresiba insulin degludec; Trexall methotrexate; Treximet sumatriptan and naproxen; Tribenzor olmesartan,
amlodipine and hydrochlorothiazide; Tricor fenofibrate; Triferic ferric pyrophosphate; Trifexis spinosad and milbemycin;
Triglide fenofibrate; Trijardy empagliflozin, linagliptin and metformin; Trikafta elexacaftor, tezacaftor and ivacaftor;
Trileptal oxcarbazepine; Trilipix fenofibric acid; Trimbow beclometasone; Trintellix vortioxetine; Trisenox arsenic trioxide;
Triumeq abacavir, dolutegravir and lamivudine; Trizivir abacavir, lamivudine and zidovudine; Trodelvy sacituzumab govitecan;
Trogarzo ibalizumab; Trokendi topiramate; Trovan trovafloxacin; Trudhesa dihydroergotamine; Trulance plecanatide; Trulicity
dulaglutide; Trumenba meningococcal B vaccine; Truqap capivasertib; Truseltiq infigratinib; Truvada emtricitabine and tenofovir;
Truxima rituximab; Tryngolza olezarsen; Tryptyr acoltremon; Tryvio aprocitentan; Tudorza aclidinium; Tukysa tucatinib; Turalio
pexidartinib; Tussionex hydrocodone and chlorpheniramine; Twirla levonorgestrel and ethinyl estradiol; Twyneo tretinoin and
benzoyl peroxide; Tybost cobicistat; Tyenne tocilizumab; Tygacil tigecycline; Tykerb lapatinib; Tylan tylosin; Tylenol
acetaminophen; Tymlos abaloparatide; Tyruko natalizumab; Tyrvaya varenicline; Tysabri natalizumab; Tyvaso treprostinil; Tzield
teplizumab; Ubrelvy ubrogepant; Uceris budesonide; Udenyca pegfilgrastim; Ukoniq umbralisib; Uloric febuxostat; Ultomiris
ravulizumab; Ultracet tramadol and acetaminophen; Ultram tramadol; Ultresa pancrelipase; Unasyn ampicillin and sulbactam;
Univasc moexipril; Unloxcyt cosibelimab; Uplizna inebilizumab; Upneeq oxymetazoline; Upstaza eladocagene exuparvovec; Uptravi
selexipag; Urocit potassium citrate; Uzedy risperidone; Vabomere meropenem and vaborbactam; Vabysmo faricimab; Vafseo
vadadustat; Valcyte valganciclovir; Valstar valrubicin; Valtoco diazepam; Valtrex valacyclovir; Vancocin vancomycin; Vanflyta
quizartinib; Vanos fluocinonide; Vanrafia atrasentan; Vantas histrelin; Vantin cefpodoxime; Varenzin molidustat; Vascepa
icosapent ethyl; Vaseretic enalapril and hydrochlorothiazide; Vasotec enalapril; Vaxchora cholera vaccine; Vaxelis hexavalent
vaccine; Vaxneuvance pneumococcal conjugate vaccine; Vaxzevria COVID-19 vaccine; Vecamyl mecamylamine; Vectibix panitumumab;
Vegzelma bevacizumab; Veklury remdesivir; Velcade bortezomib; Velphoro sucroferric oxyhydroxide; Velsipity etrasimod; Veltassa
patiromer; Vemlidy tenofovir alafenamide; Venclexta venetoclax; Venclyxto venetoclax; Venofer iron sucrose; Ventavis iloprost;
Ventolin albuterol; Veopoz pozelimab; Veozah fezolinetant; VePesid etoposide; Vermox mebendazole; Verquvo vericiguat; Verzenio
abemaciclib; Vesanoid tretinoin; Vesicare solifenacin; Vfend voriconazole; Viagra sildenafil; Vibativ telavancin; Viberzi
eluxadoline; Vicodin hydrocodone and acetaminophen; Victoza liraglutide; Victrelis boceprevir; Vidaza azacitidine; Videx
didanosine; Viekira ombitasvir, paritaprevir and ritonavir; Viibryd vilazodone; Vijoice alpelisib; Viltepso viltolarsen; Vimizim
elosulfase alfa; Vimkunya chikungunya vaccine; Vimovo naproxen and esomeprazole; Vimpat lacosamide; Viokace pancrelipase; Vioxx
rofecoxib; Viracept nelfinavir; Viramune nevirapine; Viread tenofovir; Visicol sodium phosphate; Vistide cidofovir; Visudyne
verteporfin; Vitekta elvitegravir; Vitravene fomivirsen; Vivelle estradiol; Vivimusta bendamustine; Vivitrol naltrexone;
Vivlodex meloxicam; Vizimpro dacomitinib; Vocabria cabotegravir; Voltaren diclofenac; Vonjo pacritinib; Voquezna vonoprazan;
Voranigo vorasidenib; Vosevi sofosbuvir, velpatasvir and voxilaprevir; Votrient pazopanib; Vowst fecal microbiota; Voxzogo
vosoritide; Voydeya danicopan; Vpriv velaglucerase alfa; Vraylar cariprazine; Vtama tapinarof; Vuity pilocarpine; Vumerity
diroximel fumarate; Vusion miconazole; Vyepti eptinezumab; Vyjuvek beremagene geperpavec; Vyleesi bremelanotide; Vyloy
zolbetuximab; Vyndamax tafamidis; Vyndaqel tafamidis; Vyondys golodirsen; Vytorin ezetimibe and simvastatin; Vyvanse
lisdexamfetamine; Vyvgart efgartigimod; Vyxeos daunorubicin and cytarabine; Vyzulta latanoprostene bunod; Wainua eplontersen;
Wainzua eplontersen; Wakix pitolisant; Wayrilz rilzabrutinib; Wegovy semaglutide; Welchol colesevelam; Welireg belzutifan;
Wellbutrin bupropion; Wezlana ustekinumab; Widaplik amlodipine, telmisartan and indapamide; Winlevi clascoterone; Winrevair
sotatercept; WinRho Rho(D) immune globulin; Wixela fluticasone and salmeterol; Wynzora calcipotriene and betamethasone; Wyost
denosumab; Xacduro sulbactam and durlobactam; Xadago safinamide; Xagrid anagrelide; Xalatan latanoprost; Xalkori crizotinib;
Xanax alprazolam; Xarelto rivaroxaban; Xartemis oxycodone and acetaminophen; Xatral alfuzosin; Xcopri cenobamate; Xdemvy
lotilaner; Xeglyze abametapir; Xeljanz tofacitinib; Xeloda capecitabine; Xelpros latanoprost; Xelstrym dextroamphetamine;
Xenazine tetrabenazine; Xenical orlistat; Xenleta lefamulin; Xenoview xenon Xe 129; Xenpozyme olipudase alfa; Xeomin
incobotulinumtoxinA; Xerava eravacycline; Xermelo telotristat; Xevudy sotrovimab; Xgeva denosumab; Xhance fluticasone; Xiaflex
collagenase clostridium histolyticum; Xibrom bromfenac; Xifaxan rifaximin; Xigduo dapagliflozin and metformin; Xigris
drotrecogin alfa; Xiidra lifitegrast; Ximluci ranibizumab; Xofigo radium Ra 223 dichloride; Xofluza baloxavir marboxil; Xolair
omalizumab; Xolegel ketoconazole; Xolremdi mavorixafor; Xopenex levalbuterol; Xospata gilteritinib; Xphozah tenapanor; Xpovio
selinexor; Xtampza oxycodone; Xtandi enzalutamide; Xultophy insulin degludec and liraglutide; Xyntha antihemophilic factor;
Xyosted testosterone enanthate; Xyrem sodium oxybate; Xywav oxybates; Yasmin drospirenone and ethinyl estradiol; Yervoy
ipilimumab; Yesafili aflibercept; Yescarta axicabtagene ciloleucel; Yesintek ustekinumab; Yeztugo lenacapavir; Yondelis
trabectedin; Yonsa abiraterone; Yorvipath palopegteriparatide; Yosprala aspirin and omeprazole; Yuflyma adalimumab; Yupelri
revefenacin; Yusimry adalimumab; Yutiq fluocinolone; Zagam sparfloxacin; Zaltrap ziv-aflibercept; Zanaflex tizanidine; Zanosar
streptozocin; Zantac ranitidine; Zarontin ethosuximide; Zaroxolyn metolazone; Zarxio filgrastim; Zavesca miglustat; Zavzpret
zavegepant; Zebeta bisoprolol; Zegalogue dasiglucagon; Zegerid omeprazole and sodium bicarbonate; Zegfrovy sunvozertinib; Zejula
niraparib; Zelapar selegiline; Zelboraf vemurafenib; Zelnorm tegaserod; Zemaira alpha-1 proteinase inhibitor; Zembrace
sumatriptan; Zemdri plazomicin; Zemplar paricalcitol; Zenapax daclizumab; Zenpep pancrelipase; Zenrelia ilunocitinib; Zepatier
elbasvir and grazoprevir; Zepbound tirzepatide; Zeposia ozanimod; Zepzelca lurbinectedin; Zerbaxa ceftolozane and tazobactam;
Zerit stavudine; Zestril lisinopril; Zetia ezetimibe; Zevalin ibritumomab tiuxetan; Zevaskyn prademagene zamikeracel; Zevtera
ceftobiprole; Ziagen abacavir; Ziana clindamycin and tretinoin; Ziextenzo pegfilgrastim; Ziihera zanidatamab; Zilbrysq
zilucoplan; Zilmax zilpaterol; Zilretta triamcinolone; Zilxi minocycline; Zinbryta daclizumab; Zinplava bezlotoxumab; Zipsor
diclofenac; Zirabev bevacizumab; Zithromax azithromycin; Zocor simvastatin; Zofran ondansetron; Zohydro hydrocodone; Zokinvy
lonafarnib; Zoladex goserelin; Zolgensma onasemnogene abeparvovec; Zolinza vorinostat; Zoloft sertraline; Zomacton somatropin;
Zometa zoledronic acid; Zomig zolmitriptan; Zonalon doxepin; Zonegran zonisamide; Zontivity vorapaxar; Zorbtive somatropin;
Zortress everolimus; Zorvolex diclofenac; Zoryve roflumilast; Zostavax zoster vaccine; Zosyn piperacillin and tazobactam;
Zovirax acyclovir; Ztalmy ganaxolone; Zubsolv buprenorphine and naloxone; Zulresso brexanolone; Zuplenz ondansetron; Zuprevo
tildipirosin; Zurampic lesinurad; Zurzuvae zuranolone; Zyban bupropion; Zyclara imiquimod; Zydelig idelalisib; Zyflo zileuton;
Zykadia ceritinib; Zymar gatifloxacin; Zymaxid gatifloxacin; Zymfentra infliximab; Zynlonta loncastuximab tesirine; Zynteglo
betibeglogene autotemcel; Zynyz retifanlimab; Zypitamag pitavastatin; Zyprexa olanzapine; Zyrtec cetirizine; Zytiga abiraterone;
Zyvox linezolid
"""
