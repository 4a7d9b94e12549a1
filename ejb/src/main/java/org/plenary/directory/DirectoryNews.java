package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.webhook.Announcement;
import org.plenary.shared.webhook.Announcements;
import org.plenary.shared.webhook.WebhookEvent;
import org.plenary.shared.webhook.WebhookEvents;

/**
 * What programs elsewhere are told of the directory: that something changed, and whose record it
 * is. What it says now they ask with a token of their own, so that a name leaves by one door only.
 */
@Dependent
public class DirectoryNews implements WebhookEvents {
  private static final String PERSON = "person";
  private static final String ORGANIZATION = "organization";

  @Inject private Announcements announcements;

  @Override
  public List<WebhookEvent> events() {
    return List.of(
        WebhookEvent.of("person.added", PERSON),
        WebhookEvent.of("person.changed", PERSON),
        WebhookEvent.of("person.removed", PERSON),
        WebhookEvent.of("person.merged", PERSON, "merged"),
        WebhookEvent.of("person.unmerged", PERSON, "merged"),
        WebhookEvent.of("organization.added", ORGANIZATION, "code"),
        WebhookEvent.of("organization.changed", ORGANIZATION, "code"));
  }

  void personAdded(UUID ref) {
    ofPerson("person.added", ref);
  }

  /** Of themselves, a contact point or a role. */
  void personChanged(UUID ref) {
    ofPerson("person.changed", ref);
  }

  void changed(@Observes PersonChanged change) {
    personChanged(change.ref());
  }

  void removed(@Observes PersonRemoved who) {
    ofPerson("person.removed", who.ref());
  }

  private void ofPerson(String event, UUID ref) {
    announcements.announce(Announcement.of(event, ref, Map.of(PERSON, ref)));
  }

  /** Two people are one from now on. */
  public void merged(UUID survivor, UUID merged) {
    announcements.announce(
        Announcement.of("person.merged", survivor, Map.of(PERSON, survivor, "merged", merged)));
  }

  /** One person is two again. */
  public void unmerged(UUID survivor, UUID merged) {
    announcements.announce(
        Announcement.of("person.unmerged", survivor, Map.of(PERSON, survivor, "merged", merged)));
  }

  void organizationAdded(UUID ref, String code) {
    ofOrganization("organization.added", ref, code);
  }

  void organizationChanged(UUID ref, String code) {
    ofOrganization("organization.changed", ref, code);
  }

  /** Of itself, its names or memberships; of States nothing is told. */
  public void changed(EntityLine entity) {
    if (!entity.isState()) {
      organizationChanged(entity.ref(), entity.code());
    }
  }

  private void ofOrganization(String event, UUID ref, String code) {
    announcements.announce(Announcement.of(event, ref, Map.of(ORGANIZATION, ref, "code", code)));
  }
}
