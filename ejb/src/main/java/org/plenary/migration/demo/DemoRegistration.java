package org.plenary.migration.demo;

import java.time.LocalDate;

/**
 * An invented registration.
 *
 * @param event code of the conference as in the reference data
 * @param person key of the {@link DemoPerson}
 * @param category category of participants
 * @param entity ISO code of the State whose delegation it is, else code of the organization
 * @param status where it stands
 * @param requestedOn day of the request, never after the day the data are made for
 */
public record DemoRegistration(
    String event,
    String person,
    Category category,
    String entity,
    Status status,
    LocalDate requestedOn) {

  /** Categories of participants; ORGANIZATION are international ones, OSCE its structures. */
  public enum Category {
    DELEGATION,
    OSCE,
    ORGANIZATION,
    CIVIL_SOCIETY,
    ACADEMIA,
    PRIVATE_SECTOR,
    MEDIA;

    /**
     * The category in which an organization of this type registers (a government body: its
     * State's).
     */
    static Category ofType(String type) {
      return switch (type) {
        case "GOVERNMENT" -> DELEGATION;
        case "INTERNATIONAL_ORGANIZATION", "MONITORING_BODY" -> ORGANIZATION;
        case "NGO" -> CIVIL_SOCIETY;
        case "ACADEMIA" -> ACADEMIA;
        case "PRIVATE_SECTOR" -> PRIVATE_SECTOR;
        case "MEDIA" -> MEDIA;
        case "SECRETARIAT",
            "SECRETARIAT_UNIT",
            "INSTITUTION",
            "FIELD_OPERATION",
            "PARLIAMENTARY_ASSEMBLY" ->
            OSCE;
        default -> throw new IllegalArgumentException("Unknown type of organization: " + type);
      };
    }
  }

  /** Where a registration stands. */
  public enum Status {
    CONFIRMED,
    REQUESTED,
    WAITLISTED,
    CANCELLED
  }
}
