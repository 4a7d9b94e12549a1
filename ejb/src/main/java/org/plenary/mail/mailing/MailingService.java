package org.plenary.mail.mailing;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.correspondence.Parties;
import org.plenary.directory.correspondence.Party;
import org.plenary.directory.reach.Reach;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.shared.Caller;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.mail.MailField;

/** Mailings to look at: one's own, for administrators all. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN})
public class MailingService {
  @Inject private Mailings mailings;
  @Inject private MailingRepository repository;
  @Inject private DraftTable drafts;
  @Inject private DraftWriting writing;
  @Inject private Recipients recipients;
  @Inject private Audiences audiences;
  @Inject private Instance<MailingEvents> events;
  @Inject private Parties parties;
  @Inject private FileRepository files;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Mailings, the latest first; four queries. */
  public Page<MailingRow> list(MailingState state, @NotNull PageRequest page) {
    return repository.page(mailings.listed(), state, page);
  }

  /**
   * A mailing with the counts of its drafts. Six queries.
   *
   * @throws NotFoundException if it is not there, or not the caller's
   */
  public MailingDetail detail(@NotNull UUID ref) {
    Mailing mailing = mailings.read(ref);
    MailingState state = repository.shown(mailing);
    boolean held =
        mailing.dueAt() != null
            && mailing.step() == Mailing.Step.SENDING
            && mailing.dueAt().isAfter(clock.instant());
    return new MailingDetail(
        ref,
        mailing.version(),
        state,
        event(mailing.eventRef()),
        mailing.audienceKind(),
        mailing.audienceKey(),
        mailing.audienceName(),
        mailing.bodiesTo(),
        mailing.subject(),
        mailing.body(),
        mailing.note(),
        mailing.madeBy(),
        mailing.madeAt(),
        mailing.sentBy(),
        mailing.sentAt(),
        mailing.dueAt(),
        held,
        mailings.isOwn(mailing),
        files(ref),
        drafts.counts(ref));
  }

  private MailingEvent event(UUID ref) {
    return ref == null
        ? null
        : events.stream().flatMap(one -> one.find(ref).stream()).findFirst().orElse(null);
  }

  private List<FileRow> files(UUID mailing) {
    List<UUID> refs = repository.files(mailing);
    Map<UUID, FileRow> rows = refs.isEmpty() ? Map.of() : files.rows(refs);
    return refs.stream().filter(rows::containsKey).map(rows::get).toList();
  }

  /** The drafts of a mailing that a filter asks for, in the order of the audience. Six queries. */
  public Page<DraftRow> drafts(
      @NotNull UUID ref, @NotNull @Valid DraftFilter filter, @NotNull PageRequest page) {
    mailings.read(ref);
    Page<DraftTable.Draft> found = drafts.page(ref, filter, page);
    Map<UUID, Party> shown =
        parties.read(
            found.rows().stream()
                .map(DraftTable.Draft::party)
                .filter(party -> party != null)
                .distinct()
                .toList());
    return new Page<>(
        found.rows().stream().map(draft -> row(draft, shown.get(draft.party()))).toList(),
        found.total(),
        page);
  }

  private static DraftRow row(DraftTable.Draft draft, Party party) {
    return new DraftRow(
        draft.ref(), party, draft.language(), draft.state(), draft.why(), draft.body() != null);
  }

  /**
   * A draft as it will look. Of a protected person the address is not told.
   *
   * @throws NotFoundException if the mailing has no such draft
   */
  public DraftDetail draft(@NotNull UUID mailingRef, @NotNull UUID ref) {
    Mailing mailing = mailings.read(mailingRef);
    DraftTable.Draft draft = drafts.find(mailingRef, ref).orElseThrow(NotFoundException::new);
    Party party =
        draft.party() == null ? null : parties.read(List.of(draft.party())).get(draft.party());
    boolean hidden = party == null || party.isPerson() && party.person().protectedPerson();
    Reach reach = recipients.of(mailing.bodiesTo(), List.of(draft)).get(draft.ref());
    return new DraftDetail(
        row(draft, party),
        hidden || reach == null ? null : reach.address(),
        writing.subject(mailing, draft),
        writing.body(mailing, draft),
        List.copyOf(mailing.subject().asMap().keySet()),
        writing.preview(mailing, event(mailing.eventRef()), draft));
  }

  /** The audiences to choose from, by kind. */
  public Map<String, List<AudienceKey>> audiences(UUID eventRef) {
    Map<String, List<AudienceKey>> all = new java.util.LinkedHashMap<>();
    if (!caller.has(ADMIN)) {
      audiences.every().forEach(one -> all.put(one.kind(), one.keys(eventRef)));
    }
    return all;
  }

  /** The events to choose from. */
  public List<MailingEvent> events() {
    return events.stream().flatMap(one -> one.recent().stream()).toList();
  }

  /**
   * The fields that may stand in braces in a text.
   *
   * @param audienceKind to whom it goes, or null
   */
  public List<String> fields(String audienceKind) {
    Stream<String> own =
        audienceKind == null || audienceKind.isBlank()
            ? Stream.empty()
            : audiences.of(audienceKind).fields().stream().map(MailField::name);
    return Stream.concat(DraftWriting.FIELDS.stream(), own).toList();
  }

  /** What was made for the audiences of a kind about an event, the latest first; one query. */
  @RolesAllowed({ORGANIZER, ADMIN})
  public List<MailingOfAudience> ofAudience(@NotNull String kind, @NotNull UUID eventRef) {
    return repository.ofAudience(kind, eventRef).stream()
        .map(
            mailing ->
                new MailingOfAudience(
                    mailing.ref(),
                    mailing.version(),
                    mailing.audienceKey(),
                    mailing.step() == Mailing.Step.SENDING
                        || mailing.step() == Mailing.Step.STOPPED,
                    mailings.isOwn(mailing)))
        .toList();
  }

  /** The history of a mailing, latest first. */
  public List<HistoryEntry> history(@NotNull UUID ref) {
    return audit.history(mailings.read(ref).ref());
  }
}
