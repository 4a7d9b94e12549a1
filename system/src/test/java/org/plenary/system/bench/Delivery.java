package org.plenary.system.bench;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.plenary.system.ops.Instance;

/**
 * 5,000 mails of one transaction, sent by a Plenary of its own to a mail server in memory, against
 * the mail library alone with as many connections to the same server.
 */
final class Delivery {
  private static final int MAILS = 5000;
  private static final int CONNECTIONS = 4;
  private static final double TARGET = 0.5;
  private static final double FLOOR = 0.2;
  private static final int WARM_UPS = 2;
  private static final int TURNS = 3;
  private static final String FROM = "office@example.org";
  private static final String SUBJECT = "The programme of the 27th Alliance Conference";
  private static final String TEXT = "The programme has changed; please look at it.\r\n".repeat(40);
  private static final String HTML =
      "<p>The programme has changed; please look at it.</p>\r\n".repeat(60);
  private static final long PATIENCE_NANOS = 120_000_000_000L;

  private final Table table;
  private final GreenMail peer;

  Delivery(Table table) {
    this.table = table;
    this.peer =
        new GreenMail(
            new ServerSetup(0, InetAddress.getLoopbackAddress().getHostAddress(), "smtp"));
  }

  void measure() {
    peer.start();
    Instance plenary =
        Instance.fresh(
            "bench-mail",
            Map.of(
                "PLENARY_DEMO", "false",
                "PLENARY_SHORT_LIVED", "false",
                "PLENARY_MAIL_HOST", "127.0.0.1",
                "PLENARY_MAIL_PORT", String.valueOf(peer.getSmtp().getPort()),
                "PLENARY_MAIL_SECURITY", "none",
                "PLENARY_MAIL_FROM", FROM,
                "PLENARY_MAIL_CONNECTIONS", String.valueOf(CONNECTIONS)));
    Thread end = new Thread(plenary::stop);
    Runtime.getRuntime().addShutdownHook(end);
    try {
      plenary.start();
      try (Database database = new Database(plenary)) {
        measure(plenary, database);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      plenary.stop();
      peer.stop();
      Runtime.getRuntime().removeShutdownHook(end);
    }
  }

  private void measure(Instance plenary, Database database) {
    for (int turn = 0; turn < WARM_UPS; turn++) {
      library();
      plenary(database);
    }
    String before = Memory.of(plenary);
    double[] limit = new double[TURNS];
    double[] sent = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      limit[turn] = library();
      sent[turn] = plenary(database);
    }
    table.ratio(
        MAILS + " mails of one transaction, against the mail library alone",
        median(sent),
        median(limit),
        TARGET,
        FLOOR);
    table.report(
        "memory before and after " + TURNS * MAILS + " mails", before + "; " + Memory.of(plenary));
  }

  private double library() {
    empty();
    Properties told = new Properties();
    told.put("mail.smtp.host", "127.0.0.1");
    told.put("mail.smtp.port", String.valueOf(peer.getSmtp().getPort()));
    told.put("mail.smtp.quitwait", "false");
    Session session = Session.getInstance(told);
    Transport[] connections = new Transport[CONNECTIONS];
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        connections[i] = session.getTransport("smtp");
        connections[i].connect();
      }
      double seconds =
          Parallel.run(
              CONNECTIONS,
              MAILS,
              (worker, number) -> {
                MimeMessage message = message(session, number);
                connections[worker].sendMessage(message, message.getAllRecipients());
              });
      for (Transport connection : connections) {
        connection.close();
      }
      return MAILS / seconds;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MimeMessage message(Session session, int number) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(FROM));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient(number)));
    message.setSubject(SUBJECT, "UTF-8");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(TEXT, "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(HTML, "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", text, html));
    message.saveChanges();
    return message;
  }

  private static String recipient(int number) {
    return "person" + number + "@example.org";
  }

  /** From the first mail that is claimed until the last one is noted. */
  private double plenary(Database database) {
    empty();
    String mailing = UUID.randomUUID().toString();
    database.update(
        "insert into outbox_message (id, ref, version, message_id, recipient, language, subject,"
            + " body, html, state, mailing_ref) select next value for outbox_seq, uuid(), 1,"
            + " concat('<', uuid(), '@example.org>'), concat('person', seq, '@example.org'), 'en',"
            + " ?, ?, ?, 'QUEUED', ? from seq_1_to_"
            + MAILS,
        SUBJECT,
        TEXT,
        HTML,
        mailing);
    until(database, "(lease is not null or state <> 'QUEUED')", mailing, 1);
    long begin = System.nanoTime();
    until(database, "state <> 'QUEUED'", mailing, MAILS);
    double seconds = (System.nanoTime() - begin) / 1e9;
    check(database, mailing);
    return MAILS / seconds;
  }

  private static void until(Database database, String state, String mailing, long least) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    String count = "select count(*) from outbox_message where mailing_ref = ? and " + state;
    while (database.number(count, mailing) < least) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The mails do not leave");
      }
      LockSupport.parkNanos(10_000_000);
    }
  }

  private void check(Database database, String mailing) {
    long atOnce =
        database.number(
            "select count(*) from outbox_message where mailing_ref = ? and state = 'SENT'"
                + " and attempts = 1",
            mailing);
    MimeMessage[] received = peer.getReceivedMessages();
    Set<String> ids = new HashSet<>();
    Set<String> recipients = new HashSet<>();
    try {
      for (MimeMessage message : received) {
        ids.add(message.getMessageID());
        recipients.add(message.getRecipients(Message.RecipientType.TO)[0].toString());
      }
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
    boolean exact =
        atOnce == MAILS
            && received.length == MAILS
            && ids.size() == MAILS
            && recipients.size() == MAILS;
    if (!exact) {
      table.mustHold(
          "each mail once",
          "%d sent, %d arrived, %d of them different, to %d people"
              .formatted(atOnce, received.length, ids.size(), recipients.size()),
          String.valueOf(MAILS),
          false);
    }
  }

  private void empty() {
    try {
      peer.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
