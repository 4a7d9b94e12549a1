package org.plenary.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
  PERMANENT_MISSION,
  NGO,
  ACADEMIA,
  PRIVATE_SECTOR,
  MEDIA;

  /** Those that act for the State of their country. */
  static final Set<OrganizationType> OF_STATE =
      Collections.unmodifiableSet(EnumSet.of(GOVERNMENT, PERMANENT_DELEGATION, PERMANENT_MISSION));

  /** Whether it represents its State with an organization that it is accredited to. */
  public boolean isDelegation() {
    return this == PERMANENT_DELEGATION || this == PERMANENT_MISSION;
  }

  /** Whether it acts for the State of its country and stands with it in protocol order. */
  public boolean isOfState() {
    return OF_STATE.contains(this);
  }
}
