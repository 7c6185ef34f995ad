"""Names of ingredients that no stem gives away, and those of several words.

Source: ingredients named in the FDA's "Approved Drug Products with Therapeutic Equivalence Evaluations" (Orange Book) and
"Licensed Biological Products" (Purple Book), both in the public domain; the selection is ours.
"""

from __future__ import annotations

# Each of these is a substance wherever medicine is spoken of.
INGREDIENTS = frozenset(
    """
    abaloparatide acamprosate acarbose acetaminophen acetazolamide acetylcysteine acyclovir adenosine albuterol alfacalcidol
    allopurinol almotriptan alosetron alprostadil altretamine ambroxol amifampridine amiloride aminolevulinic amiodarone
    amphetamine amphotericin anagrelide apomorphine aprocitentan aprotinin armodafinil aspirin atomoxetine atropine
    aurothioglucose avacopan avatrombopag azathioprine azelastine baclofen balsalazide beclomethasone belumosudil bempedoic
    benzocaine benzphetamine betahistine betaine bethanechol bexagliflozin bimatoprost bisacodyl bleomycin bremelanotide
    brexpiprazole brimonidine brivaracetam bromocriptine budesonide bumetanide bupropion buspirone busulfan butalbital
    butorphanol cagrilintide calcipotriene calcitonin calcitriol cannabidiol capsaicin captopril carbamazepine carbidopa
    carbinoxamine carglumic carisoprodol carmustine carvedilol cefaclor cefadroxil cefazolin cefdinir cefepime cefiderocol
    cefixime cefotaxime cefoxitin cefpodoxime ceftaroline ceftazidime ceftriaxone cefuroxime cenobamate cephalexin cetirizine
    cetrorelix chlorambucil chloramphenicol chlorhexidine chlorpheniramine chlorthalidone cholestyramine cinacalcet
    ciprofloxacin cisapride citalopram cladribine clemastine clobetasol clofarabine clomiphene clonidine clozapine codeine
    colchicine colesevelam colistimethate conivaptan corticotropin cortisone cyclobenzaprine cyclosporine cyproheptadine
    cysteamine dacarbazine dactinomycin dalfampridine danazol danicopan dantrolene dapsone daptomycin daridorexant dasiglucagon
    deferasirox deferiprone deferoxamine deflazacort desloratadine desogestrel desvenlafaxine dexlansoprazole dexmedetomidine
    dexmethylphenidate dextroamfetamine dextroamphetamine dextromethorphan diazoxide dichlorphenamide dicyclomine didanosine
    diethylpropion difelikefalin digoxin diltiazem dimenhydrinate diphenhydramine diphenoxylate dipyridamole disulfiram
    divalproex docosanol dofetilide donepezil doripenem dorzolamide doxepin doxercalciferol doxylamine droperidol drospirenone
    droxidopa echothiophate eculizumab edaravone efavirenz eflornithine eletriptan eltrombopag emtricitabine enfuvirtide
    ephedrine epinephrine epoprostenol ergocalciferol ergotamine ertapenem escitalopram esketamine eslicarbazepine esomeprazole
    estazolam estradiol estramustine eszopiclone ethacrynic ethambutol ethinyl ethosuximide etidronate etravirine exemestane
    ezogabine febuxostat felbamate felodipine fenfluramine fentanyl fesoterodine fidaxomicin fingolimod flavoxate flecainide
    floxuridine flucytosine fludrocortisone flumazenil flunisolide fluocinolone fluocinonide fluorouracil fluoxymesterone
    fluphenazine flutamide fluvoxamine fomepizole fondaparinux fosinopril fosphenytoin fostamatinib fulvestrant ganaxolone
    gefapixant gemfibrozil gepirone givinostat glatiramer glimepiride glipizide glucagon glyburide granisetron griseofulvin
    guaifenesin guanfacine halobetasol hydralazine hydrocortisone hydroxychloroquine hydroxyprogesterone hydroxyurea hydroxyzine
    hyoscyamine ibandronate ibogaine ibutilide icatibant icosapent iloperidone iloprost indapamide indomethacin insulin
    ipratropium iptacopan isoniazid isosorbide isotretinoin isradipine istradefylline ivabradine ketamine ketoconazole ketorolac
    ketotifen labetalol lacosamide lactulose lamotrigine lanreotide lanthanum lefamulin leflunomide leucovorin leuprolide
    levalbuterol levocarnitine levocetirizine levodopa levoleucovorin levothyroxine linaclotide liothyronine lisdexamfetamine
    lithium lofexidine lomustine loperamide loratadine lorazepam lorcaserin lotilaner loxapine lubiprostone lumateperone
    lurasidone lusutrombopag maraviroc mebendazole mecamylamine mechlorethamine meclizine medroxyprogesterone mefloquine
    megestrol melatonin melphalan meperidine meprobamate mercaptopurine mesalamine mesna metaxalone methadone methamphetamine
    methazolamide methenamine methimazole methocarbamol methohexital methoxsalen methscopolamine methyldopa methylergonovine
    methylnaltrexone methylphenidate methylprednisolone methyltestosterone metoclopramide metolazone metreleptin metyrosine
    mexiletine midazolam midodrine mifepristone miglitol miglustat milnacipran milrinone minoxidil mirtazapine misoprostol
    mitomycin mitotane mitoxantrone modafinil molindone morphine mupirocin mycophenolate nabumetone nadolol nafarelin nafcillin
    nalbuphine naldemedine naloxegol naloxone naltrexone naproxen nateglinide nefazodone nelarabine neomycin nesiritide niacin
    nilutamide nimodipine nitazoxanide nitisinone nitrofurantoin nitroglycerin norepinephrine norethindrone norgestimate
    nortriptyline nystatin obeticholate obeticholic octreotide odevixibat olanzapine omaveloxolone oseltamivir ospemifene
    oxaliplatin oxandrolone oxaprozin oxazepam oxcarbazepine oxybutynin oxymetazoline oxymorphone pancrelipase pantoprazole
    paroxetine pegaspargase pegcetacoplan pegfilgrastim peginterferon pegloticase pegvaliase pegvisomant penicillamine
    pentamidine pentazocine pentobarbital pentosan pentostatin pentoxifylline perphenazine phenelzine phenobarbital phentermine
    phenylephrine phenytoin pilocarpine pimozide pirfenidone pitolisant plazomicin plerixafor polidocanol posaconazole
    pralatrexate pramipexole pramlintide praziquantel prazosin prednisolone prednisone primaquine primidone probenecid
    procainamide procarbazine prochlorperazine promethazine propafenone propofol propranolol propylthiouracil protriptyline
    prucalopride pseudoephedrine psilocybin pyrazinamide pyridostigmine pyrimethamine quinapril quinidine ramelteon ramipril
    ranolazine rasburicase regadenoson resmetirom ribavirin rifabutin rifampin rifapentine rifaximin riluzole ritonavir
    rizatriptan roflumilast romidepsin romiplostim ropinirole rotigotine rufinamide sacubitril safinamide samidorphan
    sapropterin scopolamine selegiline sertraline setmelanotide sevelamer silodosin simethicone solriamfetol somatropin
    spironolactone stavudine stiripentol streptozocin succimer sucralfate sulfadiazine sulfamethoxazole sulfasalazine sulindac
    tafamidis tasimelteon tecovirimat teduglutide telithromycin tenapanor terazosin terbinafine terbutaline teriflunomide
    tesamorelin testosterone thalidomide thioguanine thiotepa tiagabine ticlopidine tigecycline timolol tinidazole tiopronin
    tirzepatide tizanidine tolcapone tolterodine tolvaptan topiramate toremifene torsemide trabectedin tramadol trandolapril
    tranexamic tranylcypromine travoprost trazodone treprostinil tretinoin triamterene triazolam trientine trimethobenzamide
    trimethoprim trospium ubrogepant ulipristal ursodiol valacyclovir valbenazine valganciclovir valproate vardenafil
    varenicline verapamil verteporfin vibegron vigabatrin vilazodone viloxazine vorapaxar voriconazole vortioxetine warfarin
    xanomeline zafirlukast zaleplon ziconotide zileuton ziprasidone zonisamide zuranolone
    """.split()
) - {"insulin", "lithium", "niacin", "ethinyl", "melatonin", "trospium", "betaine", "adenosine"}

# Names of more than one word or with a hyphen; a pattern each, without anchors, matched without regard to case.
PHRASES = (
    r"(?:peg)?interferon (?:alfa|alpha|beta|gamma|lambda)(?:-?\d?[a-z]{0,2}\d?)?",
    r"insulin (?:glargine|lispro|aspart|detemir|degludec|glulisine|icodec)",
    r"recombinant human (?:insulin|growth hormone|erythropoietin|thrombin|parathyroid hormone|albumin)",
    r"(?:ona|abo|inco|rima|prabo|daxi|leti)botulinumtoxin ?[AB]",
    r"botulinum toxin type [A-G]",
    r"(?:obeticholic|ursodeoxycholic|chenodeoxycholic|cholic|tranexamic|valproic|retinoic|hyaluronic) acid",
    r"(?:aminolevulinic|bempedoic|folinic|aminocaproic|zoledronic|ibandronic|mycophenolic) acid",
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
)
