package org.plenary.operation;

/**
 * A setting as the README lists it; a test compares the two. Its meaning is the text {@code
 * operation.setting.<NAME>}, its default {@code operation.setting.<NAME>.default} where that is no
 * literal value.
 */
public enum KnownSetting {
  PLENARY_HTTP_PORT("8080"),
  PLENARY_BIND("127.0.0.1"),
  PLENARY_PUBLIC_URL,
  PLENARY_TRUSTED_PROXIES,
  PLENARY_LIMIT_API("600"),
  PLENARY_LIMIT_API_TOKEN("1200"),
  PLENARY_LIMIT_FORMS("300"),
  PLENARY_NODE("one"),
  PLENARY_HOME,
  PLENARY_SOFTWARE,
  PLENARY_DB_URL,
  PLENARY_DB_USER,
  PLENARY_DB_PASSWORD(true),
  PLENARY_DEMO,
  PLENARY_DEMO_PASSWORD(true),
  PLENARY_BACKUP_PASSPHRASE(true),
  PLENARY_MAIL_HOST,
  PLENARY_MAIL_PORT,
  PLENARY_MAIL_SECURITY("starttls"),
  PLENARY_MAIL_USER,
  PLENARY_MAIL_PASSWORD(true),
  PLENARY_MAIL_FROM,
  PLENARY_MAIL_REPLY_TO,
  PLENARY_MAIL_BOUNCES_TO,
  PLENARY_MAIL_CONNECTIONS("4"),
  PLENARY_MAIL_RATE("0"),
  PLENARY_MAIL_RATE_PER_HOST("0"),
  PLENARY_MAIL_BOUNCES_HOST,
  PLENARY_MAIL_BOUNCES_PORT,
  PLENARY_MAIL_BOUNCES_SECURITY("tls"),
  PLENARY_MAIL_BOUNCES_USER,
  PLENARY_MAIL_BOUNCES_PASSWORD(true),
  PLENARY_MAIL_BOUNCES_FOLDER("INBOX"),
  PLENARY_MAIL_KEEP_MONTHS("60"),
  PLENARY_WEBHOOKS_PRIVATE("false"),
  PLENARY_OIDC_ISSUER,
  PLENARY_OIDC_CLIENT_ID,
  PLENARY_OIDC_CLIENT_SECRET(true),
  PLENARY_OIDC_CLIENT_SECRET_FILE(true),
  PLENARY_OIDC_LABEL,
  PLENARY_OIDC_ONLY("false"),
  PLENARY_OIDC_FACTOR_VALUES,
  PLENARY_OIDC_MAIL_CLAIM("email"),
  PLENARY_OIDC_MAIL_VERIFIED_CLAIM("email_verified"),
  PLENARY_FILE_MAX_MB("50"),
  PLENARY_CONTACT,
  PLENARY_CLAMD,
  PLENARY_LOG_LEVEL("info"),
  PLENARY_LOG_FORMAT("text"),
  PLENARY_JOBS("on"),
  PLENARY_JVMS("/usr/lib/jvm"),
  PLENARY_CHROMIUM;

  private final String usual;
  private final boolean secret;

  KnownSetting() {
    this(null, false);
  }

  KnownSetting(String usual) {
    this(usual, false);
  }

  KnownSetting(boolean secret) {
    this(null, secret);
  }

  KnownSetting(String usual, boolean secret) {
    this.usual = usual;
    this.secret = secret;
  }

  /** Its default as it would be written; null where that is nothing, or depends. */
  public String usual() {
    return usual;
  }

  /** Whether its value is shown to nobody. */
  public boolean isSecret() {
    return secret;
  }
}
