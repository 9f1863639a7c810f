# Medicare DME (CEDI and the DME MACs): nebulizer policy L33370 and article A52466.
extends = medicare
PAY-COVERAGE-MODIFIER = error
PAY-FORMULATION-MODIFIER = error
# Published by one DME MAC (Noridian) only
PAY-LINE-UNITS = warning

# What the nebulizer policy covers
PRD-COMPOUNDED = error
PRD-CODE-INVALID = error
PRD-NOT-COVERED = warning
PRD-DIAGNOSIS = error

# Modifiers, by date of service
PRD-MODIFIER-CONFLICT = error
PRD-DRUG-MODIFIER = warning
PRD-MODIFIER-DATE = error
PRD-WASTAGE = error
PRD-JW-LINE = error
PRD-COMPOUND-PARTS = error

# How much: the published edits are two years old, and months of supply are read from notes
PRD-MUE = warning
PRD-MAXIMUM = warning
PRD-MONTHS-AT-ONCE = error

# Asked when payment limits are imported
PRD-PAYMENT-LIMIT = warning

# What goes together
PRD-DILUENT = error
PRD-FEE-DRUG = error
PRD-COMPANION = warning
PRD-ACCESSORY = warning
PRD-DEVICE-DRUG = warning
PRD-INCLUDED = error
PRD-CONFLICT = error

# Asked when earlier deliveries are given (validate --history)
PRD-REFILL = error
PRD-FEE-PERIOD = error
PRD-BASE-DEVICE = warning

# Who ordered, where it is used, where the claim goes
PAY-ORDERING-PROVIDER = error
PAY-ORDERING-NPI = error
PAY-ORDERING-SELF = warning
PAY-PLACE = warning
# A place to which patients are admitted is none for equipment at home, which PAY-PLACE says
SIT-ADMISSION-DATE = off
PAY-JURISDICTION = warning
PAY-DRUG-ASSIGNMENT = error

# What CEDI rejects since certificates have ended
PAY-CERTIFICATE-FORM = error
PAY-CERTIFICATE-PART = warning
PAY-CERTIFICATE-NOTICE = warning
PAY-CERTIFICATE-DATE = warning

PAY-UNIT-DECIMALS = warning
PAY-RENTAL-PRICE = warning
PAY-MODIFIER-OVERFLOW = warning
PAY-RENTAL-SPAN = warning

# What the DME MACs' pages ask of lines
PAY-MODIFIER-ORDER = warning
PAY-DRUG-PRICE-MODIFIER = warning
PAY-NO-ORDER = warning
PAY-LINE-CHARGE = warning
PAY-NARRATIVE = warning
