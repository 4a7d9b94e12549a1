package org.plenary.mail.mailing;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.plenary.directory.AddPerson;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonService;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.contactgroup.ContactGroupEditing;
import org.plenary.directory.contactgroup.EditContactGroup;
import org.plenary.mail.delivery.Claim;
import org.plenary.mail.delivery.OutboxQueue;
import org.plenary.mail.delivery.OutgoingMail;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PageRequest;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Groups, mailings to them, and what becomes of their mails. */
abstract class MailingFixture extends ContainerTest {
  protected static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  protected static final DraftFilter ANY = new DraftFilter(null, null, null);
  protected static final PageRequest FIRST = new PageRequest(0, 100);

  @Inject protected MailingService mailings;
  @Inject protected MailingEditing editing;
  @Inject protected MailingDrafts drafts;
  @Inject protected MailingSending sending;
  @Inject protected MailingStopService stopping;
  @Inject protected MailingWishService wishes;
  @Inject protected DirectoryService directory;
  @Inject protected PersonService people;
  @Inject protected AffiliationService affiliations;
  @Inject protected ContactGroupEditing groups;
  @Inject protected OutboxQueue queue;
  @Inject protected As.Officer officer;
  @Inject protected As.System system;

  @Resource(lookup = "jdbc/plenary")
  protected DataSource dataSource;

  /** Letters that stand in no other name. */
  protected final String word =
      new Random()
          .ints(9, 'a', 'z' + 1)
          .mapToObj(letter -> String.valueOf((char) letter))
          .collect(Collectors.joining("", "m", ""));

  protected UUID person(String given, String... languages) {
    String mail = given.toLowerCase() + "@" + word + ".example.org";
    return add(given, mail, languages);
  }

  protected UUID add(String given, String mail, String... languages) {
    AddPerson somebody =
        new AddPerson(
            null,
            null,
            given,
            word,
            null,
            null,
            mail == null ? List.of() : PersonContactRow.of(mail, null),
            List.of(languages),
            null,
            "TEST");
    return officer.call(() -> directory.addPerson(somebody));
  }

  protected UUID group(UUID... members) {
    return officer.call(
        () -> {
          UUID group =
              groups.save(new EditContactGroup(null, 0, "Group " + UUID.randomUUID(), null, null));
          groups.add(group, List.of(members));
          return group;
        });
  }

  /** A mailing in English and Russian to those in a group. */
  protected UUID mailing(UUID group, BodiesTo bodiesTo) {
    EditMailing typed =
        new EditMailing(
            null,
            0,
            null,
            "contactgroup",
            group.toString(),
            bodiesTo,
            LocalizedText.of(Map.of(Language.EN, "News " + word, Language.RU, "Новости " + word)),
            LocalizedText.of(
                Map.of(
                    Language.EN,
                    "{salutation}\n\nSomething **new**.\n\n{close}",
                    Language.RU,
                    "{salutation}\n\nНечто новое.\n\n{close}")),
            null);
    return officer.call(() -> editing.save(typed));
  }

  protected UUID drafted(UUID... members) {
    UUID mailing = mailing(group(members), BodiesTo.MAILBOX);
    officer.call(() -> drafts.make(mailing));
    return mailing;
  }

  protected LetGo send(UUID mailing) {
    return officer.call(() -> sending.send(mailing, mailings.detail(mailing).ready(), null));
  }

  protected MailingDetail detail(UUID mailing) {
    return officer.call(() -> mailings.detail(mailing));
  }

  protected List<DraftRow> rows(UUID mailing) {
    return officer.call(() -> mailings.drafts(mailing, ANY, FIRST)).rows();
  }

  protected DraftRow row(UUID mailing, UUID party) {
    return rows(mailing).stream()
        .filter(row -> row.party() != null && row.party().ref().equals(party))
        .findFirst()
        .orElseThrow();
  }

  /** The mails of a mailing that leave when their time has come, by the address they go to. */
  protected List<OutgoingMail> leave(UUID mailing) {
    change("update outbox_message set due_at = created_at where mailing_ref = ?", mailing);
    List<OutgoingMail> left = new ArrayList<>();
    Claim claim = system.call(() -> queue.claim(500, Set.of()));
    left.addAll(claim.mails());
    while (!claim.last()) {
      claim = system.call(() -> queue.claim(500, Set.of()));
      left.addAll(claim.mails());
    }
    return left.stream().filter(mail -> mailing.equals(mail.context().mailingRef())).toList();
  }

  protected List<String> addresses(List<OutgoingMail> mails) {
    return mails.stream().map(OutgoingMail::recipient).sorted().toList();
  }

  protected int change(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i].toString());
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  protected List<String> texts(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i].toString());
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
