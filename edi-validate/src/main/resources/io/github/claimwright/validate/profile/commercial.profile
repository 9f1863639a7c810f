# A commercial payer.
extends = base
