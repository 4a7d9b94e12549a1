package org.plenary.mail.delivery;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.plenary.shared.Settings;

/**
 * The mail server of the settings {@code PLENARY_MAIL_*}.
 *
 * @param user null to send without signing in
 * @param connections how many are open at once at most
 * @param patience how long an answer is waited for
 */
record MailServer(
    String host,
    int port,
    Security security,
    String user,
    String password,
    MailHead head,
    int connections,
    Duration patience) {
  /** How many connections are open at once where the settings do not say. */
  static final int USUAL_CONNECTIONS = 4;

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(10);
  private static final int SUBMISSION = 587;
  private static final int SUBMISSION_OVER_TLS = 465;

  /** How the connection is kept secret. */
  enum Security {
    NONE,
    STARTTLS,
    TLS
  }

  /**
   * The server of the settings; empty where none is given.
   *
   * @throws IllegalArgumentException naming the setting that is wrong
   */
  static Optional<MailServer> of(Settings settings) {
    return settings.text("PLENARY_MAIL_HOST").map(host -> at(host, settings));
  }

  private static MailServer at(String host, Settings settings) {
    Security security = security(settings);
    int usual = security == Security.TLS ? SUBMISSION_OVER_TLS : SUBMISSION;
    return new MailServer(
        host,
        settings.text("PLENARY_MAIL_PORT").map(MailServer::port).orElse(usual),
        security,
        settings.text("PLENARY_MAIL_USER").orElse(null),
        settings.text("PLENARY_MAIL_PASSWORD").orElse(null),
        MailHead.of(settings),
        settings
            .text("PLENARY_MAIL_CONNECTIONS")
            .map(MailServer::connections)
            .orElse(USUAL_CONNECTIONS),
        PATIENCE);
  }

  private static Security security(Settings settings) {
    String given = settings.text("PLENARY_MAIL_SECURITY").orElse("starttls");
    try {
      return Security.valueOf(given.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "PLENARY_MAIL_SECURITY is " + given + "; it must be starttls, tls or none", e);
    }
  }

  private static int port(String given) {
    if (!given.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException("PLENARY_MAIL_PORT is " + given + ", no number of a port");
    }
    return Integer.parseInt(given);
  }

  private static int connections(String given) {
    if (!given.matches("[1-9]|[1-4][0-9]|50")) {
      throw new IllegalArgumentException(
          "PLENARY_MAIL_CONNECTIONS is " + given + "; it must be a number from 1 to 50");
    }
    return Integer.parseInt(given);
  }

  /** What Jakarta Mail is told. */
  Properties properties() {
    Properties told = new Properties();
    told.put("mail.transport.protocol", "smtp");
    told.put("mail.smtp.host", host);
    told.put("mail.smtp.port", String.valueOf(port));
    told.put("mail.smtp.auth", String.valueOf(user != null));
    told.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
    told.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
    told.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
    told.put("mail.smtp.ssl.checkserveridentity", "true");
    told.put("mail.smtp.from", head.bouncesTo());
    told.put("mail.smtp.connectiontimeout", String.valueOf(TIME_TO_CONNECT.toMillis()));
    told.put("mail.smtp.timeout", String.valueOf(patience.toMillis()));
    told.put("mail.smtp.writetimeout", String.valueOf(patience.toMillis()));
    told.put("mail.smtp.quitwait", "false");
    return told;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
