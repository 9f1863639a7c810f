package io.github.claimwright.model;

/** What a service is called by: a HCPCS or CPT code, or a code of another list that a payer accepts. */
public sealed interface ServiceCode permits HcpcsCode, OtherServiceCode {
    /** HCPCS and CPT codes. */
    String HCPCS = "HC";

    /** Which list the code is of (SV101-1), such as {@link #HCPCS}. */
    String kind();

    /** The code. */
    String value();
}
