"""Salts, esters and hydrates that follow an ingredient's name, and dosage forms that follow a product's.

Source of the selection: WHO, "International nonproprietary names modified" (INNM, radicals and groups), and the dosage forms
of the FDA's "Approved Drug Products with Therapeutic Equivalence Evaluations".
"""

from __future__ import annotations

SALTS = tuple(
    """
    hydrochloride dihydrochloride hcl hydrobromide sulfate sulphate bisulfate mesylate esylate besylate tosylate tartrate
    bitartrate maleate fumarate hemifumarate succinate citrate acetate phosphate nitrate bromide chloride iodide sodium
    disodium potassium calcium magnesium benzoate malate lactate gluconate glucuronate pamoate palmitate stearate oleate
    valerate caproate decanoate enanthate undecanoate propionate dipropionate furoate acetonide pivalate axetil cilexetil
    medoxomil proxetil disoproxil alafenamide mofetil etexilate etabonate tromethamine meglumine arginine lysine monohydrate
    dihydrate trihydrate hydrate hemihydrate tebutate teoclate xinafoate napsylate edisylate camsylate isethionate orotate
    besilate mesilate sulfosuccinate dichloride etzadroxil pivoxil marboxil hexetil olamine elafenamide polysulfate polistirex
    """.split()
)

# Salts of medicines and of little else: the word before one is a substance, whatever it ends in.
SURE_SALTS = tuple(
    """
    hydrochloride dihydrochloride hydrobromide mesylate esylate besylate tosylate tartrate bitartrate maleate fumarate
    hemifumarate succinate malate pamoate dipropionate furoate acetonide pivalate axetil cilexetil medoxomil proxetil
    disoproxil mofetil etexilate meglumine xinafoate napsylate edisylate camsylate isethionate besilate mesilate
    """.split()
)

# The word after an antibody's name that names its payload.
PAYLOADS = tuple(
    "emtansine ravtansine soravtansine vedotin mafodotin deruxtecan govitecan ozogamicin tesirine pasudotox"
    " tirumotecan rezetecan samrotecan adizutecan brengitecan pelidotin zovodotin diftitox".split()
)

DOSAGE_FORMS = tuple(
    """
    tablet tablets capsule capsules injection injections cream ointment gel lotion solution suspension syrup drops spray inhaler
    patch patches suppository suppositories infusion aerosol powder lozenge elixir emulsion implant
    """.split()
)

# What stands before a dosage form and says how it is taken.
ROUTES = (
    r"(?:oral|ophthalmic|nasal|otic|topical|vaginal|rectal|transdermal|sublingual|chewable|intravenous|extended[- ]release"
    r"|delayed[- ]release)"
)
