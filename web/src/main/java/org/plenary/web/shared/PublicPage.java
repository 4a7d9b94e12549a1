package org.plenary.web.shared;

/**
 * What the frame of a public page needs to know of the page.
 *
 * @param lang language of the page, two letters
 * @param title its title, without the name of the site
 * @param path its address after the language, such as {@code events/alliance-19}; empty for the
 *     first page
 * @param description a sentence for search engines and link previews, or null
 * @param signedIn whether the page is written for a signed-in reader; cached pages never are
 * @param root what stands in addresses before the language, empty for what everyone may read
 */
public record PublicPage(
    String lang, String title, String path, String description, boolean signedIn, String root) {
  /** A page that everyone may read. */
  public PublicPage(String lang, String title, String path, String description, boolean signedIn) {
    this(lang, title, path, description, signedIn, "");
  }

  /** The address of the same page in another language. */
  public String in(String language) {
    return root + "/" + language + "/" + path;
  }

  /** Whether the page lies in a part of the site, such as {@code events}. */
  public boolean within(String part) {
    return path.equals(part) || path.startsWith(part + "/");
  }
}
