package org.plenary.directory.protocol;

import org.plenary.directory.Membership;
import org.plenary.directory.OrganizationType;

/** The blocks of a protocol order (rule 8). */
public enum ProtocolBlock {
  HOST,
  CHAIRPERSONSHIP,
  PARTICIPATING_STATES,
  PARTNERS_MEDITERRANEAN,
  PARTNERS_ASIAN,
  EUROPEAN_UNION,
  OSCE_STRUCTURES,
  INTERNATIONAL_ORGANIZATIONS,
  NGOS,
  OTHERS;

  /** The block of an organization that does not stand with a State. */
  static ProtocolBlock of(String code, OrganizationType type) {
    if ("EU".equals(code)) {
      return EUROPEAN_UNION;
    }
    if ("OSCE".equals(code)) {
      return OSCE_STRUCTURES;
    }
    return switch (type) {
      case SECRETARIAT, SECRETARIAT_UNIT, INSTITUTION, FIELD_OPERATION, PARLIAMENTARY_ASSEMBLY ->
          OSCE_STRUCTURES;
      case INTERNATIONAL_ORGANIZATION, MONITORING_BODY -> INTERNATIONAL_ORGANIZATIONS;
      case NGO -> NGOS;
      case GOVERNMENT, PERMANENT_DELEGATION, PERMANENT_MISSION, ACADEMIA, PRIVATE_SECTOR, MEDIA ->
          OTHERS;
    };
  }

  /** The block of a State. */
  static ProtocolBlock of(Membership membership) {
    return switch (membership) {
      case PARTICIPATING_STATE -> PARTICIPATING_STATES;
      case PARTNER_MEDITERRANEAN -> PARTNERS_MEDITERRANEAN;
      case PARTNER_ASIAN -> PARTNERS_ASIAN;
    };
  }
}
