package org.plenary.web.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;

/**
 * Reads what an address asks for. A parameter that is missing or blank restricts nothing; one that
 * cannot be is refused with a reason.
 */
public final class Params {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private Params() {}

  /** The text, or null if it is blank. */
  public static String text(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * The ref of a record.
   *
   * @throws NotFoundException where the text is none
   */
  public static UUID ref(String value) {
    try {
      return UUID.fromString(value == null ? "" : value.strip());
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  /**
   * A constant of an enumeration, or null.
   *
   * @throws DomainException key {@code shared.code.unknown}
   */
  public static <E extends Enum<E>> E code(Class<E> type, String value) {
    if (text(value) == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", value);
    }
  }

  /**
   * A day as yyyy-MM-dd, or null.
   *
   * @throws DomainException key {@code shared.date.malformed}
   */
  public static LocalDate day(String value) {
    try {
      return text(value) == null ? null : LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw new DomainException("shared.date.malformed", value);
    }
  }

  /**
   * A year, or null.
   *
   * @throws DomainException key {@code shared.number.malformed}
   */
  public static Integer year(String value) {
    Integer year = number(value);
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw new DomainException("shared.number.malformed", value);
    }
    return year;
  }

  /**
   * One of the six languages by its two letters, or null.
   *
   * @throws DomainException key {@code shared.code.unknown}
   */
  public static Language language(String value) {
    return text(value) == null
        ? null
        : Language.of(value.strip())
            .orElseThrow(() -> new DomainException("shared.code.unknown", value));
  }

  /**
   * Which page of a list: 0 if nothing is said.
   *
   * @throws DomainException keys {@code shared.number.malformed}, {@code shared.page.negative}
   */
  public static PageRequest page(String page, int size) {
    Integer number = number(page);
    return new PageRequest(number == null ? 0 : number, size);
  }

  private static Integer number(String value) {
    if (text(value) == null) {
      return null;
    }
    try {
      return Integer.valueOf(value.strip());
    } catch (NumberFormatException e) {
      throw new DomainException("shared.number.malformed", value);
    }
  }
}
