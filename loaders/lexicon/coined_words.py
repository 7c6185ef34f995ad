"""How names of substances end that bear no stem of ours, and English words that end so."""

from __future__ import annotations

# Endings that coined names of substances favour; only what stands beside such a word proves it one.
COINED_ENDINGS = (
    r"[bcdfglmnpqrstvxz](?:ine|ane|one|ide|ole|ate|ase)|[bcdfgmnpqrsvxz]in|[bcdfgmnprtvxz]ol|[bdflmnprstvxz](?:am|il|ib|ab|ir|ium|an|yl|on|ex)"
    r"|ant|ast|stat|cept|ast|adol|oxan|feron|gliptin|tide|mab|zole"
)
# What stands where an ingredient may, and is none.
ORDINARY_WORDS = frozenset(
    """
    medicine vaccine machine routine antihistamine saline hormone protein peptide polypeptide nucleotide oligonucleotide
    pesticide fungicide herbicide toxin antitoxin immunoglobulin albumin collagen gelatin resin margin certain within
    contain maintain obtain bargain domain remain retain explain complain captain human clean plan organ common person
    reason season region option action portion potion lotion solution function suspension combination preparation
    formulation prescription injection infusion emulsion medication generation version extension emission
    alone whole sole role phone gone zone cone stone milestone none tone
    control protocol alcohol glycerol sterol polyol phenol
    candidate separate intermediate concentrate conjugate aggregate particulate immediate ultimate alternate corporate private
    climate estimate generate provide include exclude decide outside inside worldwide nationwide beside guide side wide
    relevant significant important constant applicant consultant participant accountant plant grant variant assistant
    merchant remnant infant elegant pleasant surfactant lubricant disinfectant antioxidant adjuvant stimulant relaxant
    depressant antidepressant anticoagulant decongestant expectorant excipient
    premium medium uranium stadium program team cream stream exam beam steam oil soil until civil mail fossil
    crib rib collaboration generic clinical crystalline amorphous anhydrous micronized their which these those other
    using having being amine imine steroid membrane plane lane profane humane mundane
    chlorine bromine iodine fluorine urine marine mine line fine nine wine engine online pipeline baseline deadline guideline
    discipline decline combine determine examine define refine refrigerine submarine
    enzyme protease kinase polymerase lipase purchase increase decrease release lease phase base case database
    recombinant complex compliant noncompliant legitimate duplicate redundant resistant standalone accurate inaccurate invalid
    bovine porcine equine canine feline murine ovine feminine masculine corresponding resulting respective named called solid
    purified powdered racemic soluble insoluble containing including carbon magazine genuine inactive approximate
    terminate participate operate cooperate designate violate compensate indicate facilitate communicate accelerate
    eliminate incorporate consolidate coordinate delegate mitigate demonstrate allocate invalidate calculate investigate
    accommodate subordinate collaborate anticipate arbitrate disseminate relocate integrate restate authenticate translate
    contemplate reinstate regulate escalate illustrate stipulate migrate formulate validate originate initiate evaluate
    create relate state rate date update mandate certificate template intimate penultimate deliberate adequate commensurate
    disparate tolerate stimulate simulate modulate activate inactivate discriminate disproportionate passionate covenant
    registrant tenant defendant claimant attendant pollutant restaurant pregnant malignant dominant tolerant distant instant
    abundant forecast broadcast breakfast concept intercept contrast coast cast past last fast least east vast abandon
    chairman timeline outline underline hotline airline gasoline turbine mainline button gallon weapon cousin chairperson
    comparison metropolitan backbone
    than began organic botanical vegan ocean urban veteran american german korean european
    """.split()
)
