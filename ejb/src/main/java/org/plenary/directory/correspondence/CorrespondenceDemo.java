package org.plenary.directory.correspondence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.importing.DemoPart;

/** Some correspondence of the last days, made for the demonstration and saying so. */
@Dependent
public class CorrespondenceDemo implements DemoPart {
  private static final int ORDER = 50;
  private static final String NOTE = "Made for the demonstration of Plenary.";

  private final CorrespondenceRepository repository;
  private final DirectoryService directory;
  private final Clock clock;

  @Inject
  CorrespondenceDemo(CorrespondenceRepository repository, DirectoryService directory, Clock clock) {
    this.repository = repository;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void create() {
    UUID austria = entity("AT");
    UUID kazakhstan = entity("KZ");
    UUID unodc = entity("UNODC");
    Correspondence asked =
        add(
            CorrespondenceKind.NOTE_VERBALE,
            Direction.INCOMING,
            12,
            "Nomination of a new focal point",
            2,
            austria);
    Correspondence thanks =
        add(
            CorrespondenceKind.NOTE_VERBALE,
            Direction.OUTGOING,
            0,
            "Nomination of a new focal point",
            0,
            austria);
    thanks.answer(asked);
    asked.answered(true);
    LocalDate today = LocalDate.now(clock);
    thanks.register(today, repository.nextNumber(RegisterSeries.NV, today.getYear()));
    add(
        CorrespondenceKind.LETTER,
        Direction.INCOMING,
        9,
        "Request for a briefing before the Alliance Conference",
        -3,
        kazakhstan);
    add(
        CorrespondenceKind.EMAIL,
        Direction.INCOMING,
        1,
        "Joint report: draft for comments",
        1,
        unodc);
    add(
        CorrespondenceKind.MEETING,
        null,
        5,
        "Consultation on the next joint training",
        0,
        unodc,
        austria);
    add(
        CorrespondenceKind.LETTER,
        Direction.OUTGOING,
        0,
        "Invitation to a study visit",
        0,
        kazakhstan);
    repository.flush();
  }

  private UUID entity(String code) {
    return directory.entityByCode(code).map(EntityLine::ref).orElseThrow();
  }

  /**
   * @param ago days since
   * @param due days until an answer is due; 0 if none is awaited
   */
  private Correspondence add(
      CorrespondenceKind kind,
      Direction direction,
      int ago,
      String subject,
      int due,
      UUID... with) {
    LocalDate today = LocalDate.now(clock);
    EditCorrespondence entry =
        new EditCorrespondence(
            null,
            0,
            kind,
            direction,
            today.minusDays(ago),
            subject,
            NOTE,
            null,
            List.of(with),
            null,
            false,
            due == 0 ? null : today.plusDays(due),
            due == 0 ? null : "officer");
    return repository.add(new Correspondence(entry, today));
  }
}
