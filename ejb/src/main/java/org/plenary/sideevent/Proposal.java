package org.plenary.sideevent;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.event.CodesConverter;
import org.plenary.programme.AppearanceLine;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A side event as a State or organization proposes it. {@link ProposalState} says how it goes on.
 */
@Entity
@Table(name = "side_event_proposal")
public class Proposal extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "entity_ref", nullable = false, updatable = false)
  private UUID entityRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private ProposalState state = ProposalState.DRAFT;

  @Column(name = "title", nullable = false)
  private LocalizedText title;

  @Column(name = "summary")
  private LocalizedText summary;

  @Column(name = "capacity")
  private Integer capacity;

  @Enumerated(EnumType.STRING)
  @Column(name = "setup")
  private RoomSetup setup;

  @Column(name = "equipment")
  private String equipment;

  @Convert(converter = CodesConverter.class)
  @Column(name = "interpretation")
  private List<String> interpretation = List.of();

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_mail")
  private String contactMail;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Convert(converter = CodesConverter.class)
  @Column(name = "preferred")
  private List<String> preferred = List.of();

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground")
  private Ground ground;

  @Column(name = "reason")
  private String reason;

  @Column(name = "side_event_ref")
  private UUID sideEventRef;

  @Column(name = "session_ref")
  private UUID sessionRef;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "proposal_id")
  @OrderBy("position")
  private List<ProposalSpeaker> speakers = new ArrayList<>();

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<CoOrganizer> coOrganizers = new ArrayList<>();

  protected Proposal() {}

  /** A draft. */
  Proposal(UUID eventRef, UUID entityRef, Language language, ProposalFacts facts) {
    this.eventRef = eventRef;
    this.entityRef = entityRef;
    this.language = language;
    edit(facts);
  }

  /**
   * Replaces what it says; a co-organizer who stays keeps the answer.
   *
   * @throws DomainException key {@code sideevent.coOrganizers.itself}
   */
  final void edit(ProposalFacts facts) {
    if (facts.coOrganizers().contains(entityRef)) {
      throw new DomainException("sideevent.coOrganizers.itself");
    }
    title = facts.title();
    summary = facts.summary();
    capacity = facts.capacity();
    setup = facts.setup();
    equipment = facts.equipment();
    interpretation = facts.interpretation().stream().sorted().map(Language::code).toList();
    contactName = facts.contact().name();
    contactMail = facts.contact().mail();
    contactPhone = facts.contact().phone();
    preferred = facts.preferred().stream().map(UUID::toString).toList();
    if (!facts.speakers().equals(lines())) {
      speakers.clear();
      facts.speakers().forEach(line -> speakers.add(new ProposalSpeaker(speakers.size(), line)));
    }
    coOrganizers.removeIf(one -> !facts.coOrganizers().contains(one.entityRef()));
    for (int place = 0; place < facts.coOrganizers().size(); place++) {
      UUID entity = facts.coOrganizers().get(place);
      CoOrganizer known =
          coOrganizers.stream()
              .filter(one -> one.entityRef().equals(entity))
              .findFirst()
              .orElse(null);
      if (known == null) {
        coOrganizers.add(new CoOrganizer(this, place, entity));
      } else {
        known.standAt(place);
      }
    }
  }

  /**
   * Goes to the organizers; a second time nothing happens.
   *
   * @return whether it was a draft before
   */
  boolean submit(Instant now) {
    if (state == ProposalState.SUBMITTED || state == ProposalState.UNDER_REVIEW) {
      return false;
    }
    facts().expectComplete();
    go(ProposalState.SUBMITTED, null, null);
    submittedAt = now;
    return true;
  }

  /** Its main organizer takes it back. */
  void withdraw() {
    if (!state.isWithdrawable()) {
      throw new DomainException("sideevent.withdraw.refused");
    }
    state = ProposalState.WITHDRAWN;
  }

  /**
   * Goes to another state.
   *
   * @throws DomainException key {@code sideevent.move.refused.<state>}
   */
  void go(ProposalState next, Ground why, String text) {
    if (!state.goesTo(next)) {
      throw new DomainException("sideevent.move.refused." + next);
    }
    state = next;
    ground = why;
    reason = SideEventTexts.orNull(text);
  }

  /** Is again what it was: the undo of a step. */
  void restore(ProposalState before, Ground why, String text) {
    state = before;
    ground = why;
    reason = text;
  }

  /** Became a side event of the conference, with a session in its programme. */
  void plannedAs(UUID event, UUID session) {
    sideEventRef = event;
    sessionRef = session;
  }

  UUID eventRef() {
    return eventRef;
  }

  UUID entityRef() {
    return entityRef;
  }

  ProposalState state() {
    return state;
  }

  LocalizedText title() {
    return title;
  }

  Integer capacity() {
    return capacity;
  }

  Contact contact() {
    return new Contact(contactName, contactMail, contactPhone);
  }

  Language language() {
    return language;
  }

  Ground ground() {
    return ground;
  }

  String reason() {
    return reason;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  UUID sideEventRef() {
    return sideEventRef;
  }

  UUID sessionRef() {
    return sessionRef;
  }

  List<CoOrganizer> coOrganizers() {
    return List.copyOf(coOrganizers);
  }

  private List<AppearanceLine> lines() {
    return speakers.stream().map(ProposalSpeaker::line).toList();
  }

  ProposalFacts facts() {
    return new ProposalFacts(
        title,
        summary,
        lines(),
        capacity,
        setup,
        equipment,
        interpretation.stream().map(code -> Language.of(code).orElseThrow()).toList(),
        contact(),
        preferred.stream().map(UUID::fromString).toList(),
        coOrganizers.stream().map(CoOrganizer::entityRef).toList());
  }
}
