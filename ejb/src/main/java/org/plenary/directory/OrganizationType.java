package org.plenary.directory;

/** What an organization is. */
public enum OrganizationType {
  SECRETARIAT,
  SECRETARIAT_UNIT,
  INSTITUTION,
  FIELD_OPERATION,
  PARLIAMENTARY_ASSEMBLY,
  INTERNATIONAL_ORGANIZATION,
  MONITORING_BODY,
  GOVERNMENT,
  PERMANENT_DELEGATION,
  NGO,
  ACADEMIA,
  PRIVATE_SECTOR,
  MEDIA;

  /** Whether it acts for the State of its country and stands with it in protocol order. */
  public boolean isOfState() {
    return this == GOVERNMENT || this == PERMANENT_DELEGATION;
  }
}
