package org.plenary.mail.template;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailPurpose;

/**
 * Templates that this node has read, ready to be filled in. What was read belongs to a revision,
 * the number of changes so far; the node asks for it at most every quarter of a second, so that a
 * change on another node is followed within that time, one on this node at once.
 *
 * <p>A transaction that changes templates, or sees an older state than the node knows, keeps what
 * it reads to itself.
 */
@ApplicationScoped
public class TemplateCache {
  private static final Logger LOG = Logger.getLogger(TemplateCache.class.getName());
  private static final long FRESH_NANOS = 250_000_000;
  private static final int MOST = 2_000;
  private static final String OWN = "org.plenary.mail.template.own";

  private final Map<Key, Map<Language, CompiledTemplate>> read = new ConcurrentHashMap<>();
  private final Map<String, CompiledTemplate> builtIn = new ConcurrentHashMap<>();

  @Inject private TemplateRepository templates;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  private volatile State known = new State(0, 0);

  /** The template that is due: of the event, else of the office, else the one that is built in. */
  CompiledTemplate due(MailPurpose purpose, UUID eventRef, Language language) {
    UUID event = purpose.ofEvent() ? eventRef : null;
    return due(purpose, event).get(language);
  }

  /** To be called by a transaction that changes a template. */
  void changed() {
    templates.raiseRevision();
    transaction.putResource(OWN, new HashMap<Key, Map<Language, CompiledTemplate>>());
    transaction.registerInterposedSynchronization(new Forget());
  }

  private Map<Language, CompiledTemplate> due(MailPurpose purpose, UUID event) {
    Map<Key, Map<Language, CompiledTemplate>> own = own();
    Key inOwn = new Key(-1, purpose.key(), event);
    if (own != null) {
      return own.computeIfAbsent(inOwn, key -> compiled(purpose, event));
    }
    State now = known;
    if (System.nanoTime() - now.readAt() > FRESH_NANOS || now.revision() == 0) {
      long revision = templates.revision();
      if (revision < now.revision() && inTransaction()) {
        transaction.putResource(OWN, new HashMap<Key, Map<Language, CompiledTemplate>>());
        return due(purpose, event);
      }
      if (revision != now.revision()) {
        read.clear();
      }
      now = new State(revision, System.nanoTime());
      known = now;
    }
    Key shared = new Key(now.revision(), purpose.key(), event);
    Map<Language, CompiledTemplate> found = read.get(shared);
    return found != null ? found : load(shared, () -> compiled(purpose, event));
  }

  /** Keeps what a transaction has read only if it saw the revision that the node goes by. */
  private Map<Language, CompiledTemplate> load(
      Key key, Supplier<Map<Language, CompiledTemplate>> reading) {
    boolean same = templates.revision() == key.revision();
    Map<Language, CompiledTemplate> found = reading.get();
    if (!same) {
      known = new State(known.revision(), System.nanoTime() - 2 * FRESH_NANOS);
    } else if (read.size() < MOST) {
      read.put(key, found);
    }
    return found;
  }

  private Map<Language, CompiledTemplate> compiled(MailPurpose purpose, UUID event) {
    Map<Language, CompiledTemplate> all = new EnumMap<>(Language.class);
    List<StoredWords> stored = templates.words(purpose.key(), event);
    for (Language language : Language.values()) {
      all.put(
          language,
          stored.stream()
              .filter(one -> one.language() == language)
              .sorted((a, b) -> Boolean.compare(isOffice(a), isOffice(b)))
              .map(one -> compiled(purpose, one))
              .filter(one -> one != null)
              .findFirst()
              .orElseGet(() -> builtIn(purpose, language)));
    }
    return all;
  }

  private static boolean isOffice(StoredWords words) {
    return words.scope().equals(MailTemplate.OFFICE);
  }

  /** Null for one that no longer is a template, since a field of the purpose is gone. */
  private static CompiledTemplate compiled(MailPurpose purpose, StoredWords stored) {
    try {
      return CompiledTemplate.of(stored.language(), stored.words(), purpose.fields());
    } catch (DomainException e) {
      LOG.log(
          Level.WARNING,
          "The template {0} of {1} in {2} cannot be used any more: {3}",
          new Object[] {purpose.key(), stored.scope(), stored.language(), e.getMessage()});
      return null;
    }
  }

  private CompiledTemplate builtIn(MailPurpose purpose, Language language) {
    return builtIn.computeIfAbsent(
        purpose.key() + " " + language,
        key -> CompiledTemplate.of(language, BuiltInTexts.of(purpose, language), purpose.fields()));
  }

  private boolean inTransaction() {
    return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
  }

  @SuppressWarnings("unchecked")
  private Map<Key, Map<Language, CompiledTemplate>> own() {
    return inTransaction()
        ? (Map<Key, Map<Language, CompiledTemplate>>) transaction.getResource(OWN)
        : null;
  }

  private record Key(long revision, String purpose, UUID event) {}

  private record State(long revision, long readAt) {}

  /** Asks for the revision anew once a change is committed. */
  private final class Forget implements Synchronization {
    @Override
    public void beforeCompletion() {
      // nothing: what was changed is flushed by the service
    }

    @Override
    public void afterCompletion(int status) {
      known = new State(known.revision(), System.nanoTime() - 2 * FRESH_NANOS);
    }
  }
}
