"""Names of ingredients that no stem gives away, and those of several words.

Source: ingredients named in the FDA's "Approved Drug Products with Therapeutic Equivalence Evaluations" (Orange Book) and
"Licensed Biological Products" (Purple Book), both in the public domain; the selection is ours.
"""

from __future__ import annotations

# Each of these is a substance wherever medicine is spoken of.
INGREDIENTS = frozenset(
    """
    abaloparatide abametapir acamprosate acarbose aceclidine acetaminophen acetazolamide acetylcysteine acoltremon
    acoramidis acyclovir adenosine admilparant albuterol alfacalcidol allopurinol almotriptan alosetron alprostadil
    altretamine ambroxol amifampridine amiloride aminolevulinic amiodarone amphetamine amphotericin amprolium anacaulase
    anagrelide apomorphine aprocitentan aprotinin arimoclomol armodafinil asciminib aspirin ataluren atomoxetine atropine
    aurothioglucose avacopan avatrombopag avoralstat azathioprine azelastine azetukalner bacitracin baclofen balsalazide
    bardoxolone beclomethasone belumosudil belzutifan bempedoic benzocaine benzphetamine bepirovirsen berotralstat
    betahistine betaine bethanechol bexagliflozin bexotegrast bimatoprost bisacodyl bivamelagon blarcamesine bleomycin
    bomedemstat branaplam bremelanotide brexpiprazole brimonidine brivaracetam bromocriptine budesonide budoprutug
    bulevirtide bumetanide bupropion burixafor buspirone busulfan butalbital butorphanol cagrilintide calcipotriene
    calcitonin calcitriol camlipixant cannabidiol capsaicin captopril carbamazepine carbidopa carbinoxamine carglumic
    carisoprodol carmustine carvedilol cefaclor cefadroxil cefazolin cefdinir cefepime cefiderocol cefixime cefotaxime
    cefovecin cefoxitin cefpodoxime ceftaroline ceftazidime ceftiofur ceftobiprole ceftolozane ceftriaxone cefuroxime
    cenobamate cephalexin cetirizine cetrorelix chenodiol chidamide chlorambucil chloramphenicol chlorhexidine
    chlorpheniramine chlorthalidone cholestyramine cilastatin cinacalcet ciprofloxacin cisapride citalopram cladribine
    clemastine clobetasol clofarabine clomiphene clonidine clozapine codeine colchicine colesevelam colistimethate
    colistin conivaptan corticotropin cortisone crisaborole cudetaxestat cyclobenzaprine cyclosporine cyproheptadine
    cysteamine dacarbazine dactinomycin dalfampridine danazol danicopan dantrolene dapsone daptomycin daridorexant
    darigabat dasiglucagon deferasirox deferiprone deferoxamine deflazacort denifanstat desloratadine desogestrel
    desvenlafaxine deucrictibant dexlansoprazole dexmedetomidine dexmethylphenidate dextroamfetamine dextroamphetamine
    dextromethorphan diazoxide dichlorphenamide dicyclomine didanosine diethylpropion difelikefalin digoxin diltiazem
    dimenhydrinate diphenhydramine diphenoxylate dipyridamole disulfiram divalproex docosanol dofetilide donepezil
    dordaviprone doripenem dorzolamide doxepin doxercalciferol doxylamine droperidol drospirenone droxidopa ecallantide
    echothiophate eculizumab edaravone efavirenz eflornithine elamipretide eletriptan eliapixant eltanexor eltrombopag
    emraclidine emtricitabine emvododstat encaleret enfuvirtide enlicitide ephedrine epinephrine epoprostenol
    ergocalciferol ergotamine ertapenem escitalopram esketamine eslicarbazepine esmethadone esomeprazole estazolam
    estradiol estramustine eszopiclone ethacrynic ethambutol ethinyl ethosuximide etidronate etravirine exemestane
    ezogabine febuxostat felbamate felodipine fenfluramine fentanyl fesoterodine fidaxomicin fingolimod fipronil
    firsocostat flavoxate flecainide florbetaben florbetapir florfenicol flortaucipir flotufolastat floxuridine
    fluciclovine flucytosine fludrocortisone flumazenil flunisolide fluocinolone fluocinonide fluorouracil
    fluoxymesterone fluphenazine flurpiridaz flutamide flutemetamol fluvoxamine fomepizole fondaparinux fosdenopterin
    fosinopril fosmanogepix fosphenytoin fostamatinib fulvestrant gadobenate gadobutrol gadopiclenol gadoterate
    gadoxetate ganaxolone gefapixant gemfibrozil gepirone givinostat glatiramer glimepiride glipizide glucagon glyburide
    granisetron griseofulvin guaifenesin guanfacine halobetasol homoharringtonine hydralazine hydrocortisone
    hydroxychloroquine hydroxyprogesterone hydroxyurea hydroxyzine hyoscyamine ibandronate ibogaine ibutilide icatibant
    iclepertin icosapent iloperidone iloprost imetelstat imidacloprid inaxaplin indapamide indomethacin insulin iodixanol
    iohexol iomeprol iopamidol iopromide ioversol ipratropium iptacopan isoniazid isosorbide isotretinoin isradipine
    istradefylline ivabradine ketamine ketoconazole ketorolac ketotifen labetalol lacosamide lactitol lactulose
    lamotrigine lanreotide lanthanum lasalocid lasmiditan lefamulin leflunomide leucovorin leuprolide levacetylleucine
    levalbuterol levocarnitine levocetirizine levodopa levoleucovorin levothyroxine linaclotide liothyronine
    lisdexamfetamine lithium lofexidine lomustine lonafarnib loperamide loratadine lorazepam lorcaserin loteprednol
    lotilaner loxapine lubiprostone lumateperone lurasidone lurbinectedin lusutrombopag luvadaxistat maraviroc maridebart
    mavorixafor mebendazole mecamylamine mechlorethamine meclizine medroxyprogesterone mefloquine megestrol melatonin
    melphalan meperidine meprobamate mercaptopurine mesalamine mesna metaxalone methadone methamphetamine methazolamide
    methenamine methimazole methocarbamol methohexital methoxsalen methscopolamine methyldopa methylergonovine
    methylnaltrexone methylphenidate methylprednisolone methyltestosterone metoclopramide metolazone metreleptin
    metyrapone metyrosine mexiletine midazolam midodrine midomafetamine mifepristone miglitol miglustat milademetan milnacipran
    milrinone minoxidil mirtazapine misoprostol mitomycin mitotane mitoxantrone modafinil molindone monensin morphine
    motixafortide moxidectin mupirocin muvalaplin mycophenolate nabumetone nadolol nafarelin nafcillin nalbuphine
    naldemedine naloxegol naloxone naltrexone naproxen narasin nateglinide nefazodone nelarabine neomycin nesiritide
    niacin nicarbazin nifurtimox nilutamide nimodipine nitazoxanide nitisinone nitrofurantoin nitroglycerin
    norepinephrine norethindrone norgestimate nortriptyline nystatin obeticholate obeticholic octreotide odevixibat
    olanzapine oliceridine olorofim omacetaxine omaveloxolone osavampator oseltamivir osivelotor ospemifene oveporexton
    oxaliplatin oxandrolone oxaprozin oxazepam oxcarbazepine oxybutynin oxymetazoline oxymorphone pafolacianine
    pancrelipase pantoprazole paroxetine patupilone pegaspargase pegcetacoplan pegfilgrastim peginterferon pegloticase
    pegvaliase pegvisomant penicillamine pentamidine pentazocine pentobarbital pentosan pentostatin pentoxifylline
    perphenazine phenelzine phenobarbital phentermine phenylephrine phenytoin piflufolastat pilocarpine pimozide
    pirfenidone pitolisant plazomicin plerixafor plinabulin plitidepsin polidocanol posaconazole pralatrexate pramipexole
    pramlintide praziquantel prazosin prednisolone prednisone primaquine primidone probenecid procainamide procarbazine
    prochlorperazine promethazine propafenone propofol propranolol propylthiouracil protriptyline prucalopride
    pseudoephedrine psilocybin pyrazinamide pyridostigmine pyrimethamine quinapril quinidine ractopamine ralinepag
    ramelteon ramipril ranolazine rasburicase regadenoson reldesemtiv resmetirom ribavirin rifabutin rifampin rifapentine
    rifaximin riluzole risdiplam ritonavir rizatriptan roflumilast romidepsin romiplostim ropinirole rotigotine
    rufinamide rusfertide sacubitril safinamide sagopilone samelisant samidorphan sapablursen sapropterin saroglitazar
    scopolamine sebetralstat selamectin selegiline selexipag selinexor sepiapterin serdexmethylphenidate sertraline
    setmelanotide sevelamer silodosin simethicone simufilam sivopixant sofpironium solriamfetol somapacitan somatrogon
    somatropin soticlestat spinosad spironolactone stavudine stiripentol streptozocin succimer sucralfate sulfadiazine
    sulfamethoxazole sulfasalazine sulindac tafamidis taldefgrobep tapinarof tasimelteon taurursodiol tavapadon
    tecovirimat teduglutide telithromycin tenapanor terazosin terbinafine terbutaline teriflunomide tesamorelin
    testosterone thalidomide thioguanine thiotepa tiagabine ticlopidine tigecycline tildipirosin tilmicosin timolol
    tinidazole tiopronin tipifarnib tirasemtiv tirbanibulin tirzepatide tivozanib tizanidine tobevibart tolcapone
    tolterodine tolvaptan topiramate toremifene torsemide trabectedin tramadol trandolapril tranexamic tranylcypromine
    travoprost trazodone treosulfan treprostinil tretinoin triamterene triazolam trientine triheptanoin trimethobenzamide
    trimethoprim trofinetide trospium tylosin ubrogepant ulipristal ulotaront ursodiol utreloxastat valacyclovir
    valbenazine valganciclovir valiltramiprosate valproate vamorolone vardenafil varenicline vatiquinone verapamil
    verdinexor verteporfin vibegron vigabatrin vilaprisan vilazodone viloxazine voclosporin vorapaxar voriconazole
    vortioxetine voxelotor warfarin xanomeline zafirlukast zaleplon ziconotide zileuton zilpaterol ziprasidone zonisamide
    zuranolone
    """.split()
) - {"insulin", "lithium", "niacin", "ethinyl", "melatonin", "trospium", "betaine", "adenosine"}

