"""The topics that keep questions together, in the order in which a person would tell the story."""

from __future__ import annotations

START = "start"
PERSON = "person"
JOB = "job"
COMPANY = "company"
BUSINESS = "business"
VISIT = "visit"
STUDY = "study"
YOUTH = "youth"
FAMILY = "family"
RESIDENCE = "residence"
PROTECTION = "protection"
BARS = "bars"

TITLES: dict[str, str] = {
    START: "The case",
    PERSON: "The person",
    JOB: "The job",
    COMPANY: "The two companies",
    BUSINESS: "The business",
    VISIT: "The visit",
    STUDY: "Studies",
    YOUTH: "Youth exchange",
    FAMILY: "The family",
    RESIDENCE: "Permanent residence",
    PROTECTION: "Protection and hardship",
    BARS: "What could stand in the way",
}
