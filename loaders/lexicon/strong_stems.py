"""The table of strong stems that `inn_stems.py` reads: ending, meaning, examples, neighbours. Its source stands there."""

STRONG = """
mab | monoclonal antibodies | adalimumab trastuzumab
tinib | tyrosine kinase inhibitors | imatinib osimertinib
fenib | Raf kinase inhibitors | sorafenib vemurafenib
ciclib | cyclin-dependent kinase inhibitors | palbociclib
sertib | serine/threonine kinase inhibitors | ipatasertib
lisib | phosphatidylinositol 3-kinase inhibitors | alpelisib
denib | isocitrate dehydrogenase inhibitors | enasidenib
rasib | RAS inhibitors | sotorasib
zomib | proteasome inhibitors | bortezomib
parib | PARP inhibitors | olaparib
degib | hedgehog pathway inhibitors | vismodegib
clax | BCL-2 inhibitors | venetoclax
inostat | histone deacetylase inhibitors | vorinostat
metostat | histone methyltransferase inhibitors | tazemetostat
xaban | factor Xa inhibitors | apixaban rivaroxaban
gatran | thrombin inhibitors | dabigatran
grelor | P2Y12 antagonists | ticagrelor
grel | platelet aggregation inhibitors | prasugrel clopidogrel
parin | heparins | heparin enoxaparin
rudin | hirudins | bivalirudin
ciguat | guanylate cyclase stimulators | riociguat vericiguat
camten | cardiac myosin inhibitors | mavacamten
sentan | endothelin receptor antagonists | bosentan
tentan | endothelin receptor antagonists | macitentan
vaptan | vasopressin receptor antagonists | tolvaptan
sartan | angiotensin II receptor antagonists | losartan
kiren | renin inhibitors | aliskiren
renone | aldosterone antagonists | eplerenone finerenone
dipine | calcium channel blockers | amlodipine
olol | beta blockers | metoprolol
azosin | alpha blockers | doxazosin
ulosin | alpha blockers | tamsulosin
thiazide | diuretics | hydrochlorothiazide
semide | loop diuretics | furosemide
darone | antiarrhythmics | amiodarone dronedarone
vastatin | HMG-CoA reductase inhibitors | atorvastatin
fibrate | clofibrate group | fenofibrate
timibe | cholesterol absorption inhibitors | ezetimibe
cetrapib | CETP inhibitors | anacetrapib
gliptin | DPP-4 inhibitors | sitagliptin
gliflozin | SGLT2 inhibitors | dapagliflozin
glutide | GLP-1 agonists | semaglutide
natide | GLP-1 agonists | exenatide
zepatide | GIP and GLP-1 agonists | tirzepatide
glitazone | thiazolidinediones | pioglitazone
glinide | meglitinides | repaglinide
formin | biguanides | metformin
prazole | proton pump inhibitors and antipsychotics | omeprazole aripiprazole
prazan | potassium-competitive acid blockers | vonoprazan
sudil | Rho kinase inhibitors | netarsudil fasudil
tidine | H2 antagonists | famotidine
setron | 5-HT3 antagonists | ondansetron
pitant | NK1 antagonists | aprepitant
triptan | 5-HT1 agonists | sumatriptan
gepant | CGRP antagonists | rimegepant
orexant | orexin antagonists | suvorexant
oxetine | reuptake inhibitors | fluoxetine duloxetine
faxine | reuptake inhibitors | venlafaxine
pramine | tricyclic antidepressants | imipramine
triptyline | tricyclic antidepressants | amitriptyline
azepam | benzodiazepines | diazepam
zolam | benzodiazepines | alprazolam
pidem | hypnotics | zolpidem
zapine | atypical antipsychotics | olanzapine
tiapine | atypical antipsychotics | quetiapine
peridone | antipsychotics | risperidone
peridol | antipsychotics | haloperidol
prazine | antipsychotics | cariprazine
anserin | serotonin antagonists | pimavanserin
racetam | nootropics and antiepileptics | levetiracetam
gabalin | gabapentinoids | pregabalin
pentin | gabapentinoids | gabapentin
panel | AMPA receptor antagonists | perampanel
capone | COMT inhibitors | entacapone
giline | MAO-B inhibitors | rasagiline
mantine | adamantanes | memantine
pezil | cholinesterase inhibitors | donepezil
stigmine | cholinesterase inhibitors | rivastigmine
benazine | VMAT2 inhibitors | tetrabenazine valbenazine
codone | opioids | oxycodone hydrocodone
morphone | opioids | hydromorphone
orphine | opioids | buprenorphine
fentanil | opioids | remifentanil
caine | local anaesthetics | lidocaine bupivacaine
curonium | neuromuscular blockers | rocuronium
curium | neuromuscular blockers | atracurium
flurane | inhaled anaesthetics | sevoflurane
profen | ibuprofen group | ibuprofen ketoprofen
coxib | COX-2 inhibitors | celecoxib
fenac | diclofenac group | diclofenac
oxicam | isoxicam group | meloxicam
lukast | leukotriene antagonists | montelukast
milast | PDE4 inhibitors | apremilast
phylline | xanthines | theophylline
tropium | anticholinergics | tiotropium
clidinium | anticholinergics | umeclidinium
pyrronium | anticholinergics | glycopyrronium
meterol | beta-2 agonists | salmeterol
moterol | beta-2 agonists | formoterol
lanterol | beta-2 agonists | vilanterol
daterol | beta-2 agonists | olodaterol
fenacin | muscarinic antagonists | solifenacin
begron | beta-3 agonists | mirabegron
denafil | PDE5 inhibitors | sildenafil
dalafil | PDE5 inhibitors | tadalafil
steride | 5-alpha reductase inhibitors | finasteride
lutamide | antiandrogens | enzalutamide
terone | steroids | abiraterone progesterone
trozole | aromatase inhibitors | letrozole anastrozole
oxifene | oestrogen receptor modulators | raloxifene
oxifen | oestrogen receptor modulators | tamoxifen
estrant | oestrogen receptor degraders | fulvestrant
gestrel | progestins | levonorgestrel
estradiol | oestrogens | ethinylestradiol
relin | LHRH agonists | leuprorelin
golix | LHRH antagonists | elagolix relugolix
relix | LHRH antagonists | degarelix
reotide | somatostatin analogues | octreotide
paratide | parathyroid hormone analogues | teriparatide
tocin | oxytocin group | oxytocin
pressin | vasopressin group | desmopressin
poetin | erythropoietins | epoetin
grastim | granulocyte colony-stimulating factors | filgrastim
gramostim | GM-CSF | sargramostim
leukin | interleukin-2 group | aldesleukin | interleukin
kinra | interleukin receptor antagonists | anakinra
tercept | receptor fusion proteins | luspatercept sotatercept | intercept
bercept | vascular receptor fusion proteins | aflibercept
nercept | receptor fusion proteins | etanercept lenercept
tacept | receptor fusion proteins | abatacept
lefacept | receptor fusion proteins | alefacept
teplase | tissue plasminogen activators | alteplase
sulfase | sulfatases | idursulfase
sidase | glycosidases | agalsidase
cerase | glucocerebrosidases | imiglucerase
octocog | blood factor VIII | octocog turoctocog
platin | platinum complexes | cisplatin carboplatin
taxel | taxanes | paclitaxel
rubicin | anthracyclines | doxorubicin
tecan | topoisomerase I inhibitors | irinotecan
poside | topoisomerase II inhibitors | etoposide
citabine | nucleosides | gemcitabine capecitabine
rabine | nucleosides | cytarabine fludarabine
trexate | folic acid analogues | methotrexate
trexed | thymidylate synthetase inhibitors | pemetrexed
mustine | chloroethylamines | bendamustine
fosfamide | alkylating agents | ifosfamide
phosphamide | alkylating agents | cyclophosphamide
zolomide | alkylating agents | temozolomide
lidomide | thalidomide group | lenalidomide
domide | thalidomide group | avadomide pomalidomide
blastine | vinca alkaloids | vinblastine
cristine | vinca alkaloids | vincristine
relbine | vinca alkaloids | vinorelbine
ribulin | halichondrins | eribulin
epilone | epothilones | ixabepilone
tansine | maytansinoids | emtansine
dotin | auristatins | vedotin
gamicin | calicheamicins | ozogamicin
tesirine | pyrrolobenzodiazepines | tesirine
limus | rapamycin group | everolimus tacrolimus
imod | immunomodulators | fingolimod imiquimod
vir | antivirals | molnupiravir remdesivir | elzevir guadalquivir
virine | non-nucleoside reverse transcriptase inhibitors | rilpivirine
vudine | nucleosides | lamivudine
citidine | nucleosides | azacitidine
uridine | nucleosides | trifluridine
mycin | antibiotics | azithromycin
micin | antibiotics | gentamicin
cillin | penicillins | amoxicillin
penem | carbapenems | meropenem
bactam | beta-lactamase inhibitors | tazobactam
floxacin | quinolones | levofloxacin
cycline | tetracyclines | doxycycline
vancin | glycopeptides | dalbavancin
zolid | oxazolidinones | linezolid
planin | glycopeptides | teicoplanin
thromycin | macrolides | erythromycin
conazole | azole antifungals | fluconazole
fungin | echinocandins | caspofungin
nidazole | nitroimidazoles | metronidazole
bendazole | anthelmintics | albendazole
vermectin | avermectins | ivermectin
quine | quinolines | chloroquine
dronate | bisphosphonates | alendronate
dronic | bisphosphonates | zoledronic
calcitol | vitamin D analogues | paricalcitol
rotene | arotinoids | tazarotene
caftor | CFTR modulators | ivacaftor
nersen | antisense oligonucleotides | nusinersen
mersen | antisense oligonucleotides | mipomersen
dirsen | antisense oligonucleotides | golodirsen
siran | small interfering RNA | patisiran inclisiran
dopa | dopamine precursors | levodopa foslevodopa
naxib | NADPH oxidase inhibitors | setanaxib
lanib | angiogenesis inhibitors | crenolanib
staurin | kinase inhibitors of the staurosporine group | midostaurin enzastaurin
stinel | NMDA receptor modulators | rapastinel apimostinel
fotase | phosphatases | asfotase efzimfotase
pidine | ticlopidine group | ticlopidine pridopidine
botulinumtoxina | botulinum toxins | onabotulinumtoxina letibotulinumtoxina
botulinumtoxinb | botulinum toxins | rimabotulinumtoxinb
leucel | cell therapies | tisagenlecleucel
parvovec | gene therapies | neparvovec
repvec | gene therapies | laherparepvec
dustat | HIF prolyl hydroxylase inhibitors | roxadustat daprodustat
prostil | prostaglandins | rioprostil
oprost | prostaglandins | latanoprost bimatoprost
sidenib | isocitrate dehydrogenase inhibitors | ivosidenib
anolone | neuroactive steroids | brexanolone zuranolone
nisolone | corticosteroids | prednisolone
cinolone | corticosteroids | triamcinolone
methasone | corticosteroids | dexamethasone
metasone | corticosteroids | mometasone
ticasone | corticosteroids | fluticasone
olimus | rapamycin group | sirolimus
fosbuvir | NS5B inhibitors | sofosbuvir
tirelin | thyrotropin-releasing hormone analogues | taltirelin
adenant | adenosine receptor antagonists | etrumadenant taminadenant
dostat | IDO inhibitors | epacadostat
gacestat | gamma secretase inhibitors | nirogacestat
glustat | glucosylceramide synthase inhibitors | eliglustat
drostat | aldosterone synthase inhibitors | osilodrostat baxdrostat
clustat | CD73 inhibitors | quemliclustat
copan | complement inhibitors | iptacopan danicopan
coplan | complement inhibitors | zilucoplan pegcetacoplan
trigine | sodium channel blockers | lamotrigine suzetrigine
melteon | melatonin receptor agonists | ramelteon tasimelteon
netant | neurokinin antagonists | fezolinetant elinzanetant
piprant | prostanoid receptor antagonists | grapiprant fevipiprant
fexor | farnesoid X receptor agonists | cilofexor tropifexor
xibat | bile acid transporter inhibitors | odevixibat maralixibat
nabant | cannabinoid receptor antagonists | rimonabant
caserin | serotonin agonists | lorcaserin bexicaserin
nicline | nicotinic receptor agonists | varenicline
corilant | glucocorticoid receptor antagonists | relacorilant miricorilant
trombopag | thrombopoietin receptor agonists | eltrombopag avatrombopag
calcet | calcium-sensing receptor agonists | cinacalcet evocalcet
calcetide | calcium-sensing receptor agonists | etelcalcetide
glipron | GLP-1 agonists | orforglipron danuglipron
trutide | agonists of three incretin receptors | retatrutide
dutide | glucagon and GLP-1 agonists | survodutide cotadutide
lintide | amylin analogues | pramlintide cagrilintide
melanotide | melanocortin receptor agonists | setmelanotide bremelanotide
ritide | natriuretic peptides | nesiritide vosoritide
paxar | thrombin receptor antagonists | vorapaxar
camtiv | cardiac myosin activators | omecamtiv
trapib | CETP inhibitors | obicetrapib torcetrapib
bresib | bromodomain inhibitors | pelabresib
menib | menin inhibitors | revumenib ziftomenib
madlin | MDM2 inhibitors | siremadlin navtemadlin
pivat | pyruvate kinase activators | mitapivat etavopivat
fusp | fusion proteins | tagraxofusp bintrafusp
stomig | bispecific antibodies | volrustomig rilvegostomig
tamig | bispecific antibodies | odronextamig
fermin | growth factors | efruxifermin pegozafermin
cicept | receptor fusion proteins | atacicept telitacicept
cerfont | CRF1 antagonists | crinecerfont tildacerfont
fungerp | triterpenoid antifungals | ibrexafungerp
tidacin | topoisomerase inhibitors | gepotidacin
flodacin | topoisomerase inhibitors | zoliflodacin
catib | cathepsin inhibitors | brensocatib odanacatib
fentrine | PDE3 and PDE4 inhibitors | ensifentrine
caprant | kappa opioid antagonists | aticaprant navacaprant
fibranor | PPAR agonists | elafibranor lanifibranor
delpar | PPAR agonists | seladelpar
nonacog | blood factor IX | eftrenonacog albutrepenonacog
temcel | gene-modified cells | autotemcel
pristone | progesterone receptor modulators | mifepristone aglepristone
pladib | phospholipase A2 inhibitors | varespladib darapladib
tirom | thyroid hormone receptor agonists | resmetirom
exian | factor XI inhibitors | milvexian asundexian
laner | isoxazolines | lotilaner fluralaner
nutlin | MDM2 inhibitors | idasanutlin
ibep | affibody molecules | izokibep dazodalibep
apride | benzamides | cisapride mosapride tiapride
opride | benzamides | prucalopride itopride
sulpride | benzamides | amisulpride
"""
