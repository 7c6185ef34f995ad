from pactgraph.loaders.definitions import find_definitions


def terms(text: str) -> list[tuple[str, str]]:
    return [(d.term, d.reach) for d in find_definitions(text, 0, len(text))]


def test_quoted_terms_in_brackets():
    assert terms('Orchid Foods, Inc. (the "Company") and Tarn AG ("Tarn")') == [("Company", "single"), ("Tarn", "single")]


def test_several_terms_in_one_bracket():
    assert terms('(each a "Lender" and, together, the "Lenders")') == [("Lender", "each"), ("Lenders", "together")]


def test_an_alias_in_brackets_without_quotes():
    assert terms("Officine Lodi S.r.l (LODI). It") == [("LODI", "single")]


def test_a_term_after_or_the():
    assert terms("Larkfield Corporation, or the Company, entered") == [("Company", "single")]


def test_pronouns_states_and_tickers_are_no_terms():
    assert terms('Larkfield Inc. ("we," "us" or "our") (Nasdaq: LARK) of Fenwick (UK) Limited (Registrant)') == []


def test_spans_quote_the_term():
    text = 'the lease (the "Lease Agreement")'
    (found,) = find_definitions(text, 0, len(text))
    assert text[found.start : found.end] == "Lease Agreement"
    assert text[found.opens : found.closes] == '(the "Lease Agreement")'


def test_a_term_whose_closing_quote_is_forgotten():
    assert terms('Tarn Bancorp (the "Company), Tarn Bank (the "Bank"; and together, "Tarn")')[:2] == [
        ("Company", "single"),
        ("Bank", "single"),
    ]
    assert terms('a sum of 5" (the width)') == []


def test_the_second_of_two_terms_may_lack_its_closing_quote():
    assert ("EMPLOYEE", "single") in terms('and Ann Lind ("Lind" "EMPLOYEE). WHEREAS')
