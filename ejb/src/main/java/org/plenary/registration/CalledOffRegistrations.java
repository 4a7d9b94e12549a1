package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.event.EventDetail;
import org.plenary.event.EventStepped;
import org.plenary.event.LifeStep;
import org.plenary.event.Stage;
import org.plenary.shared.Language;

/**
 * Lets registrations follow the event as a whole. When it is cancelled they are cancelled by bulk
 * actions, which are undone if the event is reopened within their window; when it is postponed they
 * stay. Whom mail reaches is told, and why.
 */
@Dependent
class CalledOffRegistrations {
  @Inject private RegistrationRepository registrations;
  @Inject private RegistrationBulk bulk;
  @Inject private RegistrationMail mail;
  @Inject private RegistrationNews news;
  @Inject private Surroundings surroundings;
  @Inject private Clock clock;

  void follow(@Observes EventStepped stepped) {
    switch (stepped.step()) {
      case CANCEL -> cancel(stepped);
      case POSTPONE -> tell(stepped, RegistrationPurposes.EVENT_POSTPONED);
      case RESCHEDULE -> tell(stepped, RegistrationPurposes.EVENT_RESCHEDULED);
      default -> {
        if (stepped.step() == LifeStep.REOPEN && stepped.before() == Stage.CANCELLED) {
          registrations
              .openCancellations(stepped.event().ref(), clock.instant())
              .forEach(bulk::undo);
        }
      }
    }
  }

  private void cancel(EventStepped stepped) {
    EventDetail event = surroundings.event(stepped.event().ref());
    Instant now = clock.instant();
    inChunks(
        event.ref(),
        some -> {
          List<BulkItem> items = new ArrayList<>();
          for (Registration one : some) {
            items.add(new BulkItem(one));
            one.callOff(stepped.reason().in(Language.EN), now);
            news.decided(one, BulkAction.WINDOW);
          }
          mail.tellAll(some, RegistrationPurposes.EVENT_CANCELLED, event, stepped.reason());
          registrations.add(new BulkAction(event.ref(), BulkAction.Kind.CANCEL, items, now));
          registrations.flush();
        });
  }

  private void tell(EventStepped stepped, String kind) {
    EventDetail event = surroundings.event(stepped.event().ref());
    inChunks(event.ref(), some -> mail.tellAll(some, kind, event, stepped.reason()));
  }

  private void inChunks(UUID event, Consumer<List<Registration>> work) {
    List<Registration> some = registrations.lockActive(event, 0, RegistrationBulk.MAX);
    while (!some.isEmpty()) {
      long last = some.getLast().id();
      work.accept(some);
      some = registrations.lockActive(event, last, RegistrationBulk.MAX);
    }
  }
}
