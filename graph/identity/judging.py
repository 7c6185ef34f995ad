"""Any two as-filed entities -> their judgement: the one function that `pactgraph judge` and every build call."""

from __future__ import annotations

from pactgraph.graph.identity.as_filed import AsFiled
from pactgraph.graph.identity.judgements import Judgement, apart
from pactgraph.graph.identity.organizations import judge_organizations
from pactgraph.graph.identity.persons import judge_persons


def judge(left: AsFiled, right: AsFiled) -> Judgement:
    """Same, different or unsure, with score and reason. The order of the two does not matter."""
    if (right.name, right.source, right.iri) < (left.name, left.source, left.iri):
        left, right = right, left
    if left.kind != right.kind:
        return apart(0.0, "an organization is no person")
    return judge_organizations(left, right) if left.kind == "organization" else judge_persons(left, right)
