package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;
import org.plenary.directory.PersonUnprotected;
import org.plenary.shared.Caller;
import org.plenary.shared.LegalName;

/**
 * Takes names out of revisions that are published already, in the transaction that protects the
 * person (rule 6). The revisions are read under locks and after the number of the last publication
 * has been raised, so that no publication slips past.
 */
@Dependent
class Redactions {
  @Inject private ProgrammeRepository programmes;
  @Inject private AuditErasure erasure;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<ProgrammeRedacted> redacted;
  @Inject private Event<Redaction> journal;
  @Inject private Event<TypedNameHidden> typedNames;

  void hide(@Observes PersonProtected who) {
    hide(Redaction.Kind.PERSON, who.ref(), who.name());
  }

  void hide(@Observes PersonRemoved who) {
    hide(Redaction.Kind.REMOVED, who.ref(), who.name());
  }

  /**
   * A speaker is known by the ref; elsewhere the whole name is, in every revision and in what is
   * planned.
   */
  private void hide(Redaction.Kind kind, UUID person, LegalName name) {
    long version = programmes.raiseRedactedVersion();
    String publicName = name.publicName();
    UnaryOperator<String> whole = name.whole()::hideIn;
    List<Revision> changed =
        programmes.changeAll(
            revision ->
                revision.redact(
                    speaker -> person.equals(speaker.person()),
                    publicName,
                    revision.names(person) ? text -> name.hideIn(whole.apply(text)) : whole));
    programmes.everySession().forEach(session -> session.hide(whole));
    programmes.flush();
    erasure.hide(List.of("Appearance", "ProgrammeSession"), name);
    done(redaction(kind, person, publicName).in(changed), version);
  }

  void lift(@Observes PersonUnprotected who) {
    Redaction lifted = redaction(Redaction.Kind.LIFTED, who.ref(), null);
    programmes.add(lifted);
    programmes.flush();
    journal.fire(lifted);
  }

  /** Hides names that were typed, in revisions up to a moment and in the working copy. */
  void hide(HideName command, NameMark mark, Instant until) {
    long version = programmes.raiseRedactedVersion();
    LegalName name = LegalName.of(null, command.name(), null).protectedAs(command.publicName());
    Predicate<PublishedSession.Speaker> meant =
        speaker -> speaker.person() == null && mark.isOf(speaker.name());
    List<Revision> changed =
        changed(
            programmes.revisionsForUpdate(command.event()).stream()
                .filter(revision -> !revision.publishedAt().isAfter(until))
                .toList(),
            meant,
            name);
    for (ProgrammeSession session : programmes.sessions(command.event())) {
      session.hide(mark, name);
    }
    programmes.flush();
    typedNames.fire(new TypedNameHidden(command.event(), name));
    erasure.hide(List.of("Appearance", "ProgrammeSession"), name);
    Redaction redaction =
        redaction(Redaction.Kind.TYPED_NAME, command.event(), command.publicName())
            .of(mark, command.reason())
            .in(changed);
    done(redaction, version);
  }

  private static List<Revision> changed(
      List<Revision> revisions, Predicate<PublishedSession.Speaker> meant, LegalName name) {
    UnaryOperator<String> texts = name::hideIn;
    return revisions.stream()
        .filter(revision -> revision.redact(meant, name.publicName(), texts))
        .toList();
  }

  private Redaction redaction(Redaction.Kind kind, UUID subject, String publicName) {
    return new Redaction(kind, subject, publicName, clock.instant(), caller.login());
  }

  private void done(Redaction redaction, long version) {
    programmes.add(redaction);
    programmes.flush();
    journal.fire(redaction);
    redacted.fire(new ProgrammeRedacted(version));
  }
}
