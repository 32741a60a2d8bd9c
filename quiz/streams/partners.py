"""Spouses and partners of workers under a trade agreement: open permits, whatever the occupation and the time left.

They stand before the other permits for families, which ask for more.
"""

from __future__ import annotations

from quiz.streams import ceta, colombia, cptpp, cufta, korea

ITEMS = (ceta.SPOUSE, cptpp.SPOUSE, colombia.SPOUSE, korea.SPOUSE, ceta.BRITISH_SPOUSE, cufta.SPOUSE)
