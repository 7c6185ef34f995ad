"""The brands of `brands.py` that begin with M to Z: brand, then ingredient; a semicolon parts them. Their source stands there."""

TABLE = """
Macrilen macimorelin; Macugen pegaptanib; Makena hydroxyprogesterone caproate; Maltofer iron polymaltose; Margenza margetuximab;
Marinol dronabinol; Marqibo vincristine; Mavenclad cladribine; Mavik trandolapril; Maviret glecaprevir and pibrentasvir; Mavyret
glecaprevir and pibrentasvir; Maxalt rizatriptan; Maxipime cefepime; Mayzent siponimod; Medrol methylprednisolone; Megace
megestrol; Mekinist trametinib; Mektovi binimetinib; Menactra meningococcal vaccine; Menquadfi meningococcal vaccine; Menveo
meningococcal vaccine; Mepsevii vestronidase alfa; Meridia sibutramine; Merrem meropenem; Metacam meloxicam; Metadate
methylphenidate; Metozolv metoclopramide; Mevacor lovastatin; Miacalcin calcitonin; Micardis telmisartan; Micotil tilmicosin;
Miebo perfluorohexyloctane; Mimpara cinacalcet; Minastrin norethindrone and ethinyl estradiol; Minjuvi tafasitamab; Minnebro
esaxerenone; Minocin minocycline; Miochol acetylcholine; Miplyffa arimoclomol; Mirapex pramipexole; Mircera methoxy polyethylene
glycol-epoetin beta; Mircette desogestrel and ethinyl estradiol; Mirena levonorgestrel; Mirvaso brimonidine; Mitigare
colchicine; mNEXSPIKE COVID-19 vaccine; Mobic meloxicam; Modeyso dordaviprone; Monjuvi tafasitamab; Monopril fosinopril;
Motegrity prucalopride; Mounjaro tirzepatide; Movantik naloxegol; MoviPrep polyethylene glycol; Moxatag amoxicillin; Mozobil
plerixafor; Mresvia respiratory syncytial virus vaccine; Mulpleta lusutrombopag; Multaq dronedarone; Mvasi bevacizumab; Myalept
metreleptin; Mycamine micafungin; Mycapssa octreotide; Mydayis amphetamine; Myfembree relugolix, estradiol and norethindrone;
Myfortic mycophenolic acid; Mylotarg gemtuzumab ozogamicin; Myobloc rimabotulinumtoxinB; Myozyme alglucosidase alfa; Myrbetriq
mirabegron; Mysimba naltrexone and bupropion; Mytesi crofelemer; Naglazyme galsulfase; Namenda memantine; Namzaric memantine and
donepezil; Naprosyn naproxen; Narcan naloxone; Naropin ropivacaine; Nascobal cyanocobalamin; Nasonex mometasone; Natazia
estradiol valerate and dienogest; Natesto testosterone; Natpara parathyroid hormone; Natrecor nesiritide; Natroba spinosad;
Navelbine vinorelbine; Naxcel ceftiofur; Nayzilam midazolam; Nebido testosterone undecanoate; Nebupent pentamidine; Neffy
epinephrine; Nemluvio nemolizumab; Neoral cyclosporine; NeoRecormon epoetin beta; Nepexto etanercept; Nerlynx neratinib; Nesina
alogliptin; Netspot gallium Ga 68 dotatate; Neulasta pegfilgrastim; Neumega oprelvekin; Neupogen filgrastim; Neupro rotigotine;
Neuraceq florbetaben F 18; Neurontin gabapentin; Nexavar sorafenib; Nexgard afoxolaner; Nexium esomeprazole; Nexletol bempedoic
acid; Nexlizet bempedoic acid and ezetimibe; Nexobrid anacaulase; Nexplanon etonogestrel; Nexpovio selinexor; Nextstellis
drospirenone and estetrol; Nexviazyme avalglucosidase alfa; Ngenla somatrogon; Niaspan niacin; Niktimvo axatilimab; Nilemdo
bempedoic acid; Nimenrix meningococcal vaccine; Ninlaro ixazomib; Nipent pentostatin; Nitrolingual nitroglycerin; Nitropress
nitroprusside; Nivestym filgrastim; Nocita bupivacaine; Nolvadex tamoxifen; Norditropin somatropin; Normodyne labetalol; Noroxin
norfloxacin; Northera droxidopa; Norvasc amlodipine; Norvir ritonavir; Nourianz istradefylline; Nouriast istradefylline;
Novantrone mitoxantrone; Novolin recombinant human insulin; NovoLog insulin aspart; NovoRapid insulin aspart; NovoSeven
coagulation factor VIIa; Noxafil posaconazole; Nplate romiplostim; Nubeqa darolutamide; Nucala mepolizumab; Nucynta tapentadol;
Nuedexta dextromethorphan and quinidine; Nulibry fosdenopterin; Nulojix belatacept; Nuplazid pimavanserin; Nurtec rimegepant;
Nustendi bempedoic acid and ezetimibe; Nutropin somatropin; NuvaRing etonogestrel and ethinyl estradiol; Nuvaxovid COVID-19
vaccine; Nuvigil armodafinil; Nuzyra omadacycline; Nypozi filgrastim; Nyvepria pegfilgrastim; Obizur coagulation factor VIII;
Ocaliva obeticholic acid; Ocrevus ocrelizumab; Ocuflox ofloxacin; Odefsey emtricitabine, rilpivirine and tenofovir alafenamide;
Odomzo sonidegib; Ofev nintedanib; Ofirmev acetaminophen; Oforta fludarabine; Ogivri trastuzumab; Ogsiveo nirogacestat;
Ohtuvayre ensifentrine; Ojemda tovorafenib; Ojjaara momelotinib; Olinvyk oliceridine; Olpruva sodium phenylbutyrate; Olumiant
baricitinib; Olux clobetasol; Olysio simeprevir; Omidria phenylephrine and ketorolac; Omisirge omidubicel; Omlyclo omalizumab;
Omnaris ciclesonide; Omnicef cefdinir; Omnitrope somatropin; Omvoh mirikizumab; Onapgo apomorphine; Oncaspar pegaspargase;
Onexton clindamycin and benzoyl peroxide; Onfi clobazam; Ongentys opicapone; Onglyza saxagliptin; Onivyde irinotecan; Onpattro
patisiran; Onsior robenacoxib; Onsolis fentanyl; Ontak denileukin diftitox; Ontruzant trastuzumab; Onureg azacitidine; Onzetra
sumatriptan; Opana oxymorphone; Opdivo nivolumab; Opdualag nivolumab and relatlimab; Opfolda miglustat; Opsumit macitentan;
Opsynvi macitentan and tadalafil; Optaflexx ractopamine; Optison perflutren; Opuviz aflibercept; Opvee nalmefene; Opzelura
ruxolitinib; Oracea doxycycline; Oraverse phentolamine; Orbactiv oritavancin; Ordspono odronextamab; Orencia abatacept;
Orenitram treprostinil; Orgovyx relugolix; Oriahnn elagolix; Orilissa elagolix; Orkambi lumacaftor and ivacaftor; Orladeyo
berotralstat; Orlynvah sulopenem etzadroxil and probenecid; Orserdu elacestrant; Orthovisc hyaluronan; Oseni alogliptin and
pioglitazone; Osenvelt denosumab; Osmolex amantadine; OsmoPrep sodium phosphate; Osphena ospemifene; Ospomyv denosumab; Otezla
apremilast; Otrexup methotrexate; Otulfi ustekinumab; Oxandrin oxandrolone; Oxbryta voxelotor; Oxecta oxycodone; Oxervate
cenegermin; Oxlumo lumasiran; Oxtellar oxcarbazepine; OxyContin oxycodone; Oxytrol oxybutynin; Ozempic semaglutide; Ozurdex
dexamethasone; Padcev enfortumab vedotin; Palforzia peanut allergen; Palynziq pegvaliase; Pamelor nortriptyline; Pancreaze
pancrelipase; Panretin alitretinoin; Papzimeos zopapogene imadenovec; Paraplatin carboplatin; Parlodel bromocriptine; Parnate
tranylcypromine; Parsabiv etelcalcetide; Pataday olopatadine; Patanol olopatadine; Pavblu aflibercept; Paxil paroxetine;
Paxlovid nirmatrelvir and ritonavir; Paylean ractopamine; Pediarix diphtheria, tetanus and pertussis vaccine; Pedmark sodium
thiosulfate; Pegasys peginterferon alfa-2a; PegIntron peginterferon alfa-2b; Pemazyre pemigatinib; Pemfexy pemetrexed; Pemrydi
pemetrexed; Penbraya meningococcal vaccine; Penmenvy meningococcal vaccine; Pennsaid diclofenac; Pentacel diphtheria, tetanus
and pertussis vaccine; Pentasa mesalamine; Pepaxto melphalan flufenamide; Pepcid famotidine; Percocet oxycodone and
acetaminophen; Perforomist formoterol; Pergonal menotropins; Periostat doxycycline; Perjeta pertuzumab; Perseris risperidone;
Pertzye pancrelipase; Pexeva paroxetine; Pheburane sodium phenylbutyrate; Phesgo pertuzumab and trastuzumab; Phexxi lactic acid,
citric acid and potassium bitartrate; PhosLo calcium acetate; Photofrin porfimer; Photrexa riboflavin; Piasky crovalimab;
Pifeltro doravirine; Piqray alpelisib; Pitocin oxytocin; Pivya pivmecillinam; Pizensy lactitol; Plaquenil hydroxychloroquine;
Platinol cisplatin; Plavix clopidogrel; Plegridy peginterferon beta-1a; Plenaxis abarelix; Plendil felodipine; Plenvu
polyethylene glycol; Pletal cilostazol; Pluvicto lutetium Lu 177 vipivotide tetraxetan; Pneumovax pneumococcal vaccine; Polivy
polatuzumab vedotin; Pomalyst pomalidomide; Pombiliti cipaglucosidase alfa; Ponvory ponesimod; Portrazza necitumumab; Posilac
somatotropin; Posimir bupivacaine; Posluma flotufolastat F 18; Poteligeo mogamulizumab; Pradaxa dabigatran; Praluent alirocumab;
Pravachol pravastatin; Pravigard pravastatin and aspirin; Praxbind idarucizumab; Precedex dexmedetomidine; Precose acarbose;
Premarin conjugated estrogens; Prempro conjugated estrogens and medroxyprogesterone; Preotact parathyroid hormone; Prevacid
lansoprazole; Prevnar pneumococcal conjugate vaccine; Prevymis letermovir; Prezcobix darunavir and cobicistat; Prezista
darunavir; Prialt ziconotide; Priftin rifapentine; Prilosec omeprazole; Primaxin imipenem and cilastatin; Prinivil lisinopril;
Priorix measles, mumps and rubella vaccine; Pristiq desvenlafaxine; Privigen immune globulin; ProAir albuterol; ProAmatine
midodrine; Probuphine buprenorphine; Procanbid procainamide; Procardia nifedipine; Procrit epoetin alfa; Procysbi cysteamine;
Prograf tacrolimus; Proheart moxidectin; Prolastin alpha-1 proteinase inhibitor; Prolensa bromfenac; Proleukin aldesleukin;
Prolia denosumab; Promacta eltrombopag; Propecia finasteride; Propulsid cisapride; Proquad measles, mumps, rubella and varicella
vaccine; Proquin ciprofloxacin; Proscar finasteride; ProSom estazolam; Protonix pantoprazole; Protopic tacrolimus; ProvayBlue
methylene blue; Provenge sipuleucel-T; Proventil albuterol; Provera medroxyprogesterone; Provigil modafinil; Prozac fluoxetine;
Pulmicort budesonide; Pulmozyme dornase alfa; Pylarify piflufolastat F 18; Pylera bismuth, metronidazole and tetracycline;
Pyrukynd mitapivat; Pyzchiva ustekinumab; Qalsody tofersen; Qbrexza glycopyrronium; Qdenga dengue vaccine; Qelbree viloxazine;
Qfitlia fitusiran; Qinlock ripretinib; Qlosi pilocarpine; Qsymia phentermine and topiramate; Qtern dapagliflozin and
saxagliptin; Quadramet samarium Sm 153 lexidronam; Qudexy topiramate; Quillichew methylphenidate; Quillivant methylphenidate;
Qulipta atogepant; Qutenza capsaicin; Quviviq daridorexant; Qvantig nivolumab; Qvar beclomethasone; Radicava edaravone; Ranexa
ranolazine; Rapamune sirolimus; Rapiblyk landiolol; Rapivab peramivir; Raptiva efalizumab; Rasuvo methotrexate; Ravicti glycerol
phenylbutyrate; Rayos prednisone; Razadyne galantamine; Rebetol ribavirin; Rebif interferon beta-1a; Rebinyn coagulation factor
IX; Reblozyl luspatercept; Rebyota fecal microbiota; Recarbrio imipenem, cilastatin and relebactam; Reclast zoledronic acid;
Recombivax hepatitis B vaccine; Recorlev levoketoconazole; ReFacto antihemophilic factor; Refixia coagulation factor IX; Reglan
metoclopramide; Regpara cinacalcet; Relafen nabumetone; Relenza zanamivir; Releuko filgrastim; Relexxii methylphenidate;
Relistor methylnaltrexone; Relpax eletriptan; Relvar fluticasone and vilanterol; Relyvrio sodium phenylbutyrate and
taurursodiol; Remeron mirtazapine; Remicade infliximab; Reminyl galantamine; Remodulin treprostinil; Remsima infliximab; Renagel
sevelamer; Renflexis infliximab; Renvela sevelamer; ReoPro abciximab; Repatha evolocumab; Replagal agalsidase alfa; Requip
ropinirole; Rescriptor delavirdine; Rescula unoprostone; Restasis cyclosporine; Restoril temazepam; Retacrit epoetin alfa;
Retavase reteplase; Retevmo selpercatinib; Rethymic allogeneic processed thymus tissue; Retisert fluocinolone; Retrovir
zidovudine; Revatio sildenafil; Revcovi elapegademase; Revestive teduglutide; Revlimid lenalidomide; Revolade eltrombopag;
Revuforj revumenib; Rexulti brexpiprazole; Reyataz atazanavir; Reyvow lasmiditan; Rezdiffra resmetirom; Rezlidhia olutasidenib;
Rezolsta darunavir and cobicistat; Rezulin troglitazone; Rezurock belumosudil; Rezvoglar insulin glargine; Rezzayo rezafungin;
Rhapsido remibrutinib; Rhinocort budesonide; Rhofade oxymetazoline; Rhopressa netarsudil; Riabni rituximab; Rilutek riluzole;
Rimadyl carprofen; Rinvoq upadacitinib; Risperdal risperidone; Ritalin methylphenidate; Rituxan rituximab; Rivelsa
levonorgestrel; Rivfloza nedosiran; Robaxin methocarbamol; Robitussin guaifenesin; Rocephin ceftriaxone; Rocklatan netarsudil
and latanoprost; Roctavian valoctocogene roxaparvovec; Roferon interferon alfa-2a; Rolvedon eflapegrastim; Romazicon flumazenil;
Romvimza vimseltinib; Ronapreve casirivimab and imdevimab; Roszet rosuvastatin and ezetimibe; Rotarix rotavirus vaccine; RotaTeq
rotavirus vaccine; Roxicodone oxycodone; Rozerem ramelteon; Rozlytrek entrectinib; Rubraca rucaparib; Ruconest conestat alfa;
Rukobia fostemsavir; Rumensin monensin; Ruxience rituximab; Ruzurgi amifampridine; Rybelsus semaglutide; Rybrevant amivantamab;
Rydapt midostaurin; Ryeqo relugolix, estradiol and norethindrone; Rykindo risperidone; Rylaze asparaginase erwinia chrysanthemi;
Ryoncil remestemcel-L; Ryplazim plasminogen; Rystiggo rozanolixizumab; Rytary carbidopa and levodopa; Rytelo imetelstat; Rythmol
propafenone; Ryvent carbinoxamine; Ryzneuta efbemalenograstim; Ryzodeg insulin degludec and insulin aspart; Ryzumvi
phentolamine; Sabril vigabatrin; Safyral drospirenone and ethinyl estradiol; Sajazir icatibant; Salagen pilocarpine; Samsca
tolvaptan; Sanctura trospium; Sandostatin octreotide; Saphnelo anifrolumab; Saphris asenapine; Sarafem fluoxetine; Sarclisa
isatuximab; Savaysa edoxaban; Savella milnacipran; Saxenda liraglutide; Scemblix asciminib; Scenesse afamelanotide; Seasonale
levonorgestrel and ethinyl estradiol; Seasonique levonorgestrel and ethinyl estradiol; Sectral acebutolol; Segluromet
ertugliflozin and metformin; Selarsdi ustekinumab; Selincro nalmefene; Selzentry maraviroc; Semglee insulin glargine; Sensipar
cinacalcet; Senvelgo velagliflozin; Sephience sepiapterin; Seresto imidacloprid and flumethrin; Seretide salmeterol and
fluticasone; Serevent salmeterol; Seroquel quetiapine; Serostim somatropin; Serzone nefazodone; Seysara sarecycline; Shingrix
zoster vaccine; Signifor pasireotide; Silenor doxepin; Siliq brodalumab; Simcor niacin and simvastatin; Simlandi adalimumab;
Simparica sarolaner; Simponi golimumab; Simulect basiliximab; Sinemet carbidopa and levodopa; Sinequan doxepin; Singulair
montelukast; Sirturo bedaquiline; Sivextro tedizolid; Skelaxin metaxalone; Skyclarys omaveloxolone; Skyrizi risankizumab;
Skysona elivaldogene autotemcel; Skytrofa lonapegsomatropin; Slynd drospirenone; Sofdra sofpironium; Sogroya somapacitan;
Sohonos palovarotene; Solaraze diclofenac; Soliqua insulin glargine and lixisenatide; Soliris eculizumab; Solodyn minocycline;
Solosec secnidazole; Somatuline lanreotide; Somavert pegvisomant; Soolantra ivermectin; Soriatane acitretin; Sotyktu
deucravacitinib; Sovaldi sofosbuvir; Spevigo spesolimab; Spikevax COVID-19 vaccine; Spinraza nusinersen; Spiriva tiotropium;
Sporanox itraconazole; Spravato esketamine; Sprix ketorolac; Sprycel dasatinib; Stalevo carbidopa, levodopa and entacapone;
Starjemza ustekinumab; Stavzor valproic acid; Steglatro ertugliflozin; Stelara ustekinumab; Stendra avanafil; Steqeyma
ustekinumab; Stimufend pegfilgrastim; Stiolto tiotropium and olodaterol; Stivarga regorafenib; Stoboclo denosumab; Stratagraft
allogeneic cultured keratinocytes; Strattera atomoxetine; Strensiq asfotase alfa; Stribild elvitegravir, cobicistat,
emtricitabine and tenofovir; Sublocade buprenorphine; Suboxone buprenorphine and naloxone; Subsys fentanyl; Subutex
buprenorphine; Sucraid sacrosidase; Sulperazon cefoperazone and sulbactam; Sumavel sumatriptan; Sunlenca lenacapavir; Sunosi
solriamfetol; Supprelin histrelin; Suprep sodium sulfate; Sustiva efavirenz; Sustol granisetron; Susvimo ranibizumab; Sutab
sodium sulfate; Sutent sunitinib; Syfovre pegcetacoplan; Sylvant siltuximab; Symbicort budesonide and formoterol; Symbravo
meloxicam and rizatriptan; Symdeko tezacaftor and ivacaftor; Symfi efavirenz, lamivudine and tenofovir; Symjepi epinephrine;
Symkevi tezacaftor and ivacaftor; Symlin pramlintide; Symmetrel amantadine; Sympazan clobazam; Symproic naldemedine; Symtuza
darunavir, cobicistat, emtricitabine and tenofovir alafenamide; Synagis palivizumab; Synera lidocaine and tetracaine; Synercid
quinupristin and dalfopristin; Synflorix pneumococcal vaccine; Synjardy empagliflozin and metformin; Synribo omacetaxine;
Synthroid levothyroxine; Synvisc hylan; Tabrecta capmatinib; TachoSil fibrinogen and thrombin; Tafinlar dabrafenib; Tagrisso
osimertinib; Takhzyro lanadelumab; Talicia omeprazole, amoxicillin and rifabutin; Taltz ixekizumab; Talvey talquetamab; Talzenna
talazoparib; Tambocor flecainide; Tamiflu oseltamivir; Tarceva erlotinib; Targretin bexarotene; Tarpeyo budesonide; Tasigna
nilotinib; Tasmar tolcapone; Tauvid flortaucipir F 18; Tavalisse fostamatinib; Tavneos avacopan; Taxol paclitaxel; Taxotere
docetaxel; Taytulla norethindrone and ethinyl estradiol; Tazicef ceftazidime; Tazorac tazarotene; Tazverik tazemetostat;
Tecartus brexucabtagene autoleucel; Tecelra afamitresgene autoleucel; Tecentriq atezolizumab; Tecfidera dimethyl fumarate;
Technivie ombitasvir, paritaprevir and ritonavir; Tecvayli teclistamab; Teflaro ceftaroline; Tegretol carbamazepine; Tegsedi
inotersen; Tembexa brincidofovir; Temodar temozolomide; Tenormin atenolol; Tepezza teprotumumab; Tepmetko tepotinib; Tequin
gatifloxacin; Terlivaz terlipressin; Testim testosterone; Testopel testosterone; Teveten eprosartan; Tevimbra tislelizumab;
Tezspire tezepelumab; Thalomid thalidomide; Thiola tiopronin; Thymoglobulin antithymocyte globulin; Thyrogen thyrotropin alfa;
Tiazac diltiazem; Tibsovo ivosidenib; Ticlid ticlopidine; Tiglutik riluzole; Tikosyn dofetilide; Tilade nedocromil; Timentin
ticarcillin and clavulanate; Timoptic timolol; Tivdak tisotumab vedotin; Tivicay dolutegravir; Tivorbex indomethacin; Tlando
testosterone undecanoate; TNKase tenecteplase; TOBI tobramycin; Tofidence tocilizumab; Tofranil imipramine; Tonmya
cyclobenzaprine; Topamax topiramate; Toprol metoprolol; Toradol ketorolac; Torisel temsirolimus; Tosymra sumatriptan; Toujeo
insulin glargine; Toviaz fesoterodine; Tpoxx tecovirimat; Tracleer bosentan; Tradjenta linagliptin; Trajenta linagliptin;
Trandate labetalol; Translarna ataluren; Travatan travoprost; Trazimera trastuzumab; Treanda bendamustine; Trelegy fluticasone,
umeclidinium and vilanterol; Trelstar triptorelin; Tremfya guselkumab; Trental pentoxifylline; Tresiba insulin degludec; Trexall
methotrexate; Treximet sumatriptan and naproxen; Tribenzor olmesartan, amlodipine and hydrochlorothiazide; Tricor fenofibrate;
Triesence triamcinolone; Triferic ferric pyrophosphate; Trifexis spinosad and milbemycin; Triglide fenofibrate; Trijardy
empagliflozin, linagliptin and metformin; Trikafta elexacaftor, tezacaftor and ivacaftor; Trileptal oxcarbazepine; Trilipix
fenofibric acid; Trimbow beclometasone; Trintellix vortioxetine; Trisenox arsenic trioxide; Triumeq abacavir, dolutegravir and
lamivudine; Trizivir abacavir, lamivudine and zidovudine; Trodelvy sacituzumab govitecan; Trogarzo ibalizumab; Trokendi
topiramate; Trovan trovafloxacin; Trudhesa dihydroergotamine; Trulance plecanatide; Trulicity dulaglutide; Trumenba
meningococcal B vaccine; Truqap capivasertib; Truseltiq infigratinib; Truvada emtricitabine and tenofovir; Truxima rituximab;
Tryngolza olezarsen; Tryptyr acoltremon; Tryvio aprocitentan; Tudorza aclidinium; Tukysa tucatinib; Turalio pexidartinib;
Tussionex hydrocodone and chlorpheniramine; Twinrix hepatitis A and B vaccine; Twirla levonorgestrel and ethinyl estradiol;
Twyneo tretinoin and benzoyl peroxide; Tybost cobicistat; Tyenne tocilizumab; Tygacil tigecycline; Tykerb lapatinib; Tylan
tylosin; Tylenol acetaminophen; Tymlos abaloparatide; Typhim typhoid vaccine; Tyruko natalizumab; Tyrvaya varenicline; Tysabri
natalizumab; Tyvaso treprostinil; Tyvyt sintilimab; Tzield teplizumab; Ubrelvy ubrogepant; Uceris budesonide; Udenyca
pegfilgrastim; Ukoniq umbralisib; Uloric febuxostat; Ultomiris ravulizumab; Ultracet tramadol and acetaminophen; Ultram
tramadol; Ultresa pancrelipase; Unasyn ampicillin and sulbactam; Unituxin dinutuximab; Univasc moexipril; Unloxcyt cosibelimab;
Uplizna inebilizumab; Upneeq oxymetazoline; Upstaza eladocagene exuparvovec; Uptravi selexipag; Urocit potassium citrate; Uzedy
risperidone; Vabomere meropenem and vaborbactam; Vabysmo faricimab; Vafseo vadadustat; Vagifem estradiol; Valcyte
valganciclovir; Valstar valrubicin; Valtoco diazepam; Valtrex valacyclovir; Vancocin vancomycin; Vanflyta quizartinib; Vanos
fluocinonide; Vanrafia atrasentan; Vantas histrelin; Vantin cefpodoxime; Vaqta hepatitis A vaccine; Varenzin molidustat; Varivax
varicella vaccine; Vascepa icosapent ethyl; Vaseretic enalapril and hydrochlorothiazide; Vasotec enalapril; Vaxchora cholera
vaccine; Vaxelis hexavalent vaccine; Vaxneuvance pneumococcal conjugate vaccine; Vaxzevria COVID-19 vaccine; Vazkepa icosapent
ethyl; Vecamyl mecamylamine; Vectibix panitumumab; Vegzelma bevacizumab; Veklury remdesivir; Velcade bortezomib; Velphoro
sucroferric oxyhydroxide; Velsipity etrasimod; Veltassa patiromer; Vemlidy tenofovir alafenamide; Venclexta venetoclax;
Venclyxto venetoclax; Venofer iron sucrose; Ventavis iloprost; Ventolin albuterol; Veopoz pozelimab; Veoza fezolinetant; Veozah
fezolinetant; VePesid etoposide; Verkazia cyclosporine; Vermox mebendazole; Verquvo vericiguat; Verzenio abemaciclib; Vesanoid
tretinoin; Vesicare solifenacin; Vevye cyclosporine; Vfend voriconazole; Viagra sildenafil; Vibativ telavancin; Viberzi
eluxadoline; Vicodin hydrocodone and acetaminophen; Victoza liraglutide; Victrelis boceprevir; Vidaza azacitidine; Videx
didanosine; Viekira ombitasvir, paritaprevir and ritonavir; Viibryd vilazodone; Vijoice alpelisib; Viltepso viltolarsen; Vimizim
elosulfase alfa; Vimkunya chikungunya vaccine; Vimovo naproxen and esomeprazole; Vimpat lacosamide; Viokace pancrelipase; Vioxx
rofecoxib; Viracept nelfinavir; Viramune nevirapine; Viread tenofovir; Visicol sodium phosphate; Vistide cidofovir; Visudyne
verteporfin; Vitekta elvitegravir; Vitravene fomivirsen; Vivelle estradiol; Vivimusta bendamustine; Vivitrol naltrexone; Vivjoa
oteseconazole; Vivlodex meloxicam; Vizamyl flutemetamol F 18; Vizimpro dacomitinib; Vocabria cabotegravir; Voltaren diclofenac;
Vonjo pacritinib; Vonvendi von Willebrand factor; Voquezna vonoprazan; Voranigo vorasidenib; Vosevi sofosbuvir, velpatasvir and
voxilaprevir; Votrient pazopanib; Votubia everolimus; Vowst fecal microbiota; Voxzogo vosoritide; Voydeya danicopan; Vpriv
velaglucerase alfa; Vraylar cariprazine; Vtama tapinarof; Vuity pilocarpine; Vumerity diroximel fumarate; Vusion miconazole;
Vyalev foscarbidopa and foslevodopa; Vyepti eptinezumab; Vyjuvek beremagene geperpavec; Vyleesi bremelanotide; Vyloy
zolbetuximab; Vyndamax tafamidis; Vyndaqel tafamidis; Vyondys golodirsen; Vytorin ezetimibe and simvastatin; Vyvanse
lisdexamfetamine; Vyvgart efgartigimod; Vyxeos daunorubicin and cytarabine; Vyzulta latanoprostene bunod; Wainua eplontersen;
Wainzua eplontersen; Wakix pitolisant; Waylivra volanesorsen; Wayrilz rilzabrutinib; Wegovy semaglutide; Welchol colesevelam;
Welireg belzutifan; Wellbutrin bupropion; Wezlana ustekinumab; Widaplik amlodipine, telmisartan and indapamide; Winlevi
clascoterone; Winrevair sotatercept; WinRho Rho(D) immune globulin; Wixela fluticasone and salmeterol; Wynzora calcipotriene and
betamethasone; Wyost denosumab; Xacduro sulbactam and durlobactam; Xadago safinamide; Xagrid anagrelide; Xalatan latanoprost;
Xalkori crizotinib; Xanax alprazolam; Xaracoll bupivacaine; Xarelto rivaroxaban; Xartemis oxycodone and acetaminophen; Xatral
alfuzosin; Xbryk denosumab; Xcopri cenobamate; Xdemvy lotilaner; Xeglyze abametapir; Xeljanz tofacitinib; Xeloda capecitabine;
Xelpros latanoprost; Xelstrym dextroamphetamine; Xenazine tetrabenazine; Xenical orlistat; Xenleta lefamulin; Xenoview xenon Xe
129; Xenpozyme olipudase alfa; Xeomin incobotulinumtoxinA; Xerava eravacycline; Xermelo telotristat; Xevudy sotrovimab; Xgeva
denosumab; Xhance fluticasone; Xiaflex collagenase clostridium histolyticum; Xibrom bromfenac; Xifaxan rifaximin; Xigduo
dapagliflozin and metformin; Xigris drotrecogin alfa; Xiidra lifitegrast; Ximluci ranibizumab; Xipere triamcinolone; Xofigo
radium Ra 223 dichloride; Xofluza baloxavir marboxil; Xolair omalizumab; Xolegel ketoconazole; Xolremdi mavorixafor; Xopenex
levalbuterol; Xospata gilteritinib; Xphozah tenapanor; Xpovio selinexor; Xtampza oxycodone; Xtandi enzalutamide; Xulane
norelgestromin and ethinyl estradiol; Xultophy insulin degludec and liraglutide; Xyntha antihemophilic factor; Xyosted
testosterone enanthate; Xyrem sodium oxybate; Xywav oxybates; Yasmin drospirenone and ethinyl estradiol; Ycanth cantharidin;
Yervoy ipilimumab; Yesafili aflibercept; Yescarta axicabtagene ciloleucel; Yesintek ustekinumab; Yeztugo lenacapavir; Yondelis
trabectedin; Yonsa abiraterone; Yorvipath palopegteriparatide; Yosprala aspirin and omeprazole; Yuflyma adalimumab; Yupelri
revefenacin; Yusimry adalimumab; Yutiq fluocinolone; Zagam sparfloxacin; Zaltrap ziv-aflibercept; Zanaflex tizanidine; Zanosar
streptozocin; Zantac ranitidine; Zarontin ethosuximide; Zaroxolyn metolazone; Zarxio filgrastim; Zavesca miglustat; Zavicefta
ceftazidime and avibactam; Zavzpret zavegepant; Zebeta bisoprolol; Zeffix lamivudine; Zegalogue dasiglucagon; Zegerid omeprazole
and sodium bicarbonate; Zegfrovy sunvozertinib; Zejula niraparib; Zelapar selegiline; Zelboraf vemurafenib; Zelnorm tegaserod;
Zelsuvmi berdazimer; Zemaira alpha-1 proteinase inhibitor; Zembrace sumatriptan; Zemdri plazomicin; Zemplar paricalcitol;
Zenapax daclizumab; Zenpep pancrelipase; Zenrelia ilunocitinib; Zepatier elbasvir and grazoprevir; Zepbound tirzepatide; Zeposia
ozanimod; Zepzelca lurbinectedin; Zerbaxa ceftolozane and tazobactam; Zerit stavudine; Zerviate cetirizine; Zestril lisinopril;
Zetia ezetimibe; Zevalin ibritumomab tiuxetan; Zevaskyn prademagene zamikeracel; Zevtera ceftobiprole; Ziagen abacavir; Ziana
clindamycin and tretinoin; Ziextenzo pegfilgrastim; Ziihera zanidatamab; Zilbrysq zilucoplan; Zilmax zilpaterol; Zilretta
triamcinolone; Zilxi minocycline; Zinbryta daclizumab; Zinplava bezlotoxumab; Zipsor diclofenac; Zirabev bevacizumab; Zithromax
azithromycin; Zocor simvastatin; Zofran ondansetron; Zohydro hydrocodone; Zokinvy lonafarnib; Zoladex goserelin; Zolgensma
onasemnogene abeparvovec; Zolinza vorinostat; Zoloft sertraline; Zomacton somatropin; Zometa zoledronic acid; Zomig
zolmitriptan; Zonalon doxepin; Zonegran zonisamide; Zontivity vorapaxar; Zorbtive somatropin; Zortress everolimus; Zorvolex
diclofenac; Zoryve roflumilast; Zostavax zoster vaccine; Zosyn piperacillin and tazobactam; Zovirax acyclovir; Ztalmy
ganaxolone; Zubsolv buprenorphine and naloxone; Zulresso brexanolone; Zuplenz ondansetron; Zuprevo tildipirosin; Zurampic
lesinurad; Zurzuvae zuranolone; Zusduri mitomycin; Zyban bupropion; Zyclara imiquimod; Zydelig idelalisib; Zyflo zileuton;
Zykadia ceritinib; Zymar gatifloxacin; Zymaxid gatifloxacin; Zymfentra infliximab; Zynlonta loncastuximab tesirine; Zynquista
sotagliflozin; Zynrelef bupivacaine and meloxicam; Zynteglo betibeglogene autotemcel; Zynyz retifanlimab; Zypitamag
pitavastatin; Zyprexa olanzapine; Zyrtec cetirizine; Zytiga abiraterone; Zyvox linezolid
"""
