package org.plenary.mail.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailPurposes;

/** All occasions on which mail is written, of all features. */
@ApplicationScoped
public class PurposeCatalog {
  private Map<String, MailPurpose> purposes = Map.of();

  protected PurposeCatalog() {}

  @Inject
  PurposeCatalog(@Any Instance<MailPurposes> features) {
    Map<String, MailPurpose> found = new TreeMap<>();
    for (MailPurposes feature : features) {
      for (MailPurpose purpose : feature.purposes()) {
        if (found.put(purpose.key(), purpose) != null) {
          throw new IllegalStateException("Two purposes " + purpose.key());
        }
      }
    }
    purposes = Collections.unmodifiableMap(found);
  }

  /** All of them, by key. */
  public Collection<MailPurpose> all() {
    return purposes.values();
  }

  /** The one with a key, if there is one. */
  public Optional<MailPurpose> find(String key) {
    return Optional.ofNullable(purposes.get(key));
  }
}
