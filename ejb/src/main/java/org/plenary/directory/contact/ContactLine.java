package org.plenary.directory.contact;

import java.io.Serializable;
import org.plenary.shared.Language;

/**
 * A contact point as pages show and type it; it is checked when it is stored ({@link
 * ContactPoint#ContactPoint(ContactLine)}).
 *
 * @param kind by which means it reaches
 * @param address the address, number or URL; a postal address has several lines
 * @param label what it is for, or null
 * @param language in which one writes or speaks there, or null
 * @param preferred whether it comes before others of its kind
 * @param visibility who is shown it
 */
public record ContactLine(
    ContactKind kind,
    String address,
    String label,
    Language language,
    boolean preferred,
    ContactVisibility visibility)
    implements Serializable {
  /** The address as a link: {@code mailto:}, {@code tel:} or the URL; null where there is none. */
  public String link() {
    return switch (kind) {
      case EMAIL -> "mailto:" + address;
      case PHONE, MOBILE -> "tel:" + ContactAddress.dialled(address);
      case WEB -> address;
      case POSTAL_ADDRESS, FAX, MESSENGER -> null;
    };
  }

  /** Never the address. */
  @Override
  public String toString() {
    return kind + " for " + visibility;
  }
}
