package org.plenary.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The one owner of the content security policy. Two policy headers would intersect: so PrimeFaces
 * writes it for Faces pages (with its nonce; it takes {@link #getFaces} from {@code
 * primefaces.CSP_POLICY}), and the filter of headers for everything else.
 */
@Named
@ApplicationScoped
public class ContentSecurityPolicy {
  private static final String COMMON =
      "default-src 'none'; img-src 'self' data:; font-src 'self'; style-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; ";

  /** For published pages, error pages, files and answers of the API: nothing inline at all. */
  public static final String PUBLISHED = COMMON + "script-src 'self'";

  /**
   * For Faces pages, to which PrimeFaces appends its nonce: components write style attributes,
   * which the application and the page for signing in let through; nothing else does. Frames show
   * what Plenary itself hands out to be framed: mails that are looked at.
   */
  public String getFaces() {
    return COMMON + "style-src-attr 'unsafe-inline'; frame-src 'self'; script-src 'self'";
  }
}
