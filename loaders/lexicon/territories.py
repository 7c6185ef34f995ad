"""Territories as deals name them: the world, regions, countries (ISO 3166-1 short names as contracts write them)."""

from __future__ import annotations

WORLD = (
    "worldwide", "world-wide", "throughout the world", "around the world", "throughout the universe",
    "all countries of the world",
    "all countries in the world", "anywhere in the world", "the entire world", "on a global basis",
)  # fmt: skip
REGIONS = (
    "North America", "South America", "Latin America", "Central America", "Europe", "European Union", "EU",
    "European Economic Area", "Western Europe", "Eastern Europe", "Asia", "Asia Pacific",
    "Asia-Pacific", "Southeast Asia", "East Asia", "Pacific Rim", "Africa", "Sub-Saharan Africa", "North Africa",
    "Middle East", "Caribbean", "Scandinavia", "Benelux", "Nordic countries", "Commonwealth of Independent States",
    "Puerto Rico", "Greater China", "Oceania", "Gulf of Mexico", "Balkans",
)  # fmt: skip
COUNTRIES = (
    "United States of America", "United States", "U.S.A.", "U.S.", "USA", "Canada", "Mexico", "Japan", "China",
    "People's Republic of China", "Hong Kong", "Macau", "Taiwan", "South Korea", "Republic of Korea", "Korea",
    "India", "Israel", "Australia", "New Zealand", "Singapore", "Malaysia", "Thailand", "Indonesia", "Philippines",
    "Vietnam", "Pakistan", "Bangladesh", "Sri Lanka", "United Kingdom", "Great Britain", "England", "Scotland",
    "Ireland", "Germany", "France", "Italy", "Spain", "Portugal", "Netherlands", "Belgium", "Luxembourg",
    "Switzerland", "Austria", "Sweden", "Norway", "Denmark", "Finland", "Iceland", "Poland", "Czech Republic",
    "Slovakia", "Hungary", "Romania", "Bulgaria", "Greece", "Turkey", "Cyprus", "Malta", "Russia",
    "Russian Federation", "Ukraine", "Belarus", "Kazakhstan", "Croatia", "Serbia", "Slovenia", "Estonia", "Latvia",
    "Lithuania", "Liechtenstein", "Brazil", "Argentina", "Chile", "Colombia", "Peru", "Venezuela", "Ecuador",
    "Uruguay", "Paraguay", "Bolivia", "Costa Rica", "Panama", "Guatemala", "Cuba", "Dominican Republic", "Jamaica",
    "Bahamas", "Bermuda", "South Africa", "Nigeria", "Kenya", "Ghana", "Egypt", "Morocco", "Algeria", "Tunisia",
    "Saudi Arabia", "Kuwait", "Qatar", "Bahrain", "Oman", "United Arab Emirates", "Jordan", "Lebanon", "Iraq", "Iran",
)  # fmt: skip
