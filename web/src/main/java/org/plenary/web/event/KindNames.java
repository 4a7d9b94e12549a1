package org.plenary.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.event.AddedKindRow;
import org.plenary.event.EventKind;
import org.plenary.event.EventKindService;
import org.plenary.event.KindChoice;
import org.plenary.shared.Language;

/** The kinds that an event can be of, for forms and filters. */
@RequestScoped
public class KindNames {
  @Inject private EventKindService kinds;

  /** Names by code, those of administrators last. Two queries. */
  public Map<String, String> all(Language language) {
    EventWords words = EventWords.in(language);
    Map<String, String> names = new LinkedHashMap<>();
    for (EventKind kind : EventKind.values()) {
      names.put(KindChoice.of(kind).code(), words.kind(kind));
    }
    for (AddedKindRow kind : kinds.added()) {
      names.put(new KindChoice(null, kind.ref()).code(), kind.name().in(language));
    }
    return names;
  }
}
