"""Words that end like an INN and are none: English words, targets, enzymes, places."""

from __future__ import annotations

# Words that end in a stem and are English, geography, targets or surnames.
NO_NAMES = frozenset(
    """
    accept acetamide acetyltransferase acrylamide aerostat amylase april aromatase base benzamide benzidine benzimidazole
    bookcase briefcase capone carboxylase case caspase catalase chase chemostat chloramine cholesterol cholinesterase coarsen
    concept convertase cryostat cyclase database deacetylase decarboxylase decrease dehydrogenase determin diamine disease
    dopamine elastase elzevir erase esterase examine except famine formamide glutamine guadalquivir guanidine helicase
    hemostat histamine humidistat hydrolase hydroxylase impanel increase integrase intercept interleukin kinase lactamase
    lease ligase lipase lowercase lyase magazine melamine methyltransferase nuclease nucleotide oligonucleotide oxidase
    peptidase peptide phase phosphatase phosphodiesterase photostat phytosterol please polyacrylamide polyamide polyamine
    polymerase polypeptide precept prelease protamine protease purchase pyridine pyrimidine reductase release repurchase
    rheostat secretin showcase staircase sublease subpanel suitcase sulfonamide synthase telomerase thermostat toluidine
    topoisomerase transcriptase transferase triamine uppercase vermin
    """.split()
)
