"""Namespaces as plain strings, for code that writes quads or queries as text and has no use for rdflib."""

from __future__ import annotations

ROOT = "https://w3id.org/pactgraph/"
PACT = f"{ROOT}ontology#"  # classes and properties
KIND = f"{ROOT}kind/"  # kinds of agreement
EVENT = f"{ROOT}event/"  # what a filing says happened to an agreement
ROLE = f"{ROOT}role/"  # canonical roles of parties
CHANGE = f"{ROOT}change/"  # changes of office
ID = f"{ROOT}id/"  # everything that is not vocabulary

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
PROV = "http://www.w3.org/ns/prov#"
TIME = "http://www.w3.org/2006/time#"
FIBO = "https://spec.edmcouncil.org/fibo/ontology/"
COMMONS = "https://www.omg.org/spec/Commons/"

PREFIXES: dict[str, str] = {
    "pact": PACT,
    "kind": KIND,
    "event": EVENT,
    "role": ROLE,
    "change": CHANGE,
    "id": ID,
    "rdf": RDF,
    "rdfs": RDFS,
    "xsd": XSD,
    "owl": "http://www.w3.org/2002/07/owl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "time": TIME,
    "prov": PROV,
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "schema": "https://schema.org/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "void": "http://rdfs.org/ns/void#",
    "sh": "http://www.w3.org/ns/shacl#",
}
"""The prefixes that our Turtle, queries and exports use."""

ALIGNED_PREFIXES: dict[str, str] = {
    "fibo-ctr": f"{FIBO}FND/Agreements/Contracts/",
    "fibo-agr": f"{FIBO}FND/Agreements/Agreements/",
    "fibo-exec": f"{FIBO}BE/OwnershipAndControl/Executives/",
    "fibo-corp": f"{FIBO}BE/LegalEntities/CorporateBodies/",
    "fibo-lei": f"{FIBO}BE/LegalEntities/LEIEntities/",
    "fibo-usrga": f"{FIBO}FBC/FunctionalEntities/NorthAmericanEntities/USRegulatoryAgencies/",
    "fibo-cur": f"{FIBO}FND/Accounting/CurrencyAmount/",
    "fibo-4217": f"{FIBO}FND/Accounting/ISO4217-CurrencyCodes/",
    "fibo-secid": f"{FIBO}SEC/Securities/SecuritiesIdentification/",
    "fibo-lst": f"{FIBO}SEC/Securities/SecuritiesListings/",
    "fibo-adr": f"{FIBO}FND/Places/Addresses/",
    "fibo-ppl": f"{FIBO}FND/AgentsAndPeople/People/",
    "fibo-ps": f"{FIBO}FND/ProductsAndServices/ProductsAndServices/",
    "fibo-rel": f"{FIBO}FND/Relations/Relations/",
    "cmns-org": f"{COMMONS}Organizations/",
    "cmns-pts": f"{COMMONS}PartiesAndSituations/",
    "cmns-doc": f"{COMMONS}Documents/",
    "cmns-dsg": f"{COMMONS}Designators/",
    "cmns-id": f"{COMMONS}Identifiers/",
    "cmns-rlcmp": f"{COMMONS}RolesAndCompositions/",
    "cmns-dt": f"{COMMONS}DatesAndTimes/",
    "cmns-loc": f"{COMMONS}Locations/",
    "cmns-rga": f"{COMMONS}RegulatoryAgencies/",
    "lcc-us": "https://www.omg.org/spec/LCC/Countries/Regions/ISO3166-2-SubdivisionCodes-US/",
    "gleif-L1": "https://www.gleif.org/ontology/L1/",
    "gleif-base": "https://www.gleif.org/ontology/Base/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "unit": "http://qudt.org/vocab/unit/",
    "obo": "http://purl.obolibrary.org/obo/",
    "odrl": "http://www.w3.org/ns/odrl/2/",
}
"""Prefixes of vocabularies that ours is aligned to, which no data of ours uses."""
