package org.plenary.directory;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.contact.PersonContactRow;

/**
 * Somebody whom delegations may turn to.
 *
 * @param name as the caller may see it
 * @param title of a role that is held, or may be held, today
 * @param bodyRef where it is held
 * @param contacts those meant for the caller, at least one
 * @param doNotMail whether the person wants no mail
 * @param doNotPhone whether the person wants no calls
 */
public record SharedContact(
    String name,
    String title,
    UUID bodyRef,
    List<PersonContactRow> contacts,
    boolean doNotMail,
    boolean doNotPhone)
    implements Serializable {
  public SharedContact {
    contacts = List.copyOf(contacts);
  }

  /** Never the name. */
  @Override
  public String toString() {
    return "SharedContact " + title;
  }
}
