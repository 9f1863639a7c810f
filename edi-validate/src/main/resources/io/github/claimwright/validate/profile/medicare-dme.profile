# Medicare DME (CEDI and the DME MACs): nebulizer policy L33370 and article A52466.
extends = medicare
PAY-COVERAGE-MODIFIER = error
PAY-FORMULATION-MODIFIER = error
# Published by one DME MAC (Noridian) only
PAY-LINE-UNITS = warning
