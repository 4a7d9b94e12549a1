package org.plenary.mail.bounce;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.plenary.shared.Settings;

/** The mailbox that returned mail goes to, of the settings {@code PLENARY_MAIL_BOUNCES_*}. */
record BounceServer(
    String host, int port, Security security, String user, String password, String folder) {
  private static final int SECONDS_TO_CONNECT = 10;
  private static final int SECONDS_TO_ANSWER = 30;
  private static final int IMAP = 143;
  private static final int IMAP_OVER_TLS = 993;
  private static final String SETTING = "PLENARY_MAIL_BOUNCES_";

  /** How the connection is kept secret. */
  enum Security {
    NONE,
    STARTTLS,
    TLS
  }

  /**
   * The mailbox of the settings; empty where none is given.
   *
   * @throws IllegalArgumentException naming the setting that is wrong
   */
  static Optional<BounceServer> of(Settings settings) {
    return settings.text(SETTING + "HOST").map(host -> at(host, settings));
  }

  private static BounceServer at(String host, Settings settings) {
    String given = settings.text(SETTING + "SECURITY").orElse("tls");
    Security security;
    try {
      security = Security.valueOf(given.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          SETTING + "SECURITY is " + given + "; it must be tls, starttls or none", e);
    }
    String port =
        settings
            .text(SETTING + "PORT")
            .orElse(String.valueOf(security == Security.TLS ? IMAP_OVER_TLS : IMAP));
    if (!port.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException(SETTING + "PORT is " + port + ", no number of a port");
    }
    return new BounceServer(
        host,
        Integer.parseInt(port),
        security,
        required(settings, "USER"),
        required(settings, "PASSWORD"),
        settings.text(SETTING + "FOLDER").orElse("INBOX"));
  }

  private static String required(Settings settings, String name) {
    return settings
        .text(SETTING + name)
        .orElseThrow(() -> new IllegalArgumentException(SETTING + name + " is missing"));
  }

  /** What Jakarta Mail is told. */
  Properties properties() {
    boolean startTls = security == Security.STARTTLS;
    Properties told = new Properties();
    told.put("mail.store.protocol", "imap");
    told.put("mail.imap.host", host);
    told.put("mail.imap.port", String.valueOf(port));
    told.put("mail.imap.ssl.enable", String.valueOf(security == Security.TLS));
    told.put("mail.imap.starttls.enable", String.valueOf(startTls));
    told.put("mail.imap.starttls.required", String.valueOf(startTls));
    told.put("mail.imap.ssl.checkserveridentity", "true");
    told.put("mail.imap.peek", "true");
    told.put("mail.imap.connectiontimeout", String.valueOf(SECONDS_TO_CONNECT * 1000));
    told.put("mail.imap.timeout", String.valueOf(SECONDS_TO_ANSWER * 1000));
    told.put("mail.imap.writetimeout", String.valueOf(SECONDS_TO_ANSWER * 1000));
    return told;
  }

  /** The mailbox, as it is remembered how far it was read. */
  String name() {
    return user + "@" + host + "/" + folder;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
