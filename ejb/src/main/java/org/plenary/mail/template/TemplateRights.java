package org.plenary.mail.template;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.shared.mail.MailPurpose;

/**
 * Who sees and changes which templates: those whom the purpose names as its editors. What the
 * office writes on the occasions of all events is changed by administrators alone; organizers read
 * it, and write for their event what differs.
 */
@Dependent
class TemplateRights {
  @Inject private PurposeCatalog purposes;
  @Inject private Caller caller;
  @Inject @Any private Instance<MailEvents> events;

  /** Whether the caller sees the templates of a purpose. */
  boolean maySee(MailPurpose purpose) {
    return purpose.editors().stream().anyMatch(caller::has);
  }

  boolean mayEdit(MailPurpose purpose, UUID eventRef) {
    return purpose.ofEvent() && eventRef == null ? caller.has(Roles.ADMIN) : maySee(purpose);
  }

  /**
   * @throws NotFoundException if there is none, or none for this caller
   */
  MailPurpose purpose(String key, UUID eventRef) {
    return purposes
        .find(key)
        .filter(this::maySee)
        .filter(purpose -> eventRef == null || purpose.ofEvent())
        .orElseThrow(NotFoundException::new);
  }

  /**
   * @param eventRef null for none
   * @throws NotFoundException if there is no such event
   */
  MailEvent event(UUID eventRef) {
    if (eventRef == null) {
      return null;
    }
    for (MailEvents known : events) {
      Optional<MailEvent> found = known.find(eventRef);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new NotFoundException();
  }
}
