package org.plenary.mail.mailing;

import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.audit.AuditTrail;
import org.plenary.directory.ProtectedNames;
import org.plenary.directory.reach.Reach;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PlainText;

/** The drafts of one's own mailings: made all at once, then looked at one by one. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
public class MailingDrafts {
  @Inject private Mailings mailings;
  @Inject private MailingRepository repository;
  @Inject private DraftTable drafts;
  @Inject private Recipients recipients;
  @Inject private Audiences audiences;
  @Inject private ProtectedNames names;
  @Inject private AuditTrail audit;

  /**
   * Makes a draft for each in the audience, in few statements for all of them; those who are left
   * out stand there with the reason. What was made before is made anew.
   *
   * @return how many are ready
   */
  public long make(@NotNull UUID ref) {
    Mailing mailing = mailings.lock(ref);
    mailing.expectOpen();
    List<DraftTable.Draft> made = drafts(mailing);
    drafts.clear(ref);
    drafts.insert(ref, made);
    mailing.drafted();
    repository.flush();
    long ready = made.stream().filter(one -> one.state() == DraftState.READY).count();
    audit.record(MailingEditing.TYPE, ref, "UPDATE", "drafts", null, ready);
    return ready;
  }

  private List<DraftTable.Draft> drafts(Mailing mailing) {
    List<DraftTable.Draft> all = new ArrayList<>();
    Language first = mailing.subject().asMap().keySet().iterator().next();
    for (AudienceMember member :
        audiences.of(mailing.audienceKind()).members(mailing.eventRef(), mailing.audienceKey())) {
      all.add(
          new DraftTable.Draft(
              null,
              UUID.randomUUID(),
              member.personRef(),
              member.bodyRef(),
              member.roleRef(),
              first,
              DraftState.READY,
              null,
              null,
              null));
    }
    Map<UUID, Reach> reached = recipients.of(mailing.bodiesTo(), all);
    Map<UUID, String> refusals = recipients.refusals(mailing, all, reached);
    Set<UUID> seen = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    return all.stream()
        .map(
            draft -> {
              Reach reach = reached.get(draft.ref());
              String why = refusals.get(draft.ref());
              return decided(
                  draft,
                  reach,
                  why == null ? again(reach, seen, addresses) : why,
                  DraftWriting.language(mailing.subject(), reach));
            })
        .toList();
  }

  /** Whether somebody was written to already. */
  private static String again(Reach reach, Set<UUID> seen, Set<String> addresses) {
    if (!seen.add(reach.now())) {
      return LeftOut.TWICE;
    }
    boolean first = addresses.add(reach.address().toLowerCase(Locale.ROOT));
    return first ? null : LeftOut.SAME_ADDRESS;
  }

  private static DraftTable.Draft decided(
      DraftTable.Draft draft, Reach reach, String why, Language language) {
    UUID role = draft.roleRef();
    if (role == null && reach != null && draft.personRef() != null) {
      role = reach.role();
    }
    return new DraftTable.Draft(
        null,
        draft.ref(),
        draft.personRef(),
        draft.bodyRef(),
        role,
        language,
        why == null ? DraftState.READY : DraftState.LEFT_OUT,
        why,
        null,
        null);
  }

  /**
   * Takes a draft out, or brings it back.
   *
   * @return whether it was not so before
   */
  public boolean remove(@NotNull UUID mailingRef, @NotNull UUID draft, boolean out) {
    mailings.lock(mailingRef).expectOpen();
    if (drafts.find(mailingRef, draft).isEmpty()) {
      throw new NotFoundException();
    }
    DraftState from = out ? DraftState.READY : DraftState.REMOVED;
    DraftState to = out ? DraftState.REMOVED : DraftState.READY;
    boolean moved = drafts.move(mailingRef, draft, from, to);
    if (moved) {
      audit.record(MailingEditing.TYPE, mailingRef, "UPDATE", "drafts", from, to);
    }
    return moved;
  }

  /**
   * Gives one draft a text of its own.
   *
   * @throws FieldException on {@code subject} or {@code body}
   * @throws DomainException if the mailing was let go, or the draft does not go
   */
  public void edit(
      @NotNull UUID mailingRef,
      @NotNull UUID ref,
      @NotNull Language language,
      @PlainText(max = EditMailing.LONGEST_SUBJECT) String subject,
      @PlainText(max = EditMailing.LONGEST_BODY, lines = true) String body) {
    Mailing mailing = mailings.lock(mailingRef);
    DraftTable.Draft draft = open(mailing, ref);
    UnaryOperator<String> hiding = names.hiding();
    String line = hiding.apply(subject == null ? "" : subject.strip());
    String text = hiding.apply(body == null ? "" : body.strip());
    DraftWriting.check("", line, text, audiences.of(mailing.audienceKind()));
    drafts.write(draft.id(), language, line, text);
    audit.record(MailingEditing.TYPE, mailingRef, "UPDATE", "draft", null, ref);
  }

  /** Says in another language what the mailing says in it; a text of its own is dropped. */
  public void speak(@NotNull UUID mailingRef, @NotNull UUID ref, @NotNull Language language) {
    Mailing mailing = mailings.lock(mailingRef);
    DraftTable.Draft draft = open(mailing, ref);
    if (mailing.subject().exactly(language) == null) {
      throw new FieldException("language", "mailing.language.missing");
    }
    drafts.write(draft.id(), language, null, null);
    audit.record(MailingEditing.TYPE, mailingRef, "UPDATE", "language", draft.language(), language);
  }

  private DraftTable.Draft open(Mailing mailing, UUID ref) {
    mailing.expectOpen();
    DraftTable.Draft draft = drafts.find(mailing.ref(), ref).orElseThrow(NotFoundException::new);
    if (draft.state() == DraftState.LEFT_OUT) {
      throw new DomainException("mailing.draft.leftOut");
    }
    return draft;
  }
}
