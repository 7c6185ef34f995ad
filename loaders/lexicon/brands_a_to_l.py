"""The brands of `brands.py` that begin with A to L: brand, then ingredient; a semicolon parts them. Their source stands there."""

TABLE = """
Abecma idecabtagene vicleucel; Abelcet amphotericin B; Abevmy bevacizumab; Abilify aripiprazole; Abraxane paclitaxel; Abrilada
adalimumab; Abrysvo respiratory syncytial virus vaccine; Abstral fentanyl; Accupril quinapril; Acetadote acetylcysteine; Aciphex
rabeprazole; Actemra tocilizumab; Acthar corticotropin; Actimmune interferon gamma-1b; Actiq fentanyl; Activase alteplase;
Activella estradiol and norethindrone; Actonel risedronate; Actos pioglitazone; Acular ketorolac; Aczone dapsone; Adacel
tetanus, diphtheria and pertussis vaccine; Adagen pegademase; Adakveo crizanlizumab; Adalat nifedipine; Adasuve loxapine; Adbry
tralokinumab; Adcetris brentuximab vedotin; Adcirca tadalafil; Adderall amphetamine; Addyi flibanserin; Adempas riociguat;
Adipex phentermine; Adlyxin lixisenatide; Admelog insulin lispro; Adstiladrin nadofaragene firadenovec; Aduhelm aducanumab;
Advagraf tacrolimus; Advair fluticasone and salmeterol; Advate coagulation factor VIII; Advicor niacin and lovastatin; Advil
ibuprofen; Adynovate coagulation factor VIII; Adzenys amphetamine; Adzynma ADAMTS13; Aemcolo rifamycin; Afinitor everolimus;
Afrezza insulin; Afstyla coagulation factor VIII; Agamree vamorolone; Aggrastat tirofiban; Aggrenox dipyridamole and aspirin;
Agrylin anagrelide; Ahzantive aflibercept; Aimovig erenumab; Airsupra albuterol and budesonide; Ajovy fremanezumab; Akeega
niraparib and abiraterone; Aklief trifarotene; Akynzeo netupitant and palonosetron; Aldactone spironolactone; Aldara imiquimod;
Aldurazyme laronidase; Alecensa alectinib; Alhemo concizumab; Alimta pemetrexed; Aliqopa copanlisib; Alkeran melphalan; Alkindi
hydrocortisone; Allegra fexofenadine; Alofisel darvadstrocel; Aloxi palonosetron; Alphagan brimonidine; Alprolix coagulation
factor IX; Altabax retapamulin; Altace ramipril; Altoprev lovastatin; Altreno tretinoin; Altuviiio efanesoctocog alfa; Alunbrig
brigatinib; Alvaiz eltrombopag; Alvesco ciclesonide; Alyftrek vanzacaftor, tezacaftor and deutivacaftor; Alymsys bevacizumab;
Ambien zolpidem; AmBisome amphotericin B; Amerge naratriptan; Amevive alefacept; Amitiza lubiprostone; Amjevita adalimumab;
Amondys casimersen; Amphotec amphotericin B; Ampyra dalfampridine; Amrix cyclobenzaprine; Amtagvi lifileucel; Amvuttra
vutrisiran; Amyvid florbetapir F 18; Amzeeq minocycline; Andembry garadacimab; Andexxa andexanet alfa; Androgel testosterone;
Anjeso meloxicam; Anktiva nogapendekin alfa inbakicept; Annovera segesterone and ethinyl estradiol; Anoro umeclidinium and
vilanterol; Antara fenofibrate; Anthrasil anthrax immune globulin; Anzemet dolasetron; Anzupgo delgocitinib; Apealea paclitaxel;
Aphexda motixafortide; Apidra insulin glulisine; Apokyn apomorphine; Aponvie aprepitant; Apretude cabotegravir; Apriso
mesalamine; Aptensio methylphenidate; Aptiom eslicarbazepine; Aptivus tipranavir; Aqneursa levacetylleucine; Aquavan
fospropofol; Aquipta atogepant; Arakoda tafenoquine; Aralast alpha-1 proteinase inhibitor; Aranesp darbepoetin alfa; Arcalyst
rilonacept; Aredia pamidronate; Arexvy respiratory syncytial virus vaccine; Aricept donepezil; Arikayce amikacin; Arimidex
anastrozole; Aristada aripiprazole lauroxil; Arixtra fondaparinux; Arnuity fluticasone; Aromasin exemestane; Arymo morphine;
Arzerra ofatumumab; Asacol mesalamine; Asmanex mometasone; Asparlas calaspargase pegol; Aspaveli pegcetacoplan; Astagraf
tacrolimus; Atacand candesartan; Atelvia risedronate; Ativan lorazepam; Atripla efavirenz, emtricitabine and tenofovir; Atrovent
ipratropium; Attruby acoramidis; Aubagio teriflunomide; Aucatzyl obecabtagene autoleucel; Augmentin amoxicillin and clavulanate;
Augtyro repotrectinib; Aureomycin chlortetracycline; Auryxia ferric citrate; Austedo deutetrabenazine; Auvelity dextromethorphan
and bupropion; Avalide irbesartan and hydrochlorothiazide; Avandamet rosiglitazone and metformin; Avandia rosiglitazone; Avapro
irbesartan; Avastin bevacizumab; Aveed testosterone undecanoate; Avelox moxifloxacin; Avinza morphine; Avmapki avutometinib;
Avodart dutasteride; Avonex interferon beta-1a; Avsola infliximab; Avtozma tocilizumab; Avycaz ceftazidime and avibactam; Avzivi
bevacizumab; Awiqli insulin icodec; Axert almotriptan; Axumin fluciclovine F 18; Ayvakit avapritinib; Azactam aztreonam; Azasan
azathioprine; Azedra iobenguane I 131; Azilect rasagiline; Azmacort triamcinolone; Azopt brinzolamide; Azor amlodipine and
olmesartan; Azstarys serdexmethylphenidate and dexmethylphenidate; Bafiertam monomethyl fumarate; Balversa erdafitinib; Banzel
rufinamide; Baqsimi glucagon; Baraclude entecavir; Barhemsys amisulpride; Basaglar insulin glargine; Bavencio avelumab; Baxdela
delafloxacin; Baycol cerivastatin; Baytril enrofloxacin; Befrena tirnovetmab; Bekemv eculizumab; Belbuca buprenorphine; Beleodaq
belinostat; Belrapzo bendamustine; Belsomra suvorexant; Belviq lorcaserin; Bendeka bendamustine; BeneFIX coagulation factor IX;
Benepali etanercept; Benicar olmesartan; Benlysta belimumab; Bentyl dicyclomine; Beovu brolucizumab; Bepreve bepotastine; Beqvez
fidanacogene elaparvovec; Berinert C1 esterase inhibitor; Besivance besifloxacin; Besponsa inotuzumab ozogamicin; Besremi
ropeginterferon alfa-2b; Betaseron interferon beta-1b; Betmiga mirabegron; Bevespi glycopyrrolate and formoterol; Bevyxxa
betrixaban; Bexacat bexagliflozin; Bexsero meningococcal B vaccine; Bextra valdecoxib; Bexxar tositumomab; Beyaz drospirenone
and ethinyl estradiol; Beyfortus nirsevimab; Beyonttra acoramidis; Biaxin clarithromycin; Bicillin penicillin G benzathine;
BiDil isosorbide dinitrate and hydralazine; Bijuva estradiol and progesterone; Biktarvy bictegravir, emtricitabine and tenofovir
alafenamide; Bildyos denosumab; Bimzelx bimekizumab; BioThrax anthrax vaccine; Bizengri zenocutuzumab; Bkemv eculizumab; Blenrep
belantamab mafodotin; Blincyto blinatumomab; Blitzima rituximab; Blujepa gepotidacin; Bomyntra denosumab; Boniva ibandronate;
Bonviva ibandronate; Boostrix tetanus, diphtheria and pertussis vaccine; Bosulif bosutinib; Botox onabotulinumtoxinA; Bovatec
lasalocid; Braftovi encorafenib; Bravecto fluralaner; Brenzavvy bexagliflozin; Breo fluticasone and vilanterol; Brexafemme
ibrexafungerp; Breyanzi lisocabtagene maraleucel; Breyna budesonide and formoterol; Breztri budesonide, glycopyrrolate and
formoterol; Bridion sugammadex; Brilinta ticagrelor; Brilique ticagrelor; Brineura cerliponase alfa; Brinsupri brensocatib;
Brisdelle paroxetine; Briumvi ublituximab; Briviact brivaracetam; Brixadi buprenorphine; Bromday bromfenac; Brovana
arformoterol; Brukinsa zanubrutinib; Bryhali halobetasol; Bunavail buprenorphine and naloxone; Buphenyl sodium phenylbutyrate;
Busulfex busulfan; Bydureon exenatide; Byetta exenatide; Byfavo remimazolam; Bylvay odevixibat; Bynfezia octreotide; Byooviz
ranibizumab; Bystolic nebivolol; Byvalson nebivolol and valsartan; Cabenuva cabotegravir and rilpivirine; Cablivi caplacizumab;
Cabometyx cabozantinib; Caduet amlodipine and atorvastatin; CagriSema cagrilintide and semaglutide; Caldolor ibuprofen;
Calquence acalabrutinib; Cambia diclofenac; Camcevi leuprolide; Campath alemtuzumab; Camptosar irinotecan; Camzyos mavacamten;
Canasa mesalamine; Caplyta lumateperone; Caprelsa vandetanib; Capvaxive pneumococcal conjugate vaccine; Carafate sucralfate;
Carbaglu carglumic acid; Carbatrol carbamazepine; Cardene nicardipine; Cardiolite technetium Tc-99m sestamibi; Cardizem
diltiazem; Cardura doxazosin; Cartia diltiazem; Carticel autologous cultured chondrocytes; Carvykti ciltacabtagene autoleucel;
Casgevy exagamglogene autotemcel; Casodex bicalutamide; Cathflo alteplase; Cayston aztreonam; Cecolin human papillomavirus
vaccine; Ceftin cefuroxime; Cefzil cefprozil; Celebrex celecoxib; Celexa citalopram; Cellcept mycophenolate mofetil; Cenestin
conjugated estrogens; Cequa cyclosporine; Cerebyx fosphenytoin; Cerenia maropitant; Cerezyme imiglucerase; Cerianna
fluoroestradiol F 18; Certican everolimus; Cervarix human papillomavirus vaccine; Champix varenicline; Chantix varenicline;
Chenodal chenodiol; Cholbam cholic acid; Cialis tadalafil; Cibinqo abrocitinib; Cimerli ranibizumab; Cimzia certolizumab pegol;
Cinqair reslizumab; Cinryze C1 esterase inhibitor; Cinvanti aprepitant; Cipro ciprofloxacin; Clarinex desloratadine; Claritin
loratadine; Clenpiq sodium picosulfate; Cleocin clindamycin; Cleviprex clevidipine; Clozaril clozapine; Cobenfy xanomeline and
trospium; Colazal balsalazide; Colcrys colchicine; Columvi glofitamab; Combigan brimonidine and timolol; CombiPatch estradiol
and norethindrone; Combivent ipratropium and albuterol; Combivir lamivudine and zidovudine; Cometriq cabozantinib; Comfortis
spinosad; Comirnaty COVID-19 vaccine; Complera emtricitabine, rilpivirine and tenofovir; Comtan entacapone; Concerta
methylphenidate; Conexxence denosumab; Contepo fosfomycin; Contrave naltrexone and bupropion; Convenia cefovecin; Copaxone
glatiramer; Copegus ribavirin; Copiktra duvelisib; Corbevax COVID-19 vaccine; Cordarone amiodarone; Coreg carvedilol; Corlanor
ivabradine; Cosela trilaciclib; Cosentyx secukinumab; Cosmegen dactinomycin; Cosopt dorzolamide and timolol; Cotellic
cobimetinib; Cotempla methylphenidate; Coumadin warfarin; Covaxin COVID-19 vaccine; Covishield COVID-19 vaccine; Cozaar
losartan; Credelio lotilaner; Crenessity crinecerfont; Creon pancrelipase; Cresemba isavuconazonium; Crestor rosuvastatin;
Crexont carbidopa and levodopa; Crixivan indinavir; Crysvita burosumab; Ctexli chenodiol; Cubicin daptomycin; Cuvitru immune
globulin; Cuvposa glycopyrrolate; Cycloset bromocriptine; Cyfendus anthrax vaccine; Cyltezo adalimumab; Cymbalta duloxetine;
Cyramza ramucirumab; Cystagon cysteamine; Cytalux pafolacianine; Cytogam cytomegalovirus immune globulin; Cytomel liothyronine;
Cytopoint lokivetmab; Cytovene ganciclovir; Dacogen decitabine; Daklinza daclatasvir; Daliresp roflumilast; Dalvance
dalbavancin; Danyelza naxitamab; Danziten nilotinib; Darzalex daratumumab; Datroway datopotamab deruxtecan; Daurismo glasdegib;
Dawnzera donidalorsen; Daxxify daxibotulinumtoxinA; Daybue trofinetide; Daypro oxaprozin; Daytrana methylphenidate; Dayvigo
lemborexant; Defitelio defibrotide; Delatestryl testosterone enanthate; Delstrigo doravirine, lamivudine and tenofovir; Delzicol
mesalamine; Demser metyrosine; Depakote divalproex; DepoCyt cytarabine; Descovy emtricitabine and tenofovir alafenamide; Desyrel
trazodone; Detectnet copper Cu 64 dotatate; Detrol tolterodine; Dexilant dexlansoprazole; Dextenza dexamethasone; Dexycu
dexamethasone; Diacomit stiripentol; Differin adapalene; Dificid fidaxomicin; Diflucan fluconazole; Dilantin phenytoin; Dilaudid
hydromorphone; Diovan valsartan; Diprivan propofol; Ditropan oxybutynin; Dojolvi triheptanoin; Dolophine methadone; Doptelet
avatrombopag; Doryx doxycycline; Dovato dolutegravir and lamivudine; Doxil doxorubicin; Dsuvia sufentanil; Duavee conjugated
estrogens and bazedoxifene; Duexis ibuprofen and famotidine; Dukoral cholera vaccine; Dulera mometasone and formoterol; Duobrii
halobetasol and tazarotene; Duodopa levodopa and carbidopa; Duopa carbidopa and levodopa; Dupixent dupilumab; Duragesic
fentanyl; Durezol difluprednate; Durlaza aspirin; Durysta bimatoprost; Duvyzat givinostat; Duzallo lesinurad and allopurinol;
Dyanavel amphetamine; Dymista azelastine and fluticasone; DynaCirc isradipine; Dysport abobotulinumtoxinA; Dysval valbenazine;
Ebanga ansuvimab; Ebglyss lebrikizumab; Ebvallo tabelecleucel; Edarbi azilsartan; Edecrin ethacrynic acid; Edurant rilpivirine;
Effexor venlafaxine; Effient prasugrel; Efmody hydrocortisone; Egaten triclabendazole; Egrifta tesamorelin; Ekterly
sebetralstat; Elahere mirvetuximab soravtansine; Elaprase idursulfase; Elavil amitriptyline; Elelyso taliglucerase alfa;
Elevidys delandistrogene moxeparvovec; Elfabrio pegunigalsidase alfa; Elidel pimecrolimus; Eligard leuprolide; Eliquis apixaban;
Elitek rasburicase; Ellence epirubicin; Elmiron pentosan polysulfate; Eloctate antihemophilic factor; Eloxatin oxaliplatin;
Elrexfio elranatamab; Elucirem gadopiclenol; Elura capromorelin; Elvanse lisdexamfetamine; Elyxyb celecoxib; Elzonris
tagraxofusp; Embeda morphine and naltrexone; Emblaveo aztreonam and avibactam; Emend aprepitant; Emflaza deflazacort; Emgality
galcanezumab; Empaveli pegcetacoplan; Empliciti elotuzumab; Emrelis telisotuzumab vedotin; Emtriva emtricitabine; Enablex
darifenacin; Enbrel etanercept; Encelto revakinagene taroretcel; Endari L-glutamine; Enflonsia clesrovimab; Engerix hepatitis B
vaccine; Enhertu trastuzumab deruxtecan; Enjaymo sutimlimab; Enjuvia conjugated estrogens; Ensacove ensartinib; Enspryng
satralizumab; Enstilar calcipotriene and betamethasone; Entereg alvimopan; Entresto sacubitril and valsartan; Entyce
capromorelin; Entyvio vedolizumab; Envarsus tacrolimus; Eohilia budesonide; Epclusa sofosbuvir and velpatasvir; Epidiolex
cannabidiol; Epiduo adapalene and benzoyl peroxide; Epidyolex cannabidiol; EpiPen epinephrine; Epivir lamivudine; Epkinly
epcoritamab; Epogen epoetin alfa; Eprex epoetin alfa; Epsolay benzoyl peroxide; Epysqli eculizumab; Epzicom abacavir and
lamivudine; Equetro carbamazepine; Eraxis anidulafungin; Erbitux cetuximab; Ergamisol levamisole; Erivedge vismodegib; Erleada
apalutamide; Ervebo Ebola vaccine; Erwinaze asparaginase; Esbriet pirfenidone; Esperoct coagulation factor VIII; Estrace
estradiol; Estrostep norethindrone and ethinyl estradiol; Ethyol amifostine; Eticovo etanercept; Etuary pirfenidone; Eucreas
vildagliptin and metformin; Eucrisa crisaborole; Euflexxa sodium hyaluronate; Eulexin flutamide; Evamist estradiol; Evekeo
amphetamine; Evenity romosozumab; Eviplera emtricitabine, rilpivirine and tenofovir; Evista raloxifene; Evkeeza evinacumab;
Evoclin clindamycin; Evomela melphalan; Evotaz atazanavir and cobicistat; Evoxac cevimeline; Evrenzo roxadustat; Evrysdi
risdiplam; Evusheld tixagevimab and cilgavimab; Exalgo hydromorphone; Exblifep cefepime and enmetazobactam; Excede ceftiofur;
Excenel ceftiofur; Exdensur depemokimab; Exelon rivastigmine; Exforge amlodipine and valsartan; Exjade deferasirox; Exkivity
mobocertinib; Exondys eteplirsen; Exparel bupivacaine; Exservan riluzole; Exubera inhaled insulin; Exxua gepirone; Eydenzelt
aflibercept; Eylea aflibercept; Eysuvis loteprednol; Fabhalta iptacopan; Fabrazyme agalsidase beta; Fampyra fampridine; Famvir
famciclovir; Fanapt iloperidone; Fareston toremifene; Farxiga dapagliflozin; Farydak panobinostat; Fasenra benralizumab;
Faslodex fulvestrant; Fasturtec rasburicase; Feiba anti-inhibitor coagulant complex; Feldene piroxicam; Femara letrozole; Femhrt
norethindrone and ethinyl estradiol; Fenoglide fenofibrate; Fensolvi leuprolide; Fentora fentanyl; Feraheme ferumoxytol;
Ferinject ferric carboxymaltose; Fetroja cefiderocol; Fetzima levomilnacipran; Fiasp insulin aspart; Filspari sparsentan;
Filsuvez birch triterpenes; Finacea azelaic acid; Fintepla fenfluramine; Firazyr icatibant; Firdapse amifampridine; Firmagon
degarelix; Flagyl metronidazole; Flector diclofenac; Flixabi infliximab; Flixotide fluticasone; Flolan epoprostenol; Flomax
tamsulosin; Flonase fluticasone; Flovent fluticasone; Fluad influenza vaccine; Flublok influenza vaccine; Flucelvax influenza
vaccine; Fludara fludarabine; Fluenz influenza vaccine; FluMist influenza vaccine; Fluzone influenza vaccine; Flyrcado
flurpiridaz F 18; Focalin dexmethylphenidate; Follistim follitropin beta; Folotyn pralatrexate; Foradil formoterol; Fortamet
metformin; Fortaz ceftazidime; Forteo teriparatide; Fortesta testosterone; Fortovase saquinavir; Forxiga dapagliflozin;
Forzinity elamipretide; Fosamax alendronate; Fosrenol lanthanum; Fotivda tivozanib; Fragmin dalteparin; Frova frovatriptan;
Fruzaqla fruquintinib; Fulphila pegfilgrastim; Fulyzaq crofelemer; Fumaderm dimethyl fumarate; Furoscix furosemide; Fusilev
levoleucovorin; Fuzeon enfuvirtide; Fycompa perampanel; Fylnetra pegfilgrastim; Gabitril tiagabine; Galafold migalastat;
Galliprant grapiprant; Galvus vildagliptin; Gamifant emapalumab; Gammagard immune globulin; Gamunex immune globulin; Gardasil
human papillomavirus vaccine; Gattex teduglutide; Gavreto pralsetinib; Gazyva obinutuzumab; Gemtesa vibegron; Gemzar
gemcitabine; Genasense oblimersen; Genotropin somatropin; Genvoya elvitegravir, cobicistat, emtricitabine and tenofovir
alafenamide; Geodon ziprasidone; Gilenya fingolimod; Gilotrif afatinib; Gintuit allogeneic cultured keratinocytes; Givlaari
givosiran; Glassia alpha-1 proteinase inhibitor; Gleevec imatinib; Gleolan aminolevulinic acid; Gliadel carmustine; Glivec
imatinib; Gloperba colchicine; Glucophage metformin; Glucotrol glipizide; Glumetza metformin; Glyxambi empagliflozin and
linagliptin; Gocovri amantadine; Gomekli mirdametinib; Gozellix gallium Ga 68 gozetotide; Grafapex treosulfan; Gralise
gabapentin; Granix tbo-filgrastim; Gvoke glucagon; Gynazole butoconazole; Hadlima adalimumab; Haegarda C1 esterase inhibitor;
Halaven eribulin; Haldol haloperidol; Harvoni ledipasvir and sofosbuvir; Havrix hepatitis A vaccine; Heartgard ivermectin;
Hectorol doxercalciferol; Hemgenix etranacogene dezaparvovec; Hemlibra emicizumab; Hemofil antihemophilic factor; Hepcludex
bulevirtide; Heplisav hepatitis B vaccine; Hepsera adefovir; Hepzato melphalan; Herceptin trastuzumab; Hercessi trastuzumab;
Hernexeos zongertinib; Herzuma trastuzumab; Hetlioz tasimelteon; Hexalen altretamine; Hexaxim diphtheria, tetanus and pertussis
vaccine; Hizentra immune globulin; Horizant gabapentin enacarbil; Hukyndra adalimumab; Hulio adalimumab; Humalog insulin lispro;
Humatrope somatropin; Humira adalimumab; Humulin recombinant human insulin; Hycamtin topotecan; Hycodan hydrocodone and
homatropine; Hympavzi marstacimab; Hyqvia immune globulin; Hyrimoz adalimumab; Hysingla hydrocodone; Hytrin terazosin; Hyzaar
losartan and hydrochlorothiazide; Ibrance palbociclib; Ibsrela tenapanor; Ibtrozi taletrectinib; Iclusig ponatinib; Idacio
adalimumab; Idamycin idarubicin; Idelvion coagulation factor IX; Idhifa enasidenib; Ifex ifosfamide; Igalmi dexmedetomidine;
Ilaris canakinumab; Illuccix gallium Ga 68 gozetotide; Ilumya tildrakizumab; Iluvien fluocinolone; Imaavy nipocalimab; Imbruvica
ibrutinib; Imcivree setmelanotide; Imdelltra tarlatamab; Imfinzi durvalumab; Imitrex sumatriptan; Imjudo tremelimumab; Imlygic
talimogene laherparepvec; Imodium loperamide; Imraldi adalimumab; Imuldosa ustekinumab; Imuran azathioprine; Imvamune smallpox
vaccine; Imvexxy estradiol; Inapsine droperidol; Inbrija levodopa; Incivek telaprevir; Incivo telaprevir; Increlex mecasermin;
Incruse umeclidinium; Inderal propranolol; Indocin indomethacin; Infanrix diphtheria, tetanus and pertussis vaccine; Infergen
interferon alfacon-1; Inflectra infliximab; Infugem gemcitabine; Ingrezza valbenazine; Injectafer ferric carboxymaltose; Inlexzo
gemcitabine; Inluriyo imlunestrant; Inlyta axitinib; Inmazeb atoltivimab; Innohep tinzaparin; InnoPran propranolol; Inovelon
rufinamide; Inpefa sotagliflozin; Inqovi decitabine and cedazuridine; Inrebic fedratinib; Inspra eplerenone; Integrilin
eptifibatide; Intelence etravirine; Intrarosa prasterone; Intron interferon alfa-2b; Intuniv guanfacine; Invanz ertapenem;
Invega paliperidone; Inveltys loteprednol; Invirase saquinavir; Invokamet canagliflozin and metformin; Invokana canagliflozin;
Iomervu iomeprol; Iqirvo elafibranor; Iressa gefitinib; Isentress raltegravir; Istalol timolol; Istodax romidepsin; Isturisa
osilodrostat; Itovebi inavolisib; Itvisma onasemnogene abeparvovec; Iwilfin eflornithine; Ixchiq chikungunya vaccine; Ixempra
ixabepilone; Ixiaro Japanese encephalitis vaccine; Ixifi infliximab; Izervay avacincaptad pegol; Jadenu deferasirox; Jakafi
ruxolitinib; Jakavi ruxolitinib; Janumet sitagliptin and metformin; Januvia sitagliptin; Jardiance empagliflozin; Jascayd
nerandomilast; Jatenzo testosterone undecanoate; Javygtor sapropterin; Jaypirca pirtobrutinib; Jcovden COVID-19 vaccine; Jelmyto
mitomycin; Jemperli dostarlimab; Jentadueto linagliptin and metformin; Jesduvroq daprodustat; Jetrea ocriplasmin; Jeuveau
prabotulinumtoxinA; Jevtana cabazitaxel; Jobevne bevacizumab; Joenja leniolisib; Jornay methylphenidate; Journavx suzetrigine;
Jubbonti denosumab; Jublia efinaconazole; Juluca dolutegravir and rilpivirine; Juxtapid lomitapide; Jynarque tolvaptan; Jynneos
smallpox vaccine; Jyseleca filgotinib; Kadcyla ado-trastuzumab emtansine; Kadian morphine; Kaftrio elexacaftor, tezacaftor and
ivacaftor; Kalbitor ecallantide; Kaletra lopinavir and ritonavir; Kalydeco ivacaftor; Kanjinti trastuzumab; Kanuma sebelipase
alfa; Kapspargo metoprolol; Kapvay clonidine; Kavigale sipavibart; Kcentra prothrombin complex; Kebilidi eladocagene
exuparvovec; Kengreal cangrelor; Keppra levetiracetam; Kerendia finerenone; Kesimpta ofatumumab; Ketek telithromycin; Keveyis
dichlorphenamide; Kevzara sarilumab; Keytruda pembrolizumab; Khapzory levoleucovorin; Kimmtrak tebentafusp; Kimyrsa oritavancin;
Kineret anakinra; Kinpeygo budesonide; Kinrix diphtheria, tetanus and pertussis vaccine; Kirsty insulin aspart; Kisqali
ribociclib; Kisunla donanemab; Klisyri tirbanibulin; Klonopin clonazepam; Kloxxado naloxone; Kogenate antihemophilic factor;
Kombiglyze saxagliptin and metformin; Komzifti ziftomenib; Korlym mifepristone; Korsuva difelikefalin; Koselugo selumetinib;
Krazati adagrasib; Krintafel tafenoquine; Kristalose lactulose; Krystexxa pegloticase; Kuvan sapropterin; Kybella deoxycholic
acid; Kymriah tisagenlecleucel; Kynamro mipomersen; Kynmobi apomorphine; Kyprolis carfilzomib; Kytril granisetron; Kyzatrex
testosterone undecanoate; Lagevrio molnupiravir; Lamictal lamotrigine; Lamisil terbinafine; Lampit nifurtimox; Lamprene
clofazimine; Lamzede velmanase alfa; Lantidra donislecel; Lantus insulin glargine; Lartruvo olaratumab; Lasix furosemide;
Latisse bimatoprost; Latuda lurasidone; Lazanda fentanyl; Lazcluze lazertinib; Lemtrada alemtuzumab; Lenmeldy atidarsagene
autotemcel; Lenvima lenvatinib; Leqembi lecanemab; Leqselvi deuruxolitinib; Leqvio inclisiran; Lescol fluvastatin; Letairis
ambrisentan; Letybo letibotulinumtoxinA; Leukine sargramostim; Leuplin leuprorelin; Leustatin cladribine; Levaquin levofloxacin;
Levemir insulin detemir; Levitra vardenafil; Levoxyl levothyroxine; Levulan aminolevulinic acid; Lexapro escitalopram; Lexiscan
regadenoson; Lexiva fosamprenavir; Lialda mesalamine; Libervant diazepam; Libmeldy atidarsagene autotemcel; Libtayo cemiplimab;
Lidoderm lidocaine; Linzess linaclotide; Lipitor atorvastatin; Lipofen fenofibrate; Litfulo ritlecitinib; Lithobid lithium
carbonate; Livalo pitavastatin; Livdelzi seladelpar; Livmarli maralixibat; Livtencity maribavir; Lixiana edoxaban; Locametz
gallium Ga 68 gozetotide; Lodine etodolac; Loestrin norethindrone and ethinyl estradiol; Lokelma sodium zirconium cyclosilicate;
Lomaira phentermine; Lonsurf trifluridine and tipiracil; Lopressor metoprolol; Loprox ciclopirox; Loqtorzi toripalimab; Lorbrena
lorlatinib; Lotemax loteprednol; Lotensin benazepril; Lotrel amlodipine and benazepril; Lotrisone clotrimazole and
betamethasone; Lotronex alosetron; Lovaza omega-3 acid ethyl esters; Lovenox enoxaparin; Lucemyra lofexidine; Lucentis
ranibizumab; Lumakras sotorasib; Lumason sulfur hexafluoride; Lumigan bimatoprost; Lumisight pegulicianine; Lumizyme
alglucosidase alfa; Lumoxiti moxetumomab pasudotox; Lumryz sodium oxybate; Lumykras sotorasib; Lunesta eszopiclone; Lunsumio
mosunetuzumab; Lupaneta leuprolide and norethindrone; Lupkynis voclosporin; Lupron leuprolide; Lusedra fospropofol; Lutalyse
dinoprost; Lutathera lutetium Lu 177 dotatate; Luvox fluvoxamine; Luxiq betamethasone; Luxturna voretigene neparvovec; Lybalvi
olanzapine and samidorphan; Lyfgenia lovotibeglogene autotemcel; Lymphir denileukin diftitox; Lymphoseek technetium tilmanocept;
Lynkuet elinzanetant; Lynozyfic linvoseltamab; Lynparza olaparib; Lyrica pregabalin; Lytgobi futibatinib; Lyumjev insulin lispro
"""
