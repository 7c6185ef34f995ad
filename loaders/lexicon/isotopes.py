"""Isotopes that radiopharmaceuticals are made with: name -> symbol."""

from __future__ import annotations

ISOTOPES = {
    "actinium-225": "Ac-225", "astatine-211": "At-211", "bismuth-213": "Bi-213", "copper-64": "Cu-64",
    "copper-67": "Cu-67", "fluorine-18": "F-18", "gallium-68": "Ga-68", "indium-111": "In-111",
    "iodine-123": "I-123", "iodine-125": "I-125", "iodine-131": "I-131", "lead-212": "Pb-212",
    "lutetium-177": "Lu-177", "molybdenum-99": "Mo-99", "radium-223": "Ra-223", "rubidium-82": "Rb-82",
    "samarium-153": "Sm-153", "strontium-82": "Sr-82", "strontium-89": "Sr-89", "technetium-99m": "Tc-99m",
    "thallium-201": "Tl-201", "thorium-227": "Th-227", "xenon-133": "Xe-133", "yttrium-90": "Y-90",
    "zirconium-89": "Zr-89",
}  # fmt: skip
