# A state Medicaid agency.
extends = base
PRD-NDC-MISSING = error
