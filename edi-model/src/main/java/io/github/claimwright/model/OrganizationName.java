package io.github.claimwright.model;

/**
 * What an organization is called (NM103 where NM102 is 2).
 *
 * @param organization the name, at most 60 characters
 */
public record OrganizationName(String organization) implements PartyName {

    /** Refuses blank and overlong names. */
    public OrganizationName {
        Require.text(organization, "organization name", 60);
    }

    @Override
    public String entityType() {
        return ORGANIZATION;
    }

    @Override
    public String lastOrOrganization() {
        return organization;
    }
}
