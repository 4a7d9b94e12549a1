package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.reach.ReachService;
import org.plenary.shared.Language;
import org.plenary.shared.LinkToken;
import org.plenary.shared.Settings;

/**
 * The links by which somebody ends mailings (rule 17): one in each mail, of which the hash alone is
 * stored. It holds as long as whoever it is for is in the directory.
 */
@Dependent
class StopLinks {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private ReachService reach;

  /** Who ends mailings by a link, and in which language the mail was. */
  record Holder(UUID party, Language language) {}

  String address(Language language, String token) {
    return "%s/%s/mailings/stop?token=%s".formatted(settings.publicUrl(), language.code(), token);
  }

  /**
   * New links, in one statement for some hundred of them.
   *
   * @return the tokens, in the order of the holders
   */
  List<String> issue(List<Holder> holders) {
    List<String> tokens = holders.stream().map(one -> LinkToken.random()).toList();
    if (tokens.isEmpty()) {
      return tokens;
    }
    var query =
        entityManager.createNativeQuery(
            "insert into mailing_link (token_hash, party_ref, language, made_at) values "
                + String.join(",", Collections.nCopies(tokens.size(), "(?, ?, ?, ?)")));
    Timestamp now = Timestamp.from(clock.instant());
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      values.add(LinkToken.hash(tokens.get(i)));
      values.add(holders.get(i).party().toString());
      values.add(holders.get(i).language().code());
      values.add(now);
    }
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    query.executeUpdate();
    return tokens;
  }

  /** Who a link is for: of somebody who was merged since, the survivor. */
  Optional<Holder> find(String token) {
    return entityManager
        .createNativeQuery(
            "select cast(party_ref as char(36)), language from mailing_link where token_hash = ?")
        .setParameter(1, LinkToken.hash(token == null ? "" : token))
        .getResultStream()
        .findFirst()
        .map(
            found -> {
              Object[] row = (Object[]) found;
              return new Holder(
                  reach.now(UUID.fromString((String) row[0])),
                  Language.of((String) row[1]).orElse(Language.EN));
            });
  }

  /** Somebody's links lead nowhere from now on. */
  void forget(UUID party) {
    entityManager
        .createNativeQuery("delete from mailing_link where party_ref = ?")
        .setParameter(1, party.toString())
        .executeUpdate();
  }
}
