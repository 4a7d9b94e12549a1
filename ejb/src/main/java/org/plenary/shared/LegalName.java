package org.plenary.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a person, in the one type through which it can leave a record (rule 7).
 *
 * <p>A protected person has a public name that stands for the legal one. The legal parts have no
 * accessor: {@link #render} gives what the reader may see, and {@link #toString} never gives a
 * name, so that no page, export, mail or log prints one by accident.
 */
@Embeddable
public class LegalName implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name", nullable = false)
  private String familyName;

  @Column(name = "native_name")
  private String nativeName;

  @Column(name = "public_name")
  private String publicName;

  protected LegalName() {}

  private LegalName(String givenName, String familyName, String nativeName, String publicName) {
    this.givenName = blankToNull(givenName);
    this.familyName = blankToNull(familyName);
    this.nativeName = blankToNull(nativeName);
    this.publicName = blankToNull(publicName);
    if (this.familyName == null) {
      throw new FieldException("familyName", "shared.required");
    }
  }

  /**
   * @param givenName in Latin letters, may be blank
   * @param familyName in Latin letters
   * @param nativeName the whole name in its own script, or blank
   */
  public static LegalName of(String givenName, String familyName, String nativeName) {
    return new LegalName(givenName, familyName, nativeName, null);
  }

  /** The same person, protected: {@code publicName} stands for the name from now on. */
  public LegalName protectedAs(String publicName) {
    if (blankToNull(publicName) == null) {
      throw new FieldException("publicName", "shared.required");
    }
    return new LegalName(givenName, familyName, nativeName, publicName);
  }

  /** The same person, no longer protected. */
  public LegalName unprotected() {
    return new LegalName(givenName, familyName, nativeName, null);
  }

  public boolean isProtected() {
    return publicName != null;
  }

  /** Whether this reader sees the legal name. */
  public boolean isLegibleFor(NameRights rights) {
    return publicName == null || rights == NameRights.LEGAL_NAMES;
  }

  /** "Given Family", or the public name. */
  public String render(NameRights rights) {
    if (!isLegibleFor(rights)) {
      return publicName;
    }
    return givenName == null ? familyName : givenName + " " + familyName;
  }

  /** "Family, Given" for lists, or the public name. */
  public String renderSorted(NameRights rights) {
    if (!isLegibleFor(rights)) {
      return publicName;
    }
    return givenName == null ? familyName : familyName + ", " + givenName;
  }

  /** The name in its own script, or "" where there is none or the reader may not see it. */
  public String renderNative(NameRights rights) {
    return isLegibleFor(rights) && nativeName != null ? nativeName : "";
  }

  /** The given name for an edit form, "" where the reader may not see it. */
  public String renderGiven(NameRights rights) {
    return isLegibleFor(rights) && givenName != null ? givenName : "";
  }

  /** The family name for an edit form, "" where the reader may not see it. */
  public String renderFamily(NameRights rights) {
    return isLegibleFor(rights) ? familyName : "";
  }

  /**
   * Finds the whole name of a protected person in texts that were not written about them.
   *
   * @throws IllegalStateException if no public name stands for it
   */
  public FullName whole() {
    if (publicName == null) {
      throw new IllegalStateException("Nobody is to be hidden");
    }
    return new FullName(givenName, familyName, nativeName, publicName);
  }

  /**
   * A text about a protected person in which every rendering of the whole legal name is replaced by
   * the public one: as {@link #whole} finds it, and a name of one word too. Of other names a family
   * name alone stays, since it may be a word of the language.
   */
  public String hideIn(String text) {
    if (publicName == null || text == null) {
      return text;
    }
    NameRights all = NameRights.LEGAL_NAMES;
    List<String> written = new ArrayList<>(List.of(render(all), renderSorted(all)));
    written.add(givenName == null ? familyName : familyName + " " + givenName);
    written.add(renderNative(all));
    String hidden = whole().hideIn(text);
    for (String name : written) {
      if (!name.isEmpty()) {
        hidden = wholeWords(name).matcher(hidden).replaceAll(Matcher.quoteReplacement(publicName));
      }
    }
    return hidden;
  }

  private static Pattern wholeWords(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The name that stands for a protected one, or "". */
  public String publicName() {
    return publicName == null ? "" : publicName;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LegalName that
        && Objects.equals(givenName, that.givenName)
        && Objects.equals(familyName, that.familyName)
        && Objects.equals(nativeName, that.nativeName)
        && Objects.equals(publicName, that.publicName);
  }

  @Override
  public int hashCode() {
    return Objects.hash(givenName, familyName, nativeName, publicName);
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "(name)";
  }
}
