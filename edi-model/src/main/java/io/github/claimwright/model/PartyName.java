package io.github.claimwright.model;

/** What a party is called: a person's name in parts, or an organization's in one. */
public sealed interface PartyName permits PersonName, OrganizationName {
    /** NM102 of a person. */
    String PERSON = "1";
    /** NM102 of an organization. */
    String ORGANIZATION = "2";

    /** {@link #PERSON} or {@link #ORGANIZATION} (NM102). */
    String entityType();

    /** The last name of a person, or the whole name of an organization (NM103). */
    String lastOrOrganization();
}
