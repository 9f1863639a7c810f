# What holds for every payer: rules weigh as the catalog has them.
