"""How texts word agreements and parties: names and titles of agreements, their kinds, lists of parties."""
