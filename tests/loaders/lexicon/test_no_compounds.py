import pytest

from pactgraph.loaders.lexicon.no_compounds import is_no_compound


@pytest.mark.parametrize(
    "code",
    "HER2 CD33 PD-1 PD-L1 EGFR TROP2 TYK2 KRASG12C P2Y12 IL-6 COVID-19 SARS-CoV-2 S-3 10-K"
    " EX-10.1 W-8BEN FAS-123 SFAS-123R ASC-606 IFRS-9"
    " Baa1 Q1 ISO-13485 NCT01234567 B737 401K".split(),
)
def test_targets_diseases_and_paperwork_are_no_compounds(code: str) -> None:
    assert is_no_compound(code)


@pytest.mark.parametrize("code", "DM1 DM4 QZL-901 XYZ-1067 IL13-PE38QQR MRQX1719 BQ-B01D1 mRNA-1273 QmAb6755".split())
def test_code_names_may_be_compounds(code: str) -> None:
    assert not is_no_compound(code)