# Names of more than one word or with a hyphen; a pattern each, without anchors, matched without regard to case.
PHRASES = (
    r"(?:(?:ro)?peg)?interferon (?:alfa|alpha|beta|gamma|lambda)(?:-?\d?[a-z]{0,2}\d?)?",
    r"insulin (?:glargine|lispro|aspart|detemir|degludec|glulisine|icodec)",
    r"recombinant human (?:insulin|growth hormone|erythropoietin|thrombin|parathyroid hormone|albumin)",
    r"(?:ona|abo|inco|rima|prabo|daxi|leti|nivo|rela)botulinumtoxin ?[AB]",
    r"botulinum toxin type [A-G]",
    r"(?:obeticholic|ursodeoxycholic|chenodeoxycholic|cholic|tranexamic|valproic|retinoic|hyaluronic) acid",
    r"(?:aminolevulinic|bempedoic|folic|folinic|aminocaproic|zoledronic|ibandronic|mycophenolic) acid",
    r"ethinyl estradiol",
    r"omega-3 (?:acid ethyl esters|carboxylic acids)",
    r"icosapent ethyl",
    r"glatiramer acetate",
    r"sodium (?:oxybate|phenylbutyrate|thiosulfate|hyaluronate)",
    r"potassium (?:iodide|chloride|bicarbonate|citrate)",
    r"L-methylfolate",
    r"methylene blue",
    r"sodium fusidate",
    r"ferric (?:carboxymaltose|citrate)",
    r"lithium carbonate",
    r"dimethyl fumarate",
    r"monomethyl auristatin [EF]",
    r"coagulation factor (?:VII|VIIa|VIII|IX|X|XIII)",
    r"antithymocyte globulin",
    r"trospium chloride",
    r"polymyxin B",
    r"MDMA",
    r"MMAE",
    r"MMAF",
)
