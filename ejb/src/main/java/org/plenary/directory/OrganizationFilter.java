package org.plenary.directory;

import java.time.LocalDate;
import org.plenary.shared.PlainText;

/**
 * Which organizations a list shows; null or "" means any.
 *
 * @param text any part of a name, the code or the acronym
 * @param type what they are
 * @param country two-letter code of where they sit
 * @param group code of a group that they belong to, or may belong to
 * @param on the day on which they do; null for today
 */
public record OrganizationFilter(
    @PlainText(max = 200) String text,
    OrganizationType type,
    @PlainText(max = 2) String country,
    @PlainText(max = 40) String group,
    LocalDate on) {
  /** Of members of today. */
  public OrganizationFilter(String text, OrganizationType type, String country, String group) {
    this(text, type, country, group, null);
  }
}
