package org.plenary.migration.demo;

import java.util.List;
import org.plenary.shared.PartialDate;

/**
 * An invented person and the one role that the demonstration gives them.
 *
 * @param key stable within the generated data, for example {@code AT-1}
 * @param honorific as written before the name: {@code Ms}, {@code Ambassador}
 * @param given given name in Latin script
 * @param family family name in Latin script
 * @param nativeGiven given name in the script of the country, or null where that is Latin
 * @param nativeFamily family name in the script of the country, or null where that is Latin
 * @param gender gender in the sense of the name's form
 * @param entity ISO code of a State, or code of a real or an invented organization
 * @param position what kind of role it is
 * @param title function in English, as printed under the name
 * @param email unique, under {@code example.org}
 * @param phone from the range of numbers kept free for fiction
 * @param languages two- or three-letter codes of spoken languages, the first one best
 * @param since first period of the role
 * @param until last period of the role, or null while it lasts
 * @param publicName the name that stands for the legal name of a protected person, else null
 */
public record DemoPerson(
    String key,
    String honorific,
    String given,
    String family,
    String nativeGiven,
    String nativeFamily,
    Gender gender,
    String entity,
    Position position,
    String title,
    String email,
    String phone,
    List<String> languages,
    PartialDate since,
    PartialDate until,
    String publicName) {

  /** Form of the name. */
  public enum Gender {
    F,
    M
  }

  /** Kind of role; the first four are held at the State's mission in Vienna. */
  public enum Position {
    HEAD_OF_MISSION,
    FOCAL_POINT,
    FORMER_FOCAL_POINT,
    MISSION_MEMBER,
    CAPITAL_EXPERT,
    REPRESENTATIVE,
    SPEAKER
  }

  public DemoPerson {
    languages = List.copyOf(languages);
  }

  /** Whether a public name stands for the legal name. */
  public boolean isProtected() {
    return publicName != null;
  }

  /** Whether the role is held at the permanent delegation or mission of the State. */
  public boolean isAtMission() {
    return position.ordinal() <= Position.MISSION_MEMBER.ordinal();
  }

  /** Whether the role was or is held at some time in this year. */
  public boolean servesIn(int year) {
    return since.first().getYear() <= year && (until == null || until.last().getYear() >= year);
  }

  /** The key alone, so that no log prints a protected name. */
  @Override
  public String toString() {
    return "DemoPerson " + key;
  }
}
