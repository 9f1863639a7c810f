# Medicare DME (CEDI and the DME MACs): nebulizer policy L33370 and article A52466.
extends = medicare
PAY-COVERAGE-MODIFIER = error
PAY-FORMULATION-MODIFIER = error
# Published by one DME MAC (Noridian) only
PAY-LINE-UNITS = warning

# Who ordered, where it is used, where the claim goes
PAY-ORDERING-PROVIDER = error
PAY-ORDERING-NPI = error
PAY-ORDERING-SELF = warning
PAY-PLACE = warning
PAY-JURISDICTION = warning
PAY-DRUG-ASSIGNMENT = error

# What CEDI rejects since certificates have ended
PAY-CERTIFICATE-FORM = error
PAY-CERTIFICATE-PART = warning

PAY-UNIT-DECIMALS = warning
PAY-RENTAL-PRICE = warning
PAY-MODIFIER-OVERFLOW = warning
