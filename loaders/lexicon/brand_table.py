"""The table of brands that `brands.py` reads: brand, then ingredient; rows end with a semicolon. Its source stands there."""

TABLE = """
Abecma idecabtagene vicleucel; Abilify aripiprazole; Abraxane paclitaxel; Abrilada adalimumab; Abrysvo respiratory syncytial
virus vaccine; Accupril quinapril; Aciphex rabeprazole; Actemra tocilizumab; Acthar corticotropin; Actimmune interferon
gamma-1b; Activase alteplase; Actonel risedronate; Actos pioglitazone; Aczone dapsone; Adakveo crizanlizumab; Adalat nifedipine;
Adbry tralokinumab; Adcetris brentuximab vedotin; Adcirca tadalafil; Addyi flibanserin; Adempas riociguat; Adipex phentermine;
Adlyxin lixisenatide; Admelog insulin lispro; Adstiladrin nadofaragene firadenovec; Advair fluticasone and salmeterol; Adzenys
amphetamine; Adzynma ADAMTS13; Aemcolo rifamycin; Afinitor everolimus; Afrezza insulin; Agamree vamorolone; Aggrastat tirofiban;
Aggrenox dipyridamole and aspirin; Agrylin anagrelide; Aimovig erenumab; Ajovy fremanezumab; Akeega niraparib and abiraterone;
Aldactone spironolactone; Aldurazyme laronidase; Alecensa alectinib; Alimta pemetrexed; Alkeran melphalan; Allegra fexofenadine;
Aloxi palonosetron; Alphagan brimonidine; Altace ramipril; Altreno tretinoin; Altuviiio efanesoctocog alfa; Alunbrig brigatinib;
Alvesco ciclesonide; Ambien zolpidem; AmBisome amphotericin B; Amerge naratriptan; Amevive alefacept; Amjevita adalimumab;
Amondys casimersen; Ampyra dalfampridine; Amvuttra vutrisiran; Amzeeq minocycline; Andexxa andexanet alfa; Androgel
testosterone; Anktiva nogapendekin alfa inbakicept; Annovera segesterone and ethinyl estradiol; Anoro umeclidinium and
vilanterol; Anzemet dolasetron; Apealea paclitaxel; Apidra insulin glulisine; Apokyn apomorphine; Apretude cabotegravir;
Aptensio methylphenidate; Aptiom eslicarbazepine; Aptivus tipranavir; Aqneursa levacetylleucine; Aranesp darbepoetin alfa;
Arcalyst rilonacept; Aredia pamidronate; Arexvy respiratory syncytial virus vaccine; Aricept donepezil; Arikayce amikacin;
Arimidex anastrozole; Aristada aripiprazole lauroxil; Arixtra fondaparinux; Arnuity fluticasone; Aromasin exemestane; Arymo
morphine; Arzerra ofatumumab; Asacol mesalamine; Asmanex mometasone; Astagraf tacrolimus; Atacand candesartan; Ativan lorazepam;
Atripla efavirenz, emtricitabine and tenofovir; Atrovent ipratropium; Attruby acoramidis; Aubagio teriflunomide; Augmentin
amoxicillin and clavulanate; Augtyro repotrectinib; Auryxia ferric citrate; Austedo deutetrabenazine; Auvelity dextromethorphan
and bupropion; Avandamet rosiglitazone and metformin; Avandia rosiglitazone; Avapro irbesartan; Avastin bevacizumab; Avelox
moxifloxacin; Avmapki avutometinib; Avodart dutasteride; Avonex interferon beta-1a; Avsola infliximab; Axert almotriptan;
Ayvakit avapritinib; Azactam aztreonam; Azilect rasagiline; Azopt brinzolamide; Balversa erdafitinib; Banzel rufinamide; Baqsimi
glucagon; Baraclude entecavir; Basaglar insulin glargine; Bavencio avelumab; Baxdela delafloxacin; Baycol cerivastatin; Belbuca
buprenorphine; Beleodaq belinostat; Belrapzo bendamustine; Belsomra suvorexant; Bendeka bendamustine; Benicar olmesartan;
Benlysta belimumab; Beovu brolucizumab; Beqvez fidanacogene elaparvovec; Besponsa inotuzumab ozogamicin; Betaseron interferon
beta-1b; Bevyxxa betrixaban; Bexsero meningococcal B vaccine; Bextra valdecoxib; Bexxar tositumomab; Biaxin clarithromycin;
BiDil isosorbide dinitrate and hydralazine; Bijuva estradiol and progesterone; Biktarvy bictegravir, emtricitabine and tenofovir
alafenamide; Bimzelx bimekizumab; Bizengri zenocutuzumab; Bkemv eculizumab; Blenrep belantamab mafodotin; Blincyto blinatumomab;
Blujepa gepotidacin; Boniva ibandronate; Bosulif bosutinib; Botox onabotulinumtoxinA; Braftovi encorafenib; Brenzavvy
bexagliflozin; Breo fluticasone and vilanterol; Breyanzi lisocabtagene maraleucel; Breztri budesonide, glycopyrrolate and
formoterol; Bridion sugammadex; Brilinta ticagrelor; Brineura cerliponase alfa; Briviact brivaracetam; Brixadi buprenorphine;
Brukinsa zanubrutinib; Bryhali halobetasol; Bunavail buprenorphine and naloxone; Buphenyl sodium phenylbutyrate; Bydureon
exenatide; Byetta exenatide; Byfavo remimazolam; Bylvay odevixibat; Bynfezia octreotide; Byooviz ranibizumab; Bystolic
nebivolol; Cabenuva cabotegravir and rilpivirine; Cabometyx cabozantinib; Caduet amlodipine and atorvastatin; Calquence
acalabrutinib; Cambia diclofenac; Camcevi leuprolide; Campath alemtuzumab; Camptosar irinotecan; Camzyos mavacamten; Caplyta
lumateperone; Caprelsa vandetanib; Capvaxive pneumococcal conjugate vaccine; Carafate sucralfate; Carbaglu carglumic acid;
Cardene nicardipine; Cardizem diltiazem; Cardura doxazosin; Carvykti ciltacabtagene autoleucel; Casodex bicalutamide; Ceftin
cefuroxime; Cefzil cefprozil; Celebrex celecoxib; Celexa citalopram; Cellcept mycophenolate mofetil; Cequa cyclosporine; Cerebyx
fosphenytoin; Cerezyme imiglucerase; Cervarix human papillomavirus vaccine; Chantix varenicline; Chenodal chenodiol; Cholbam
cholic acid; Cialis tadalafil; Cibinqo abrocitinib; Cimerli ranibizumab; Cimzia certolizumab pegol; Cinqair reslizumab; Cinryze
C1 esterase inhibitor; Cinvanti aprepitant; Cipro ciprofloxacin; Clarinex desloratadine; Claritin loratadine; Clenpiq sodium
picosulfate; Cleocin clindamycin; Cleviprex clevidipine; Clozaril clozapine; Cobenfy xanomeline and trospium; Colazal
balsalazide; Colcrys colchicine; Columvi glofitamab; Combivent ipratropium and albuterol; Combivir lamivudine and zidovudine;
Cometriq cabozantinib; Comirnaty COVID-19 vaccine; Complera emtricitabine, rilpivirine and tenofovir; Comtan entacapone;
Concerta methylphenidate; Copaxone glatiramer; Copegus ribavirin; Copiktra duvelisib; Cordarone amiodarone; Coreg carvedilol;
Corlanor ivabradine; Cosela trilaciclib; Cosentyx secukinumab; Cosopt dorzolamide and timolol; Cotellic cobimetinib; Cotempla
methylphenidate; Coumadin warfarin; Cozaar losartan; Crenessity crinecerfont; Creon pancrelipase; Cresemba isavuconazonium;
Crestor rosuvastatin; Crixivan indinavir; Crysvita burosumab; Cubicin daptomycin; Cuvposa glycopyrrolate; Cyltezo adalimumab;
Cymbalta duloxetine; Cyramza ramucirumab; Cystagon cysteamine; Cytogam cytomegalovirus immune globulin; Cytovene ganciclovir;
Dacogen decitabine; Daklinza daclatasvir; Daliresp roflumilast; Dalvance dalbavancin; Danyelza naxitamab; Danziten nilotinib;
Darzalex daratumumab; Datroway datopotamab deruxtecan; Daurismo glasdegib; Daybue trofinetide; Daypro oxaprozin; Dayvigo
lemborexant; Delstrigo doravirine, lamivudine and tenofovir; Demser metyrosine; Depakote divalproex; DepoCyt cytarabine; Descovy
emtricitabine and tenofovir alafenamide; Desyrel trazodone; Detrol tolterodine; Dexilant dexlansoprazole; Dextenza
dexamethasone; Dexycu dexamethasone; Diacomit stiripentol; Dificid fidaxomicin; Diflucan fluconazole; Dilantin phenytoin;
Dilaudid hydromorphone; Diovan valsartan; Diprivan propofol; Ditropan oxybutynin; Dojolvi triheptanoin; Dolophine methadone;
Doptelet avatrombopag; Dovato dolutegravir and lamivudine; Doxil doxorubicin; Duavee conjugated estrogens and bazedoxifene;
Dulera mometasone and formoterol; Duobrii halobetasol and tazarotene; Duopa carbidopa and levodopa; Dupixent dupilumab;
Duragesic fentanyl; Durezol difluprednate; Durlaza aspirin; Durysta bimatoprost; Duvyzat givinostat; Duzallo lesinurad and
allopurinol; Dyanavel amphetamine; Dysport abobotulinumtoxinA; Ebglyss lebrikizumab; Edarbi azilsartan; Edecrin ethacrynic acid;
Edurant rilpivirine; Effexor venlafaxine; Effient prasugrel; Egrifta tesamorelin; Elahere mirvetuximab soravtansine; Elaprase
idursulfase; Elavil amitriptyline; Elelyso taliglucerase alfa; Elevidys delandistrogene moxeparvovec; Elfabrio pegunigalsidase
alfa; Elidel pimecrolimus; Eligard leuprolide; Eliquis apixaban; Elitek rasburicase; Ellence epirubicin; Elmiron pentosan
polysulfate; Eloctate antihemophilic factor; Eloxatin oxaliplatin; Elrexfio elranatamab; Elyxyb celecoxib; Elzonris tagraxofusp;
Embeda morphine and naltrexone; Emblaveo aztreonam and avibactam; Emend aprepitant; Emflaza deflazacort; Emgality galcanezumab;
Empaveli pegcetacoplan; Empliciti elotuzumab; Emtriva emtricitabine; Enablex darifenacin; Enbrel etanercept; Endari L-glutamine;
Engerix hepatitis B vaccine; Enhertu trastuzumab deruxtecan; Enjaymo sutimlimab; Enspryng satralizumab; Entereg alvimopan;
Entresto sacubitril and valsartan; Entyvio vedolizumab; Envarsus tacrolimus; Epclusa sofosbuvir and velpatasvir; Epidiolex
cannabidiol; EpiPen epinephrine; Epivir lamivudine; Epkinly epcoritamab; Epogen epoetin alfa; Eprex epoetin alfa; Epsolay
benzoyl peroxide; Epzicom abacavir and lamivudine; Eraxis anidulafungin; Erbitux cetuximab; Ergamisol levamisole; Erivedge
vismodegib; Erleada apalutamide; Ervebo Ebola vaccine; Esbriet pirfenidone; Estrace estradiol; Ethyol amifostine; Eucrisa
crisaborole; Euflexxa sodium hyaluronate; Eulexin flutamide; Evamist estradiol; Evekeo amphetamine; Evenity romosozumab; Evista
raloxifene; Evkeeza evinacumab; Evomela melphalan; Evotaz atazanavir and cobicistat; Evrysdi risdiplam; Exalgo hydromorphone;
Exblifep cefepime and enmetazobactam; Exelon rivastigmine; Exforge amlodipine and valsartan; Exjade deferasirox; Exkivity
mobocertinib; Exondys eteplirsen; Exparel bupivacaine; Exservan riluzole; Exubera inhaled insulin; Eylea aflibercept; Eysuvis
loteprednol; Fabhalta iptacopan; Fabrazyme agalsidase beta; Famvir famciclovir; Fanapt iloperidone; Fareston toremifene; Farxiga
dapagliflozin; Farydak panobinostat; Fasenra benralizumab; Faslodex fulvestrant; Fasturtec rasburicase; Feldene piroxicam;
Femara letrozole; Fensolvi leuprolide; Feraheme ferumoxytol; Fetroja cefiderocol; Fetzima levomilnacipran; Fiasp insulin aspart;
Filspari sparsentan; Filsuvez birch triterpenes; Fintepla fenfluramine; Firazyr icatibant; Firdapse amifampridine; Firmagon
degarelix; Flagyl metronidazole; Flolan epoprostenol; Flomax tamsulosin; Flonase fluticasone; Flovent fluticasone; Fludara
fludarabine; FluMist influenza vaccine; Fluzone influenza vaccine; Focalin dexmethylphenidate; Folotyn pralatrexate; Foradil
formoterol; Fortaz ceftazidime; Forteo teriparatide; Fortovase saquinavir; Fosamax alendronate; Fosrenol lanthanum; Fotivda
tivozanib; Fragmin dalteparin; Frova frovatriptan; Fruzaqla fruquintinib; Fulphila pegfilgrastim; Furoscix furosemide; Fusilev
levoleucovorin; Fuzeon enfuvirtide; Fycompa perampanel; Fylnetra pegfilgrastim; Gabitril tiagabine; Galafold migalastat;
Gamifant emapalumab; Gamunex immune globulin; Gardasil human papillomavirus vaccine; Gattex teduglutide; Gavreto pralsetinib;
Gazyva obinutuzumab; Gemzar gemcitabine; Genasense oblimersen; Genotropin somatropin; Genvoya elvitegravir, cobicistat,
emtricitabine and tenofovir alafenamide; Geodon ziprasidone; Gilenya fingolimod; Gilotrif afatinib; Givlaari givosiran; Gleevec
imatinib; Gliadel carmustine; Gloperba colchicine; Glucophage metformin; Glucotrol glipizide; Glumetza metformin; Glyxambi
empagliflozin and linagliptin; Gocovri amantadine; Gomekli mirdametinib; Gralise gabapentin; Granix tbo-filgrastim; Gvoke
glucagon; Hadlima adalimumab; Haegarda C1 esterase inhibitor; Halaven eribulin; Haldol haloperidol; Harvoni ledipasvir and
sofosbuvir; Hectorol doxercalciferol; Hemgenix etranacogene dezaparvovec; Hemlibra emicizumab; Heplisav hepatitis B vaccine;
Hepsera adefovir; Herceptin trastuzumab; Hetlioz tasimelteon; Horizant gabapentin enacarbil; Hulio adalimumab; Humalog insulin
lispro; Humira adalimumab; Humulin recombinant human insulin; Hycamtin topotecan; Hycodan hydrocodone and homatropine; Hympavzi
marstacimab; Hyrimoz adalimumab; Hysingla hydrocodone; Hytrin terazosin; Hyzaar losartan and hydrochlorothiazide; Ibrance
palbociclib; Ibsrela tenapanor; Iclusig ponatinib; Idacio adalimumab; Idamycin idarubicin; Idhifa enasidenib; Ifex ifosfamide;
Igalmi dexmedetomidine; Ilaris canakinumab; Ilumya tildrakizumab; Iluvien fluocinolone; Imaavy nipocalimab; Imbruvica ibrutinib;
Imcivree setmelanotide; Imdelltra tarlatamab; Imfinzi durvalumab; Imitrex sumatriptan; Imjudo tremelimumab; Imlygic talimogene
laherparepvec; Imodium loperamide; Imuran azathioprine; Imvexxy estradiol; Inapsine droperidol; Inbrija levodopa; Increlex
mecasermin; Inderal propranolol; Indocin indomethacin; Infergen interferon alfacon-1; Inflectra infliximab; Infugem gemcitabine;
Ingrezza valbenazine; Inlyta axitinib; Innohep tinzaparin; Inpefa sotagliflozin; Inqovi decitabine and cedazuridine; Inrebic
fedratinib; Inspra eplerenone; Integrilin eptifibatide; Intelence etravirine; Intrarosa prasterone; Intron interferon alfa-2b;
Intuniv guanfacine; Invanz ertapenem; Invega paliperidone; Inveltys loteprednol; Invirase saquinavir; Invokamet canagliflozin
and metformin; Invokana canagliflozin; Iqirvo elafibranor; Iressa gefitinib; Isentress raltegravir; Istodax romidepsin; Isturisa
osilodrostat; Itovebi inavolisib; Iwilfin eflornithine; Ixchiq chikungunya vaccine; Ixempra ixabepilone; Ixiaro Japanese
encephalitis vaccine; Izervay avacincaptad pegol; Jakafi ruxolitinib; Janumet sitagliptin and metformin; Januvia sitagliptin;
Jardiance empagliflozin; Javygtor sapropterin; Jaypirca pirtobrutinib; Jemperli dostarlimab; Jentadueto linagliptin and
metformin; Jesduvroq daprodustat; Jetrea ocriplasmin; Jevtana cabazitaxel; Joenja leniolisib; Jornay methylphenidate; Jubbonti
denosumab; Jublia efinaconazole; Juluca dolutegravir and rilpivirine; Juxtapid lomitapide; Jynarque tolvaptan; Kadcyla
ado-trastuzumab emtansine; Kadian morphine; Kalbitor ecallantide; Kaletra lopinavir and ritonavir; Kalydeco ivacaftor; Kanjinti
trastuzumab; Kanuma sebelipase alfa; Kapspargo metoprolol; Kapvay clonidine; Kcentra prothrombin complex; Kengreal cangrelor;
Keppra levetiracetam; Kerendia finerenone; Kesimpta ofatumumab; Ketek telithromycin; Kevzara sarilumab; Keytruda pembrolizumab;
Khapzory levoleucovorin; Kimmtrak tebentafusp; Kimyrsa oritavancin; Kineret anakinra; Kisqali ribociclib; Kisunla donanemab;
Klonopin clonazepam; Kogenate antihemophilic factor; Kombiglyze saxagliptin and metformin; Korlym mifepristone; Korsuva
difelikefalin; Koselugo selumetinib; Krazati adagrasib; Krystexxa pegloticase; Kuvan sapropterin; Kymriah tisagenlecleucel;
Kynamro mipomersen; Kynmobi apomorphine; Kyprolis carfilzomib; Kytril granisetron; Lagevrio molnupiravir; Lamictal lamotrigine;
Lamisil terbinafine; Lamprene clofazimine; Lamzede velmanase alfa; Lantus insulin glargine; Lartruvo olaratumab; Lasix
furosemide; Latuda lurasidone; Lemtrada alemtuzumab; Lenvima lenvatinib; Leqembi lecanemab; Leqvio inclisiran; Lescol
fluvastatin; Letairis ambrisentan; Leukine sargramostim; Leustatin cladribine; Levaquin levofloxacin; Levemir insulin detemir;
Levitra vardenafil; Levulan aminolevulinic acid; Lexapro escitalopram; Lexiscan regadenoson; Lexiva fosamprenavir; Lialda
mesalamine; Libtayo cemiplimab; Lidoderm lidocaine; Linzess linaclotide; Lipitor atorvastatin; Lipofen fenofibrate; Livalo
pitavastatin; Livdelzi seladelpar; Livmarli maralixibat; Livtencity maribavir; Lodine etodolac; Loestrin norethindrone and
ethinyl estradiol; Lonsurf trifluridine and tipiracil; Lopressor metoprolol; Loqtorzi toripalimab; Lorbrena lorlatinib; Lotemax
loteprednol; Lotensin benazepril; Lotrel amlodipine and benazepril; Lotrisone clotrimazole and betamethasone; Lotronex
alosetron; Lovaza omega-3 acid ethyl esters; Lovenox enoxaparin; Lucemyra lofexidine; Lucentis ranibizumab; Lumakras sotorasib;
Lumigan bimatoprost; Lumizyme alglucosidase alfa; Lumoxiti moxetumomab pasudotox; Lumryz sodium oxybate; Lunesta eszopiclone;
Lunsumio mosunetuzumab; Lupaneta leuprolide and norethindrone; Lupkynis voclosporin; Lupron leuprolide; Lutathera lutetium Lu
177 dotatate; Luvox fluvoxamine; Luxturna voretigene neparvovec; Lybalvi olanzapine and samidorphan; Lyfgenia lovotibeglogene
autotemcel; Lymphir denileukin diftitox; Lymphoseek technetium tilmanocept; Lynparza olaparib; Lyrica pregabalin; Lytgobi
futibatinib; Lyumjev insulin lispro; Macrilen macimorelin; Macugen pegaptanib; Makena hydroxyprogesterone caproate; Margenza
margetuximab; Marinol dronabinol; Marqibo vincristine; Mavenclad cladribine; Mavik trandolapril; Mavyret glecaprevir and
pibrentasvir; Maxalt rizatriptan; Maxipime cefepime; Mayzent siponimod; Megace megestrol; Mekinist trametinib; Mektovi
binimetinib; Menactra meningococcal vaccine; Menveo meningococcal vaccine; Meridia sibutramine; Merrem meropenem; Mevacor
lovastatin; Miacalcin calcitonin; Micardis telmisartan; Minjuvi tafasitamab; Minocin minocycline; Miochol acetylcholine;
Miplyffa arimoclomol; Mirena levonorgestrel; Mirvaso brimonidine; Mitigare colchicine; Mobic meloxicam; Monjuvi tafasitamab;
Monopril fosinopril; Motegrity prucalopride; Mounjaro tirzepatide; Movantik naloxegol; Moxatag amoxicillin; Mozobil plerixafor;
Multaq dronedarone; Mvasi bevacizumab; Myalept metreleptin; Mycamine micafungin; Mycapssa octreotide; Mydayis amphetamine;
Myfembree relugolix, estradiol and norethindrone; Mylotarg gemtuzumab ozogamicin; Myobloc rimabotulinumtoxinB; Myozyme
alglucosidase alfa; Myrbetriq mirabegron; Mysimba naltrexone and bupropion; Mytesi crofelemer; Naglazyme galsulfase; Namenda
memantine; Namzaric memantine and donepezil; Naprosyn naproxen; Nascobal cyanocobalamin; Nasonex mometasone; Natazia estradiol
valerate and dienogest; Natpara parathyroid hormone; Natrecor nesiritide; Natroba spinosad; Navelbine vinorelbine; Nayzilam
midazolam; Nebupent pentamidine; Neoral cyclosporine; Nerlynx neratinib; Nesina alogliptin; Neulasta pegfilgrastim; Neumega
oprelvekin; Neupogen filgrastim; Neupro rotigotine; Neurontin gabapentin; Nexavar sorafenib; Nexium esomeprazole; Nexletol
bempedoic acid; Nexlizet bempedoic acid and ezetimibe; Nexplanon etonogestrel; Nextstellis drospirenone and estetrol; Nexviazyme
avalglucosidase alfa; Ngenla somatrogon; Niaspan niacin; Ninlaro ixazomib; Nipent pentostatin; Nitropress nitroprusside;
Nolvadex tamoxifen; Norditropin somatropin; Normodyne labetalol; Noroxin norfloxacin; Northera droxidopa; Norvasc amlodipine;
Norvir ritonavir; Nourianz istradefylline; Novantrone mitoxantrone; Novolin recombinant human insulin; NovoLog insulin aspart;
NovoSeven coagulation factor VIIa; Noxafil posaconazole; Nplate romiplostim; Nubeqa darolutamide; Nucala mepolizumab; Nucynta
tapentadol; Nuedexta dextromethorphan and quinidine; Nulibry fosdenopterin; Nulojix belatacept; Nuplazid pimavanserin; Nurtec
rimegepant; Nutropin somatropin; NuvaRing etonogestrel and ethinyl estradiol; Nuvigil armodafinil; Nuzyra omadacycline; Nyvepria
pegfilgrastim; Ocaliva obeticholic acid; Ocrevus ocrelizumab; Ocuflox ofloxacin; Odefsey emtricitabine, rilpivirine and
tenofovir alafenamide; Odomzo sonidegib; Ofev nintedanib; Ogivri trastuzumab; Ogsiveo nirogacestat; Ohtuvayre ensifentrine;
Ojemda tovorafenib; Ojjaara momelotinib; Olpruva sodium phenylbutyrate; Olumiant baricitinib; Olysio simeprevir; Omidria
phenylephrine and ketorolac; Omnaris ciclesonide; Omnicef cefdinir; Omnitrope somatropin; Oncaspar pegaspargase; Onexton
clindamycin and benzoyl peroxide; Onfi clobazam; Ongentys opicapone; Onglyza saxagliptin; Onivyde irinotecan; Onpattro
patisiran; Ontak denileukin diftitox; Onzetra sumatriptan; Opana oxymorphone; Opdivo nivolumab; Opdualag nivolumab and
relatlimab; Opfolda miglustat; Opsumit macitentan; Opsynvi macitentan and tadalafil; Opvee nalmefene; Opzelura ruxolitinib;
Oracea doxycycline; Oraverse phentolamine; Orbactiv oritavancin; Orencia abatacept; Orenitram treprostinil; Orgovyx relugolix;
Oriahnn elagolix; Orilissa elagolix; Orkambi lumacaftor and ivacaftor; Orladeyo berotralstat; Orserdu elacestrant; Orthovisc
hyaluronan; Oseni alogliptin and pioglitazone; Osmolex amantadine; Osphena ospemifene; Otezla apremilast; Otrexup methotrexate;
Otulfi ustekinumab; Oxbryta voxelotor; Oxlumo lumasiran; Oxtellar oxcarbazepine; OxyContin oxycodone; Oxytrol oxybutynin;
Ozempic semaglutide; Ozurdex dexamethasone; Padcev enfortumab vedotin; Palforzia peanut allergen; Palynziq pegvaliase; Pamelor
nortriptyline; Panretin alitretinoin; Paraplatin carboplatin; Parlodel bromocriptine; Parnate tranylcypromine; Parsabiv
etelcalcetide; Pataday olopatadine; Patanol olopatadine; Pavblu aflibercept; Paxil paroxetine; Paxlovid nirmatrelvir and
ritonavir; Pedmark sodium thiosulfate; Pegasys peginterferon alfa-2a; PegIntron peginterferon alfa-2b; Pemazyre pemigatinib;
Pemfexy pemetrexed; Pemrydi pemetrexed; Penbraya meningococcal vaccine; Pepaxto melphalan flufenamide; Pepcid famotidine;
Percocet oxycodone and acetaminophen; Pergonal menotropins; Perjeta pertuzumab; Perseris risperidone; Pheburane sodium
phenylbutyrate; Phesgo pertuzumab and trastuzumab; Phexxi lactic acid, citric acid and potassium bitartrate; Photofrin porfimer;
Pifeltro doravirine; Piqray alpelisib; Pitocin oxytocin; Plaquenil hydroxychloroquine; Platinol cisplatin; Plavix clopidogrel;
Plegridy peginterferon beta-1a; Plendil felodipine; Plenvu polyethylene glycol; Pletal cilostazol; Pluvicto lutetium Lu 177
vipivotide tetraxetan; Pneumovax pneumococcal vaccine; Polivy polatuzumab vedotin; Pomalyst pomalidomide; Pombiliti
cipaglucosidase alfa; Portrazza necitumumab; Poteligeo mogamulizumab; Pradaxa dabigatran; Praluent alirocumab; Pravachol
pravastatin; Pravigard pravastatin and aspirin; Praxbind idarucizumab; Precedex dexmedetomidine; Precose acarbose; Premarin
conjugated estrogens; Prempro conjugated estrogens and medroxyprogesterone; Preotact parathyroid hormone; Prevacid lansoprazole;
Prevnar pneumococcal conjugate vaccine; Prevymis letermovir; Prezcobix darunavir and cobicistat; Prezista darunavir; Prialt
ziconotide; Priftin rifapentine; Prilosec omeprazole; Primaxin imipenem and cilastatin; Prinivil lisinopril; Pristiq
desvenlafaxine; Privigen immune globulin; ProAir albuterol; ProAmatine midodrine; Probuphine buprenorphine; Procanbid
procainamide; Procardia nifedipine; Procrit epoetin alfa; Procysbi cysteamine; Prograf tacrolimus; Prolastin alpha-1 proteinase
inhibitor; Proleukin aldesleukin; Prolia denosumab; Promacta eltrombopag; Propecia finasteride; Propulsid cisapride; Proquad
measles, mumps, rubella and varicella vaccine; Proscar finasteride; ProSom estazolam; Protonix pantoprazole; Protopic
tacrolimus; Provenge sipuleucel-T; Proventil albuterol; Provera medroxyprogesterone; Provigil modafinil; Prozac fluoxetine;
Pulmicort budesonide; Pulmozyme dornase alfa; Pylera bismuth, metronidazole and tetracycline; Pyrukynd mitapivat; Pyzchiva
ustekinumab; Qalsody tofersen; Qbrexza glycopyrronium; Qdenga dengue vaccine; Qelbree viloxazine; Qinlock ripretinib; Qsymia
phentermine and topiramate; Qtern dapagliflozin and saxagliptin; Quadramet samarium Sm 153 lexidronam; Quillichew
methylphenidate; Quillivant methylphenidate; Qulipta atogepant; Qutenza capsaicin; Quviviq daridorexant; Qvar beclomethasone;
Radicava edaravone; Ranexa ranolazine; Rapamune sirolimus; Rapivab peramivir; Raptiva efalizumab; Rasuvo methotrexate; Ravicti
glycerol phenylbutyrate; Rebetol ribavirin; Rebif interferon beta-1a; Reblozyl luspatercept; Rebyota fecal microbiota; Recarbrio
imipenem, cilastatin and relebactam; Reclast zoledronic acid; Recombivax hepatitis B vaccine; Recorlev levoketoconazole; Reglan
metoclopramide; Regpara cinacalcet; Relafen nabumetone; Relenza zanamivir; Releuko filgrastim; Relistor methylnaltrexone; Relpax
eletriptan; Relyvrio sodium phenylbutyrate and taurursodiol; Remeron mirtazapine; Remicade infliximab; Remodulin treprostinil;
Renflexis infliximab; Renvela sevelamer; ReoPro abciximab; Repatha evolocumab; Requip ropinirole; Rescriptor delavirdine;
Rescula unoprostone; Restasis cyclosporine; Restoril temazepam; Retacrit epoetin alfa; Retavase reteplase; Retevmo
selpercatinib; Retrovir zidovudine; Revatio sildenafil; Revcovi elapegademase; Revlimid lenalidomide; Revuforj revumenib;
Rexulti brexpiprazole; Reyataz atazanavir; Reyvow lasmiditan; Rezdiffra resmetirom; Rezlidhia olutasidenib; Rezulin
troglitazone; Rezurock belumosudil; Rezvoglar insulin glargine; Rhinocort budesonide; Rhofade oxymetazoline; Rhopressa
netarsudil; Riabni rituximab; Rinvoq upadacitinib; Risperdal risperidone; Ritalin methylphenidate; Rituxan rituximab; Robaxin
methocarbamol; Rocephin ceftriaxone; Rocklatan netarsudil and latanoprost; Roctavian valoctocogene roxaparvovec; Roferon
interferon alfa-2a; Rolvedon eflapegrastim; Romazicon flumazenil; Romvimza vimseltinib; Roszet rosuvastatin and ezetimibe;
Rotarix rotavirus vaccine; RotaTeq rotavirus vaccine; Roxicodone oxycodone; Rozerem ramelteon; Rozlytrek entrectinib; Rubraca
rucaparib; Ruconest conestat alfa; Rukobia fostemsavir; Ruxience rituximab; Ruzurgi amifampridine; Rybelsus semaglutide;
Rybrevant amivantamab; Rydapt midostaurin; Rykindo risperidone; Ryplazim plasminogen; Rystiggo rozanolixizumab; Rytary carbidopa
and levodopa; Rythmol propafenone; Ryvent carbinoxamine; Ryzneuta efbemalenograstim; Sabril vigabatrin; Salagen pilocarpine;
Samsca tolvaptan; Sanctura trospium; Sandostatin octreotide; Saphnelo anifrolumab; Saphris asenapine; Sarafem fluoxetine;
Sarclisa isatuximab; Savaysa edoxaban; Savella milnacipran; Saxenda liraglutide; Scemblix asciminib; Sectral acebutolol;
Segluromet ertugliflozin and metformin; Selarsdi ustekinumab; Selzentry maraviroc; Semglee insulin glargine; Sensipar
cinacalcet; Sephience sepiapterin; Serevent salmeterol; Seroquel quetiapine; Serostim somatropin; Serzone nefazodone; Shingrix
zoster vaccine; Signifor pasireotide; Siliq brodalumab; Simcor niacin and simvastatin; Simponi golimumab; Simulect basiliximab;
Sinemet carbidopa and levodopa; Sinequan doxepin; Singulair montelukast; Sirturo bedaquiline; Sivextro tedizolid; Skyclarys
omaveloxolone; Skyrizi risankizumab; Skysona elivaldogene autotemcel; Skytrofa lonapegsomatropin; Slynd drospirenone; Sogroya
somapacitan; Solaraze diclofenac; Soliqua insulin glargine and lixisenatide; Soliris eculizumab; Solosec secnidazole; Somatuline
lanreotide; Somavert pegvisomant; Soolantra ivermectin; Sotyktu deucravacitinib; Sovaldi sofosbuvir; Spevigo spesolimab;
Spikevax COVID-19 vaccine; Spinraza nusinersen; Spiriva tiotropium; Sporanox itraconazole; Spravato esketamine; Sprix ketorolac;
Sprycel dasatinib; Stalevo carbidopa, levodopa and entacapone; Steglatro ertugliflozin; Stelara ustekinumab; Stendra avanafil;
Stimufend pegfilgrastim; Stiolto tiotropium and olodaterol; Stivarga regorafenib; Strattera atomoxetine; Strensiq asfotase alfa;
Stribild elvitegravir, cobicistat, emtricitabine and tenofovir; Sublocade buprenorphine; Suboxone buprenorphine and naloxone;
Sucraid sacrosidase; Sunlenca lenacapavir; Sunosi solriamfetol; Supprelin histrelin; Suprep sodium sulfate; Sustiva efavirenz;
Sustol granisetron; Susvimo ranibizumab; Sutab sodium sulfate; Sutent sunitinib; Syfovre pegcetacoplan; Sylvant siltuximab;
Symbicort budesonide and formoterol; Symdeko tezacaftor and ivacaftor; Symfi efavirenz, lamivudine and tenofovir; Symlin
pramlintide; Symmetrel amantadine; Symproic naldemedine; Symtuza darunavir, cobicistat, emtricitabine and tenofovir alafenamide;
Synagis palivizumab; Synera lidocaine and tetracaine; Synercid quinupristin and dalfopristin; Synjardy empagliflozin and
metformin; Synribo omacetaxine; Synthroid levothyroxine; Synvisc hylan; Tabrecta capmatinib; Tafinlar dabrafenib; Tagrisso
osimertinib; Takhzyro lanadelumab; Talicia omeprazole, amoxicillin and rifabutin; Taltz ixekizumab; Talvey talquetamab; Talzenna
talazoparib; Tambocor flecainide; Tamiflu oseltamivir; Tarceva erlotinib; Targretin bexarotene; Tarpeyo budesonide; Tasigna
nilotinib; Tasmar tolcapone; Tavalisse fostamatinib; Tavneos avacopan; Taxol paclitaxel; Taxotere docetaxel; Tazicef
ceftazidime; Tazorac tazarotene; Tazverik tazemetostat; Tecartus brexucabtagene autoleucel; Tecentriq atezolizumab; Tecfidera
dimethyl fumarate; Tecvayli teclistamab; Teflaro ceftaroline; Tegretol carbamazepine; Tegsedi inotersen; Temodar temozolomide;
Tenormin atenolol; Tepezza teprotumumab; Tepmetko tepotinib; Tequin gatifloxacin; Testim testosterone; Teveten eprosartan;
Tevimbra tislelizumab; Tezspire tezepelumab; Thalomid thalidomide; Thiola tiopronin; Thyrogen thyrotropin alfa; Tibsovo
ivosidenib; Ticlid ticlopidine; Tiglutik riluzole; Tikosyn dofetilide; Tilade nedocromil; Timentin ticarcillin and clavulanate;
Timoptic timolol; Tivdak tisotumab vedotin; Tivicay dolutegravir; Tivorbex indomethacin; TOBI tobramycin; Tofidence tocilizumab;
Tofranil imipramine; Topamax topiramate; Toprol metoprolol; Toradol ketorolac; Torisel temsirolimus; Tosymra sumatriptan; Toujeo
insulin glargine; Toviaz fesoterodine; Tracleer bosentan; Tradjenta linagliptin; Trandate labetalol; Travatan travoprost;
Trazimera trastuzumab; Treanda bendamustine; Trelegy fluticasone, umeclidinium and vilanterol; Trelstar triptorelin; Tremfya
guselkumab; Trental pentoxifylline; Tresiba insulin degludec; Trexall methotrexate; Tricor fenofibrate; Triferic ferric
pyrophosphate; Trijardy empagliflozin, linagliptin and metformin; Trikafta elexacaftor, tezacaftor and ivacaftor; Trileptal
oxcarbazepine; Trilipix fenofibric acid; Trintellix vortioxetine; Trisenox arsenic trioxide; Triumeq abacavir, dolutegravir and
lamivudine; Trizivir abacavir, lamivudine and zidovudine; Trodelvy sacituzumab govitecan; Trokendi topiramate; Trovan
trovafloxacin; Trudhesa dihydroergotamine; Trulance plecanatide; Trulicity dulaglutide; Trumenba meningococcal B vaccine; Truqap
capivasertib; Truseltiq infigratinib; Truvada emtricitabine and tenofovir; Truxima rituximab; Tryngolza olezarsen; Tryvio
aprocitentan; Tukysa tucatinib; Turalio pexidartinib; Tussionex hydrocodone and chlorpheniramine; Twirla levonorgestrel and
ethinyl estradiol; Twyneo tretinoin and benzoyl peroxide; Tybost cobicistat; Tyenne tocilizumab; Tygacil tigecycline; Tykerb
lapatinib; Tylenol acetaminophen; Tymlos abaloparatide; Tyruko natalizumab; Tyrvaya varenicline; Tysabri natalizumab; Tyvaso
treprostinil; Tzield teplizumab; Ubrelvy ubrogepant; Uceris budesonide; Udenyca pegfilgrastim; Uloric febuxostat; Ultomiris
ravulizumab; Ultracet tramadol and acetaminophen; Ultram tramadol; Unasyn ampicillin and sulbactam; Univasc moexipril; Unloxcyt
cosibelimab; Uplizna inebilizumab; Upneeq oxymetazoline; Uptravi selexipag; Urocit potassium citrate; Uzedy risperidone;
Vabomere meropenem and vaborbactam; Vabysmo faricimab; Valcyte valganciclovir; Valtoco diazepam; Valtrex valacyclovir; Vancocin
vancomycin; Vanflyta quizartinib; Vanrafia atrasentan; Vantin cefpodoxime; Vascepa icosapent ethyl; Vaseretic enalapril and
hydrochlorothiazide; Vasotec enalapril; Vaxchora cholera vaccine; Vaxelis hexavalent vaccine; Vaxneuvance pneumococcal conjugate
vaccine; Vecamyl mecamylamine; Vectibix panitumumab; Veklury remdesivir; Velcade bortezomib; Velphoro sucroferric oxyhydroxide;
Velsipity etrasimod; Veltassa patiromer; Vemlidy tenofovir alafenamide; Venclexta venetoclax; Venclyxto venetoclax; Ventavis
iloprost; Ventolin albuterol; Veopoz pozelimab; Veozah fezolinetant; VePesid etoposide; Vermox mebendazole; Verquvo vericiguat;
Verzenio abemaciclib; Vesanoid tretinoin; Vesicare solifenacin; Vfend voriconazole; Viagra sildenafil; Vibativ telavancin;
Viberzi eluxadoline; Vicodin hydrocodone and acetaminophen; Victoza liraglutide; Victrelis boceprevir; Vidaza azacitidine; Videx
didanosine; Viekira ombitasvir, paritaprevir and ritonavir; Viibryd vilazodone; Viltepso viltolarsen; Vimizim elosulfase alfa;
Vimpat lacosamide; Vioxx rofecoxib; Viracept nelfinavir; Viramune nevirapine; Viread tenofovir; Vistide cidofovir; Visudyne
verteporfin; Vivelle estradiol; Vivimusta bendamustine; Vivitrol naltrexone; Vivlodex meloxicam; Vizimpro dacomitinib; Voltaren
diclofenac; Vonjo pacritinib; Voquezna vonoprazan; Voranigo vorasidenib; Vosevi sofosbuvir, velpatasvir and voxilaprevir;
Votrient pazopanib; Vowst fecal microbiota; Voxzogo vosoritide; Voydeya danicopan; Vraylar cariprazine; Vtama tapinarof; Vuity
pilocarpine; Vumerity diroximel fumarate; Vyepti eptinezumab; Vyjuvek beremagene geperpavec; Vyleesi bremelanotide; Vyloy
zolbetuximab; Vyndamax tafamidis; Vyndaqel tafamidis; Vyondys golodirsen; Vytorin ezetimibe and simvastatin; Vyvanse
lisdexamfetamine; Vyvgart efgartigimod; Vyzulta latanoprostene bunod; Wainua eplontersen; Wakix pitolisant; Wegovy semaglutide;
Welchol colesevelam; Welireg belzutifan; Wellbutrin bupropion; Wezlana ustekinumab; Winlevi clascoterone; Winrevair sotatercept;
Wynzora calcipotriene and betamethasone; Wyost denosumab; Xacduro sulbactam and durlobactam; Xadago safinamide; Xalatan
latanoprost; Xalkori crizotinib; Xanax alprazolam; Xarelto rivaroxaban; Xartemis oxycodone and acetaminophen; Xatral alfuzosin;
Xcopri cenobamate; Xdemvy lotilaner; Xeljanz tofacitinib; Xeloda capecitabine; Xelpros latanoprost; Xelstrym dextroamphetamine;
Xenazine tetrabenazine; Xenical orlistat; Xenleta lefamulin; Xenpozyme olipudase alfa; Xeomin incobotulinumtoxinA; Xerava
eravacycline; Xermelo telotristat; Xgeva denosumab; Xhance fluticasone; Xiaflex collagenase clostridium histolyticum; Xifaxan
rifaximin; Xigduo dapagliflozin and metformin; Xigris drotrecogin alfa; Xiidra lifitegrast; Xofigo radium Ra 223 dichloride;
Xofluza baloxavir marboxil; Xolair omalizumab; Xolremdi mavorixafor; Xopenex levalbuterol; Xospata gilteritinib; Xphozah
tenapanor; Xpovio selinexor; Xtampza oxycodone; Xtandi enzalutamide; Xultophy insulin degludec and liraglutide; Xyntha
antihemophilic factor; Xyosted testosterone enanthate; Xyrem sodium oxybate; Xywav oxybates; Yervoy ipilimumab; Yescarta
axicabtagene ciloleucel; Yondelis trabectedin; Yonsa abiraterone; Yorvipath palopegteriparatide; Yosprala aspirin and
omeprazole; Yuflyma adalimumab; Yupelri revefenacin; Yusimry adalimumab; Yutiq fluocinolone; Zagam sparfloxacin; Zaltrap
ziv-aflibercept; Zanaflex tizanidine; Zanosar streptozocin; Zantac ranitidine; Zarontin ethosuximide; Zaroxolyn metolazone;
Zarxio filgrastim; Zavesca miglustat; Zebeta bisoprolol; Zegalogue dasiglucagon; Zejula niraparib; Zelapar selegiline; Zelboraf
vemurafenib; Zelnorm tegaserod; Zemaira alpha-1 proteinase inhibitor; Zembrace sumatriptan; Zemdri plazomicin; Zemplar
paricalcitol; Zenapax daclizumab; Zepatier elbasvir and grazoprevir; Zepbound tirzepatide; Zeposia ozanimod; Zepzelca
lurbinectedin; Zerbaxa ceftolozane and tazobactam; Zerit stavudine; Zestril lisinopril; Zetia ezetimibe; Zevalin ibritumomab
tiuxetan; Zevtera ceftobiprole; Ziagen abacavir; Ziana clindamycin and tretinoin; Ziextenzo pegfilgrastim; Zilbrysq zilucoplan;
Zilretta triamcinolone; Zilxi minocycline; Zinbryta daclizumab; Zinplava bezlotoxumab; Zipsor diclofenac; Zirabev bevacizumab;
Zithromax azithromycin; Zocor simvastatin; Zofran ondansetron; Zohydro hydrocodone; Zokinvy lonafarnib; Zoladex goserelin;
Zolgensma onasemnogene abeparvovec; Zoloft sertraline; Zomacton somatropin; Zometa zoledronic acid; Zomig zolmitriptan; Zonalon
doxepin; Zonegran zonisamide; Zontivity vorapaxar; Zorbtive somatropin; Zortress everolimus; Zorvolex diclofenac; Zoryve
roflumilast; Zostavax zoster vaccine; Zosyn piperacillin and tazobactam; Zovirax acyclovir; Ztalmy ganaxolone; Zubsolv
buprenorphine and naloxone; Zulresso brexanolone; Zuplenz ondansetron; Zurampic lesinurad; Zurzuvae zuranolone; Zyban bupropion;
Zydelig idelalisib; Zyflo zileuton; Zykadia ceritinib; Zymaxid gatifloxacin; Zymfentra infliximab; Zynlonta loncastuximab
tesirine; Zynteglo betibeglogene autotemcel; Zynyz retifanlimab; Zypitamag pitavastatin; Zyprexa olanzapine; Zyrtec cetirizine;
Zytiga abiraterone; Zyvox linezolid
"""
