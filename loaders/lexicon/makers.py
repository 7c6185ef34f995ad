"""Makers of medicines by the word that texts call them: one in brackets after a medicine is its maker and no brand of it."""

from __future__ import annotations

MAKERS = frozenset(
    """
    abbott abbvie acorda actelion alcon alexion alkermes allergan almirall alnylam amarin amgen amneal amylin anacor apotex
    arena astellas astrazeneca aurobindo aventis barr bausch baxalta baxter bayer beigene biocon biogen biohaven biomarin
    biontech biovail boehringer boston bristol cadila celgene celltrion cephalon chiron chugai cipla clovis covis cubist daiichi
    dainippon dendreon eisai elan endo enzon exelixis ferring forest fresenius fujisawa genentech genmab genzyme gilead glaxo
    glenmark grifols halozyme horizon hospira immunex immunogen immunomedics incyte insmed intercept ionis ipsen isis janssen
    jazz kaken kite kowa kyowa lannett lexicon lilly lonza lundbeck lupin mallinckrodt medarex medicis medimmune merck merial
    millennium mitsubishi moderna mylan nabi nektar novartis novavax novo orexigen organon otsuka pacira perrigo pfizer pharmacia
    pharmacyclics pharmion proctor purdue quintiles ranbaxy regeneron roche salix samsung sandoz sankyo sanofi santarus schering
    sciele seagen searle sepracor serono servier shionogi shire sigma solvay sumitomo sunovion supernus synageva takeda taro teva
    theravance ucb upjohn valeant vertex viatris vivus warner watson wockhardt wyeth xenoport zeneca zydus
    """.split()
)
