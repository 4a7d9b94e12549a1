package org.plenary.directory.contact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;

/**
 * What may be an address of each kind.
 *
 * <ul>
 *   <li>e-mail: a local part of RFC 5322 without quotes, and a domain with a dot, 254 characters;
 *   <li>telephone and fax: international, {@code +} or {@code 00} and 7 to 15 digits (ITU-T E.164),
 *       with blanks, dots, slashes, hyphens and brackets between them, and an extension;
 *   <li>web: an absolute {@code https} or {@code http} URL without user and password;
 *   <li>postal address: any text of several lines.
 * </ul>
 */
public final class ContactAddress {
  private static final String FIELD = "address";
  private static final int MAX_EMAIL = 254;
  private static final int MAX_LOCAL_PART = 64;
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]+");
  private static final Pattern NUMBER =
      Pattern.compile("(\\+|00)[0-9 ./()\\u00A0-]+?( ?(ext\\.?|x|#) ?[0-9]{1,8})?");
  private static final Pattern EXTENSION = Pattern.compile("(ext\\.?|x|#).*");

  private ContactAddress() {}

  /**
   * The address without blanks around it.
   *
   * @throws FieldException on {@code address}, with a reason for its kind
   */
  public static String of(ContactKind kind, String typed) {
    if (typed == null || typed.isBlank()) {
      throw new FieldException(FIELD, "shared.required");
    }
    String address = typed.strip();
    boolean lines = kind == ContactKind.POSTAL_ADDRESS;
    complain(FIELD, address, ContactPoint.MAX_ADDRESS, lines);
    boolean fits =
        switch (kind) {
          case POSTAL_ADDRESS, MESSENGER -> true;
          case EMAIL -> isEmail(address);
          case PHONE, MOBILE, FAX -> isNumber(address);
          case WEB -> isWeb(address);
        };
    if (!fits) {
      throw new FieldException(FIELD, "contact.malformed." + kind, address);
    }
    return address;
  }

  /**
   * A label without blanks around it, null for none.
   *
   * @throws FieldException on {@code label}
   */
  public static String label(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    complain("label", typed, ContactPoint.MAX_LABEL, false);
    return typed.strip();
  }

  private static void complain(String field, String text, int max, boolean lines) {
    String complaint = PlainText.Validator.complaint(text, max, lines);
    if (complaint != null) {
      throw new FieldException(field, complaint, max);
    }
  }

  /** Whether this is an address to which mail can be sent. */
  public static boolean isEmail(String text) {
    return text.length() <= MAX_EMAIL
        && text.indexOf('@') <= MAX_LOCAL_PART
        && EMAIL.matcher(text).matches();
  }

  /** Whether this is an international telephone number. */
  public static boolean isNumber(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    int digits = dialled(text).length() - 1;
    return digits >= 7 && digits <= 15;
  }

  /** A number as a machine dials it, without its extension: {@code +43151436}. */
  public static String dialled(String number) {
    String digits = EXTENSION.matcher(number).replaceAll("").replace("(0)", "");
    digits = digits.replaceAll("[^0-9+]", "");
    return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
  }

  /** Whether this is an address of the web that a page may link to. */
  public static boolean isWeb(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
