"""The streams, no-permit cases, policies and outcomes, by the section of the Regulations they stand on."""
