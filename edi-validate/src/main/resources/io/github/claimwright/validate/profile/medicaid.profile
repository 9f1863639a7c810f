# A state Medicaid agency.
extends = base
