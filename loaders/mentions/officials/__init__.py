"""Officers, directors and signatories: their titles, changes and signatures."""
