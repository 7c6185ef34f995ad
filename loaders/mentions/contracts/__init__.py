"""Agreement documents (EX-10, EX-2, EX-4): title, preamble, parties, days, signers, notices."""
