# Medicare fee for service.
extends = base
