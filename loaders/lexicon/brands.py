"""Brand names of medicines and the ingredient each stands for.

Source: proprietary names of the FDA's "Approved Drug Products with Therapeutic Equivalence Evaluations" (Orange Book) and
"Licensed Biological Products" (Purple Book), both in the public domain. The selection leaves out names that are English words,
surnames or companies: a name here proves a medicine wherever the text speaks of medicine at all.
"""

from __future__ import annotations

_TABLE = """
Abecma idecabtagene vicleucel; Abilify aripiprazole; Abraxane paclitaxel; Abrysvo respiratory syncytial virus vaccine; Accupril
quinapril; Aciphex rabeprazole; Actemra tocilizumab; Acthar corticotropin; Actimmune interferon gamma-1b; Activase alteplase;
Actonel risedronate; Actos pioglitazone; Adakveo crizanlizumab; Adalat nifedipine; Adbry tralokinumab; Adcetris brentuximab
vedotin; Adcirca tadalafil; Addyi flibanserin; Adempas riociguat; Advair fluticasone and salmeterol; Adzynma ADAMTS13; Afinitor
everolimus; Aimovig erenumab; Ajovy fremanezumab; Akeega niraparib and abiraterone; Aldurazyme laronidase; Alecensa alectinib;
Alimta pemetrexed; Aloxi palonosetron; Alphagan brimonidine; Altuviiio efanesoctocog alfa; Alunbrig brigatinib; Ambien zolpidem;
AmBisome amphotericin B; Amvuttra vutrisiran; Androgel testosterone; Anoro umeclidinium and vilanterol; Apidra insulin
glulisine; Apokyn apomorphine; Apretude cabotegravir; Aptiom eslicarbazepine; Aptivus tipranavir; Aranesp darbepoetin alfa;
Arcalyst rilonacept; Arexvy respiratory syncytial virus vaccine; Aricept donepezil; Arimidex anastrozole; Aristada aripiprazole
lauroxil; Arnuity fluticasone; Aromasin exemestane; Arzerra ofatumumab; Asacol mesalamine; Atacand candesartan; Ativan
lorazepam; Atripla efavirenz, emtricitabine and tenofovir; Aubagio teriflunomide; Augmentin amoxicillin and clavulanate; Augtyro
repotrectinib; Austedo deutetrabenazine; Auvelity dextromethorphan and bupropion; Avandia rosiglitazone; Avapro irbesartan;
Avastin bevacizumab; Avelox moxifloxacin; Avodart dutasteride; Avonex interferon beta-1a; Avsola infliximab; Axert almotriptan;
Ayvakit avapritinib; Azilect rasagiline; Balversa erdafitinib; Banzel rufinamide; Baraclude entecavir; Basaglar insulin
glargine; Bavencio avelumab; Baxdela delafloxacin; Belbuca buprenorphine; Belsomra suvorexant; Benicar olmesartan; Benlysta
belimumab; Beovu brolucizumab; Beqvez fidanacogene elaparvovec; Besponsa inotuzumab ozogamicin; Betaseron interferon beta-1b;
Bevyxxa betrixaban; Bexsero meningococcal B vaccine; Bextra valdecoxib; Biaxin clarithromycin; Biktarvy bictegravir,
emtricitabine and tenofovir alafenamide; Bimzelx bimekizumab; Blenrep belantamab mafodotin; Blincyto blinatumomab; Boniva
ibandronate; Bosulif bosutinib; Botox onabotulinumtoxinA; Braftovi encorafenib; Breo fluticasone and vilanterol; Breyanzi
lisocabtagene maraleucel; Breztri budesonide, glycopyrrolate and formoterol; Bridion sugammadex; Brilinta ticagrelor; Briviact
brivaracetam; Brukinsa zanubrutinib; Bunavail buprenorphine and naloxone; Bydureon exenatide; Byetta exenatide; Bystolic
nebivolol; Cabenuva cabotegravir and rilpivirine; Cabometyx cabozantinib; Caduet amlodipine and atorvastatin; Calquence
acalabrutinib; Campath alemtuzumab; Camptosar irinotecan; Camzyos mavacamten; Caplyta lumateperone; Caprelsa vandetanib;
Carafate sucralfate; Cardizem diltiazem; Cardura doxazosin; Carvykti ciltacabtagene autoleucel; Casodex bicalutamide; Celebrex
celecoxib; Celexa citalopram; Cellcept mycophenolate mofetil; Cerezyme imiglucerase; Cervarix human papillomavirus vaccine;
Chantix varenicline; Cialis tadalafil; Cibinqo abrocitinib; Cimzia certolizumab pegol; Cinqair reslizumab; Cinryze C1 esterase
inhibitor; Cinvanti aprepitant; Cipro ciprofloxacin; Clarinex desloratadine; Claritin loratadine; Cleocin clindamycin; Cleviprex
clevidipine; Clozaril clozapine; Cobenfy xanomeline and trospium; Cometriq cabozantinib; Comirnaty COVID-19 vaccine; Complera
emtricitabine, rilpivirine and tenofovir; Comtan entacapone; Copaxone glatiramer; Copiktra duvelisib; Coreg carvedilol; Corlanor
ivabradine; Cosentyx secukinumab; Cosopt dorzolamide and timolol; Cotellic cobimetinib; Coumadin warfarin; Cozaar losartan;
Cresemba isavuconazonium; Crestor rosuvastatin; Crysvita burosumab; Cubicin daptomycin; Cymbalta duloxetine; Cyramza
ramucirumab; Dacogen decitabine; Daklinza daclatasvir; Daliresp roflumilast; Darzalex daratumumab; Datroway datopotamab
deruxtecan; Daurismo glasdegib; Dayvigo lemborexant; Delstrigo doravirine, lamivudine and tenofovir; Demser metyrosine; Depakote
divalproex; Descovy emtricitabine and tenofovir alafenamide; Detrol tolterodine; Dexilant dexlansoprazole; Diacomit stiripentol;
Dificid fidaxomicin; Diflucan fluconazole; Dilantin phenytoin; Dilaudid hydromorphone; Diovan valsartan; Doptelet avatrombopag;
Dovato dolutegravir and lamivudine; Doxil doxorubicin; Duavee conjugated estrogens and bazedoxifene; Dulera mometasone and
formoterol; Duopa carbidopa and levodopa; Dupixent dupilumab; Durezol difluprednate; Dysport abobotulinumtoxinA; Edarbi
azilsartan; Edurant rilpivirine; Effexor venlafaxine; Effient prasugrel; Elahere mirvetuximab soravtansine; Elaprase
idursulfase; Elelyso taliglucerase alfa; Elevidys delandistrogene moxeparvovec; Elidel pimecrolimus; Eligard leuprolide; Eliquis
apixaban; Elitek rasburicase; Ellence epirubicin; Eloctate antihemophilic factor; Eloxatin oxaliplatin; Elrexfio elranatamab;
Elzonris tagraxofusp; Emend aprepitant; Emflaza deflazacort; Emgality galcanezumab; Empaveli pegcetacoplan; Empliciti
elotuzumab; Enbrel etanercept; Endari L-glutamine; Enhertu trastuzumab deruxtecan; Enjaymo sutimlimab; Enspryng satralizumab;
Entresto sacubitril and valsartan; Entyvio vedolizumab; Envarsus tacrolimus; Epclusa sofosbuvir and velpatasvir; Epidiolex
cannabidiol; EpiPen epinephrine; Epivir lamivudine; Epkinly epcoritamab; Epogen epoetin alfa; Epzicom abacavir and lamivudine;
Eraxis anidulafungin; Erbitux cetuximab; Erivedge vismodegib; Erleada apalutamide; Esbriet pirfenidone; Estrace estradiol;
Eucrisa crisaborole; Euflexxa sodium hyaluronate; Evenity romosozumab; Evista raloxifene; Evkeeza evinacumab; Evotaz atazanavir
and cobicistat; Evrysdi risdiplam; Exelon rivastigmine; Exforge amlodipine and valsartan; Exjade deferasirox; Exkivity
mobocertinib; Exparel bupivacaine; Eylea aflibercept; Fabhalta iptacopan; Fabrazyme agalsidase beta; Famvir famciclovir; Fanapt
iloperidone; Fareston toremifene; Farxiga dapagliflozin; Farydak panobinostat; Fasenra benralizumab; Faslodex fulvestrant;
Femara letrozole; Feraheme ferumoxytol; Fetzima levomilnacipran; Fiasp insulin aspart; Filspari sparsentan; Fintepla
fenfluramine; Firazyr icatibant; Firdapse amifampridine; Flagyl metronidazole; Flolan epoprostenol; Flomax tamsulosin; Flonase
fluticasone; Flovent fluticasone; FluMist influenza vaccine; Fluzone influenza vaccine; Focalin dexmethylphenidate; Forteo
teriparatide; Fosamax alendronate; Fosrenol lanthanum; Fotivda tivozanib; Fruzaqla fruquintinib; Fycompa perampanel; Galafold
migalastat; Gamifant emapalumab; Gamunex immune globulin; Gardasil human papillomavirus vaccine; Gattex teduglutide; Gavreto
pralsetinib; Gazyva obinutuzumab; Genotropin somatropin; Genvoya elvitegravir, cobicistat, emtricitabine and tenofovir
alafenamide; Geodon ziprasidone; Gilenya fingolimod; Gilotrif afatinib; Givlaari givosiran; Gleevec imatinib; Glucophage
metformin; Glucotrol glipizide; Glumetza metformin; Glyxambi empagliflozin and linagliptin; Gralise gabapentin; Granix
tbo-filgrastim; Haegarda C1 esterase inhibitor; Halaven eribulin; Harvoni ledipasvir and sofosbuvir; Hectorol doxercalciferol;
Hemgenix etranacogene dezaparvovec; Hemlibra emicizumab; Hepsera adefovir; Herceptin trastuzumab; Hetlioz tasimelteon; Horizant
gabapentin enacarbil; Humalog insulin lispro; Humira adalimumab; Humulin recombinant human insulin; Hycamtin topotecan; Hyrimoz
adalimumab; Hyzaar losartan and hydrochlorothiazide; Ibrance palbociclib; Iclusig ponatinib; Idhifa enasidenib; Ilaris
canakinumab; Ilumya tildrakizumab; Imbruvica ibrutinib; Imcivree setmelanotide; Imdelltra tarlatamab; Imfinzi durvalumab;
Imitrex sumatriptan; Imjudo tremelimumab; Imlygic talimogene laherparepvec; Increlex mecasermin; Inderal propranolol; Inflectra
infliximab; Ingrezza valbenazine; Inlyta axitinib; Inqovi decitabine and cedazuridine; Inrebic fedratinib; Intelence etravirine;
Intuniv guanfacine; Invega paliperidone; Invirase saquinavir; Invokamet canagliflozin and metformin; Invokana canagliflozin;
Iressa gefitinib; Isentress raltegravir; Istodax romidepsin; Ixempra ixabepilone; Izervay avacincaptad pegol; Jakafi
ruxolitinib; Janumet sitagliptin and metformin; Januvia sitagliptin; Jardiance empagliflozin; Jemperli dostarlimab; Jentadueto
linagliptin and metformin; Jevtana cabazitaxel; Jublia efinaconazole; Juluca dolutegravir and rilpivirine; Juxtapid lomitapide;
Jynarque tolvaptan; Kadcyla ado-trastuzumab emtansine; Kalbitor ecallantide; Kaletra lopinavir and ritonavir; Kalydeco
ivacaftor; Kanjinti trastuzumab; Kanuma sebelipase alfa; Kapvay clonidine; Keppra levetiracetam; Kerendia finerenone; Kesimpta
ofatumumab; Kevzara sarilumab; Keytruda pembrolizumab; Kimmtrak tebentafusp; Kineret anakinra; Kisqali ribociclib; Kisunla
donanemab; Klonopin clonazepam; Kogenate antihemophilic factor; Kombiglyze saxagliptin and metformin; Korlym mifepristone;
Koselugo selumetinib; Krazati adagrasib; Krystexxa pegloticase; Kymriah tisagenlecleucel; Kynamro mipomersen; Kyprolis
carfilzomib; Lagevrio molnupiravir; Lamictal lamotrigine; Lamisil terbinafine; Lantus insulin glargine; Lasix furosemide; Latuda
lurasidone; Lemtrada alemtuzumab; Lenvima lenvatinib; Leqembi lecanemab; Leqvio inclisiran; Lescol fluvastatin; Letairis
ambrisentan; Leukine sargramostim; Levaquin levofloxacin; Levemir insulin detemir; Levitra vardenafil; Lexapro escitalopram;
Lexiva fosamprenavir; Lialda mesalamine; Libtayo cemiplimab; Linzess linaclotide; Lipitor atorvastatin; Livalo pitavastatin;
Livmarli maralixibat; Livtencity maribavir; Lodine etodolac; Lonsurf trifluridine and tipiracil; Lopressor metoprolol; Loqtorzi
toripalimab; Lorbrena lorlatinib; Lotrel amlodipine and benazepril; Lotronex alosetron; Lovaza omega-3 acid ethyl esters;
Lovenox enoxaparin; Lucentis ranibizumab; Lumakras sotorasib; Lumigan bimatoprost; Lumizyme alglucosidase alfa; Lumoxiti
moxetumomab pasudotox; Lunesta eszopiclone; Lunsumio mosunetuzumab; Lupkynis voclosporin; Lupron leuprolide; Lutathera lutetium
Lu 177 dotatate; Luvox fluvoxamine; Luxturna voretigene neparvovec; Lybalvi olanzapine and samidorphan; Lyfgenia lovotibeglogene
autotemcel; Lynparza olaparib; Lyrica pregabalin; Lytgobi futibatinib; Mavenclad cladribine; Mavyret glecaprevir and
pibrentasvir; Maxalt rizatriptan; Mayzent siponimod; Mekinist trametinib; Mektovi binimetinib; Menactra meningococcal vaccine;
Menveo meningococcal vaccine; Micardis telmisartan; Minjuvi tafasitamab; Mirena levonorgestrel; Monjuvi tafasitamab; Mounjaro
tirzepatide; Movantik naloxegol; Moxatag amoxicillin; Mozobil plerixafor; Multaq dronedarone; Mvasi bevacizumab; Myalept
metreleptin; Mycamine micafungin; Mylotarg gemtuzumab ozogamicin; Myobloc rimabotulinumtoxinB; Myozyme alglucosidase alfa;
Myrbetriq mirabegron; Naglazyme galsulfase; Namenda memantine; Namzaric memantine and donepezil; Nasonex mometasone; Natazia
estradiol valerate and dienogest; Natrecor nesiritide; Neoral cyclosporine; Nerlynx neratinib; Nesina alogliptin; Neulasta
pegfilgrastim; Neupogen filgrastim; Neupro rotigotine; Neurontin gabapentin; Nexavar sorafenib; Nexium esomeprazole; Nexletol
bempedoic acid; Nexplanon etonogestrel; Nexviazyme avalglucosidase alfa; Ngenla somatrogon; Niaspan niacin; Ninlaro ixazomib;
Norditropin somatropin; Norvasc amlodipine; Norvir ritonavir; Nourianz istradefylline; Novolin recombinant human insulin;
NovoLog insulin aspart; NovoSeven coagulation factor VIIa; Noxafil posaconazole; Nplate romiplostim; Nubeqa darolutamide; Nucala
mepolizumab; Nucynta tapentadol; Nuedexta dextromethorphan and quinidine; Nulojix belatacept; Nuplazid pimavanserin; Nurtec
rimegepant; Nutropin somatropin; NuvaRing etonogestrel and ethinyl estradiol; Nuvigil armodafinil; Nuzyra omadacycline; Ocaliva
obeticholic acid; Ocrevus ocrelizumab; Odefsey emtricitabine, rilpivirine and tenofovir alafenamide; Odomzo sonidegib; Ofev
nintedanib; Ogivri trastuzumab; Ojjaara momelotinib; Olumiant baricitinib; Olysio simeprevir; Omnicef cefdinir; Omnitrope
somatropin; Oncaspar pegaspargase; Onfi clobazam; Onglyza saxagliptin; Onivyde irinotecan; Onpattro patisiran; Opdivo nivolumab;
Opdualag nivolumab and relatlimab; Opsumit macitentan; Opsynvi macitentan and tadalafil; Opzelura ruxolitinib; Orencia
abatacept; Orenitram treprostinil; Orgovyx relugolix; Oriahnn elagolix; Orilissa elagolix; Orkambi lumacaftor and ivacaftor;
Orladeyo berotralstat; Orserdu elacestrant; Oseni alogliptin and pioglitazone; Otezla apremilast; Oxbryta voxelotor; Oxlumo
lumasiran; Oxtellar oxcarbazepine; OxyContin oxycodone; Ozempic semaglutide; Ozurdex dexamethasone; Padcev enfortumab vedotin;
Palforzia peanut allergen; Palynziq pegvaliase; Pataday olopatadine; Paxil paroxetine; Paxlovid nirmatrelvir and ritonavir;
Pegasys peginterferon alfa-2a; PegIntron peginterferon alfa-2b; Pemazyre pemigatinib; Pepaxto melphalan flufenamide; Pepcid
famotidine; Percocet oxycodone and acetaminophen; Perjeta pertuzumab; Perseris risperidone; Phesgo pertuzumab and trastuzumab;
Pifeltro doravirine; Piqray alpelisib; Plaquenil hydroxychloroquine; Plavix clopidogrel; Plegridy peginterferon beta-1a;
Pluvicto lutetium Lu 177 vipivotide tetraxetan; Pneumovax pneumococcal vaccine; Polivy polatuzumab vedotin; Pomalyst
pomalidomide; Portrazza necitumumab; Poteligeo mogamulizumab; Pradaxa dabigatran; Praluent alirocumab; Pravachol pravastatin;
Premarin conjugated estrogens; Prempro conjugated estrogens and medroxyprogesterone; Prevacid lansoprazole; Prevnar pneumococcal
conjugate vaccine; Prevymis letermovir; Prezcobix darunavir and cobicistat; Prezista darunavir; Priftin rifapentine; Prilosec
omeprazole; Pristiq desvenlafaxine; Privigen immune globulin; ProAir albuterol; Procardia nifedipine; Procrit epoetin alfa;
Prograf tacrolimus; Prolastin alpha-1 proteinase inhibitor; Proleukin aldesleukin; Prolia denosumab; Promacta eltrombopag;
Propecia finasteride; Proquad measles, mumps, rubella and varicella vaccine; Proscar finasteride; Protonix pantoprazole;
Protopic tacrolimus; Provenge sipuleucel-T; Proventil albuterol; Provigil modafinil; Prozac fluoxetine; Pulmicort budesonide;
Pulmozyme dornase alfa; Pyrukynd mitapivat; Qalsody tofersen; Qinlock ripretinib; Qsymia phentermine and topiramate; Qtern
dapagliflozin and saxagliptin; Qulipta atogepant; Quviviq daridorexant; Qvar beclomethasone; Radicava edaravone; Ranexa
ranolazine; Rapamune sirolimus; Rapivab peramivir; Rebif interferon beta-1a; Reblozyl luspatercept; Reclast zoledronic acid;
Recombivax hepatitis B vaccine; Relistor methylnaltrexone; Relpax eletriptan; Remeron mirtazapine; Remicade infliximab;
Remodulin treprostinil; Renflexis infliximab; Renvela sevelamer; Repatha evolocumab; Requip ropinirole; Rescriptor delavirdine;
Restasis cyclosporine; Retacrit epoetin alfa; Retevmo selpercatinib; Retrovir zidovudine; Revatio sildenafil; Revcovi
elapegademase; Revlimid lenalidomide; Revuforj revumenib; Rexulti brexpiprazole; Reyataz atazanavir; Reyvow lasmiditan;
Rezdiffra resmetirom; Rezlidhia olutasidenib; Rezurock belumosudil; Riabni rituximab; Rinvoq upadacitinib; Risperdal
risperidone; Ritalin methylphenidate; Rituxan rituximab; Roctavian valoctocogene roxaparvovec; Rolvedon eflapegrastim; Rotarix
rotavirus vaccine; RotaTeq rotavirus vaccine; Rozerem ramelteon; Rozlytrek entrectinib; Rubraca rucaparib; Ruconest conestat
alfa; Rukobia fostemsavir; Ruxience rituximab; Rybelsus semaglutide; Rybrevant amivantamab; Rydapt midostaurin; Ryplazim
plasminogen; Rystiggo rozanolixizumab; Rytary carbidopa and levodopa; Ryzneuta efbemalenograstim; Sabril vigabatrin; Samsca
tolvaptan; Sandostatin octreotide; Saphnelo anifrolumab; Saphris asenapine; Sarclisa isatuximab; Savaysa edoxaban; Savella
milnacipran; Saxenda liraglutide; Scemblix asciminib; Selzentry maraviroc; Sensipar cinacalcet; Serevent salmeterol; Seroquel
quetiapine; Serzone nefazodone; Shingrix zoster vaccine; Signifor pasireotide; Siliq brodalumab; Simponi golimumab; Simulect
basiliximab; Sinemet carbidopa and levodopa; Singulair montelukast; Sirturo bedaquiline; Sivextro tedizolid; Skyrizi
risankizumab; Skysona elivaldogene autotemcel; Skytrofa lonapegsomatropin; Soliqua insulin glargine and lixisenatide; Soliris
eculizumab; Solosec secnidazole; Somatuline lanreotide; Somavert pegvisomant; Soolantra ivermectin; Sotyktu deucravacitinib;
Sovaldi sofosbuvir; Spevigo spesolimab; Spinraza nusinersen; Spiriva tiotropium; Spravato esketamine; Sprycel dasatinib; Stalevo
carbidopa, levodopa and entacapone; Stelara ustekinumab; Stendra avanafil; Stimufend pegfilgrastim; Stiolto tiotropium and
olodaterol; Stivarga regorafenib; Strattera atomoxetine; Strensiq asfotase alfa; Stribild elvitegravir, cobicistat,
emtricitabine and tenofovir; Sublocade buprenorphine; Suboxone buprenorphine and naloxone; Sunlenca lenacapavir; Sunosi
solriamfetol; Suprep sodium sulfate; Sustiva efavirenz; Sustol granisetron; Sutent sunitinib; Sylvant siltuximab; Symbicort
budesonide and formoterol; Symdeko tezacaftor and ivacaftor; Symfi efavirenz, lamivudine and tenofovir; Symlin pramlintide;
Symproic naldemedine; Symtuza darunavir, cobicistat, emtricitabine and tenofovir alafenamide; Synagis palivizumab; Synercid
quinupristin and dalfopristin; Synjardy empagliflozin and metformin; Synribo omacetaxine; Synthroid levothyroxine; Tabrecta
capmatinib; Tafinlar dabrafenib; Tagrisso osimertinib; Takhzyro lanadelumab; Taltz ixekizumab; Talvey talquetamab; Talzenna
talazoparib; Tamiflu oseltamivir; Tarceva erlotinib; Targretin bexarotene; Tasigna nilotinib; Tasmar tolcapone; Tavalisse
fostamatinib; Tavneos avacopan; Taxol paclitaxel; Taxotere docetaxel; Tazverik tazemetostat; Tecartus brexucabtagene autoleucel;
Tecentriq atezolizumab; Tecfidera dimethyl fumarate; Tecvayli teclistamab; Teflaro ceftaroline; Tegretol carbamazepine; Tegsedi
inotersen; Temodar temozolomide; Tepezza teprotumumab; Tepmetko tepotinib; Tezspire tezepelumab; Thalomid thalidomide; Tibsovo
ivosidenib; Tikosyn dofetilide; Tivdak tisotumab vedotin; Tivicay dolutegravir; TOBI tobramycin; Topamax topiramate; Toprol
metoprolol; Torisel temsirolimus; Toujeo insulin glargine; Toviaz fesoterodine; Tracleer bosentan; Tradjenta linagliptin;
Travatan travoprost; Trazimera trastuzumab; Treanda bendamustine; Trelegy fluticasone, umeclidinium and vilanterol; Trelstar
triptorelin; Tremfya guselkumab; Tresiba insulin degludec; Trexall methotrexate; Tricor fenofibrate; Trijardy empagliflozin,
linagliptin and metformin; Trikafta elexacaftor, tezacaftor and ivacaftor; Trileptal oxcarbazepine; Trintellix vortioxetine;
Triumeq abacavir, dolutegravir and lamivudine; Trodelvy sacituzumab govitecan; Trokendi topiramate; Trulance plecanatide;
Trulicity dulaglutide; Trumenba meningococcal B vaccine; Truqap capivasertib; Truseltiq infigratinib; Truvada emtricitabine and
tenofovir; Truxima rituximab; Tryngolza olezarsen; Tukysa tucatinib; Turalio pexidartinib; Tybost cobicistat; Tygacil
tigecycline; Tykerb lapatinib; Tymlos abaloparatide; Tysabri natalizumab; Tyvaso treprostinil; Tzield teplizumab; Ubrelvy
ubrogepant; Uceris budesonide; Udenyca pegfilgrastim; Uloric febuxostat; Ultomiris ravulizumab; Uplizna inebilizumab; Uptravi
selexipag; Vabomere meropenem and vaborbactam; Vabysmo faricimab; Valcyte valganciclovir; Valtrex valacyclovir; Vanflyta
quizartinib; Vascepa icosapent ethyl; Vaxneuvance pneumococcal conjugate vaccine; Vectibix panitumumab; Veklury remdesivir;
Velcade bortezomib; Veltassa patiromer; Vemlidy tenofovir alafenamide; Venclexta venetoclax; Venclyxto venetoclax; Ventavis
iloprost; Ventolin albuterol; Veopoz pozelimab; Veozah fezolinetant; Verquvo vericiguat; Verzenio abemaciclib; Vesicare
solifenacin; Vfend voriconazole; Viagra sildenafil; Vibativ telavancin; Vicodin hydrocodone and acetaminophen; Victoza
liraglutide; Victrelis boceprevir; Vidaza azacitidine; Viekira ombitasvir, paritaprevir and ritonavir; Viibryd vilazodone;
Vimizim elosulfase alfa; Vimpat lacosamide; Vioxx rofecoxib; Viracept nelfinavir; Viramune nevirapine; Viread tenofovir;
Vivitrol naltrexone; Vizimpro dacomitinib; Voltaren diclofenac; Vosevi sofosbuvir, velpatasvir and voxilaprevir; Votrient
pazopanib; Voxzogo vosoritide; Vraylar cariprazine; Vumerity diroximel fumarate; Vyepti eptinezumab; Vyjuvek beremagene
geperpavec; Vyloy zolbetuximab; Vyndamax tafamidis; Vyndaqel tafamidis; Vytorin ezetimibe and simvastatin; Vyvanse
lisdexamfetamine; Vyvgart efgartigimod; Wakix pitolisant; Wegovy semaglutide; Welchol colesevelam; Welireg belzutifan;
Wellbutrin bupropion; Wezlana ustekinumab; Winrevair sotatercept; Xadago safinamide; Xalatan latanoprost; Xalkori crizotinib;
Xanax alprazolam; Xarelto rivaroxaban; Xcopri cenobamate; Xeljanz tofacitinib; Xeloda capecitabine; Xenazine tetrabenazine;
Xenical orlistat; Xenpozyme olipudase alfa; Xeomin incobotulinumtoxinA; Xerava eravacycline; Xermelo telotristat; Xgeva
denosumab; Xhance fluticasone; Xiaflex collagenase clostridium histolyticum; Xifaxan rifaximin; Xigduo dapagliflozin and
metformin; Xiidra lifitegrast; Xofigo radium Ra 223 dichloride; Xofluza baloxavir marboxil; Xolair omalizumab; Xolremdi
mavorixafor; Xopenex levalbuterol; Xospata gilteritinib; Xpovio selinexor; Xtandi enzalutamide; Xultophy insulin degludec and
liraglutide; Xyntha antihemophilic factor; Xyrem sodium oxybate; Xywav oxybates; Yervoy ipilimumab; Yescarta axicabtagene
ciloleucel; Yondelis trabectedin; Zaltrap ziv-aflibercept; Zarxio filgrastim; Zavesca miglustat; Zejula niraparib; Zelapar
selegiline; Zelboraf vemurafenib; Zelnorm tegaserod; Zepatier elbasvir and grazoprevir; Zepbound tirzepatide; Zeposia ozanimod;
Zepzelca lurbinectedin; Zerbaxa ceftolozane and tazobactam; Zestril lisinopril; Zetia ezetimibe; Ziagen abacavir; Ziextenzo
pegfilgrastim; Zilretta triamcinolone; Zinbryta daclizumab; Zinplava bezlotoxumab; Zirabev bevacizumab; Zithromax azithromycin;
Zocor simvastatin; Zofran ondansetron; Zohydro hydrocodone; Zokinvy lonafarnib; Zoladex goserelin; Zolgensma onasemnogene
abeparvovec; Zoloft sertraline; Zometa zoledronic acid; Zomig zolmitriptan; Zortress everolimus; Zostavax zoster vaccine; Zosyn
piperacillin and tazobactam; Zovirax acyclovir; Ztalmy ganaxolone; Zubsolv buprenorphine and naloxone; Zurampic lesinurad;
Zurzuvae zuranolone; Zydelig idelalisib; Zykadia ceritinib; Zymfentra infliximab; Zynlonta loncastuximab tesirine; Zynteglo
betibeglogene autotemcel; Zyprexa olanzapine; Zyrtec cetirizine; Zytiga abiraterone; Zyvox linezolid
"""


def _read(table: str) -> dict[str, tuple[str, str]]:
    """Brand in lower case -> (brand, ingredient)."""
    rows = [" ".join(row.split()).split(" ", 1) for row in table.split(";")]
    return {brand.casefold(): (brand, ingredient) for brand, ingredient in rows}


BRANDS = _read(_TABLE)
