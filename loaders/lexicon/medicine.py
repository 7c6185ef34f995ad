"""Words that show that a text, or the stretch around a name, speaks of medicines."""

from __future__ import annotations

# Literals, looked for as they stand: how many different ones a text holds says how much it is about medicine.
CUES = (
    "clinical", "FDA", "Food and Drug", "patients", "drug", "Drug", "pharmaceutical", "Pharmaceutical", "therapeutic",
    "Therapeutic", "treatment of", "oncology", "inhibitor", "antibod", "vaccine", "dosage", "tablets", "medicine", "cGMP",
    "compounds", "compound ", "Compound", "molecule", "indication", "Phase 1", "Phase 2", "Phase 3", "Phase I",
    "regulatory approval", "Regulatory Approval", "product candidate", "derivatives", "biologic", "preclinical",
    "active ingredient", "isotope", "disease", "INN", "contaminat", "Pharma ", "Biologics", "Biopharma", "Biotherap", "Phase 1b",
    "Phase 2a", "Phase 2b", "vials", "orphan", "gene therapy", "Therapies", "capsules", "antisense", "oligonucleotide",
    "monoclonal", "arketing authorization", "biosimilar", "develop and commercialize", "placebo",
    "generic version", "intravenous",
)  # fmt: skip

# What stands right before a name and makes it the name of a substance.
NAMING = (
    r"(?:compounds?|candidates?|drugs?|products?|assets?|molecules?|antibod(?:y|ies)|conjugates?|inhibitors?|agonists?|antagonists?|modulators?"
    r"|vaccines?|derivatives?|therap(?:y|ies)|ADCs?|peptides?|proteins?|medicines?|immunotoxins?|formulations?|substances?|ingredients?"
    r"|precursors?)"
)

# What stands before a name of a substance and before much else.
USING = (
    r"(?:development of|develop|developing|commerciali[sz]e|commerciali[sz]ing|commerciali[sz]ation of|rights? to"
    r"|trials? (?:of|for)|stud(?:y|ies) of|treatment with"
    r"|treated with|doses? of|dosing of|batches of|supply of|supplies of|manufactur(?:e|ing) of"
    r"|production of|efficacy of|safety of|evaluat(?:e|ing)|potential of|combination with|INDs? for|NDAs? for|BLAs? for|MAAs? for"
    r"|approval of|forms? of|effects of|sales of|launch of|licen[sc]e to|known as|designated|designated as|defined as"
    r"|referred to as|called|named|including|arm of|monotherapy with)"
)

# Nouns that say of a name what kind of medicine it is.
KINDS_OF_MEDICINE = (
    r"(?:inhibitors?|antibod(?:y|ies)|agonists?|antagonists?|conjugates?|candidates?|compounds?|therap(?:y|ies|eutics?)|vaccines?|drugs?|molecules?"
    r"|peptides?|modulators?|treatments?|ADCs?|antipsychotics?|antivirals?|antibiotics?|formulations?|degraders?|blockers?|medicines?|immunotoxins?"
    r"|programs?|tablets?|capsules?|stimulators?|activators?|analogu?es?|steroids?|Phase (?:[1-4]|I{1,3}V?)\b)"
)
