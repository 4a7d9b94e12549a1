package org.plenary.directory.correspondence;

import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.shared.Caller;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PlainText;

/** Correspondence, for those who work with the directory of people. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
public class CorrespondenceService {
  /** Bytes of a piece of a file, the last of a file being shorter. */
  public static final int PIECE = FileRepository.PIECE;

  private static final int MAX_EXPORTED = 20_000;

  @Inject private CorrespondenceRepository repository;
  @Inject private Parties parties;
  @Inject private FileRepository files;
  @Inject private DirectoryService directory;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** A page of entries. Six queries at most, whatever the number of rows. */
  public Page<CorrespondenceRow> list(
      @NotNull @Valid CorrespondenceFilter filter, @NotNull PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    Page<Correspondence> found =
        repository.page(new CorrespondenceQuery(filter, today, caller.login()), page);
    return new Page<>(parties.rows(found.rows(), today), found.total(), page);
  }

  /**
   * The entries of a list, page by page, for an export of what is seen; the first 20,000.
   *
   * @param each is given the rows of a page
   */
  public void export(
      @NotNull @Valid CorrespondenceFilter filter, Consumer<List<CorrespondenceRow>> each) {
    for (int page = 0; page < MAX_EXPORTED / PageRequest.MAX_SIZE; page++) {
      Page<CorrespondenceRow> rows = list(filter, new PageRequest(page, PageRequest.MAX_SIZE));
      each.accept(rows.rows());
      if (!rows.hasNext()) {
        return;
      }
    }
  }

  /** The years in which numbers of the register were given, the latest first. One query. */
  public List<Integer> registerYears() {
    return repository.registerYears();
  }

  /**
   * An entry with what it answers, what answers it, and its files.
   *
   * @throws NotFoundException if it is not there
   */
  public CorrespondenceDetail detail(@NotNull UUID ref) {
    LocalDate today = LocalDate.now(clock);
    Correspondence entry = repository.entry(ref);
    List<Correspondence> all = new ArrayList<>(List.of(entry));
    all.addAll(repository.answersTo(entry));
    Correspondence before = entry.answerTo();
    if (before != null) {
      all.add(before);
    }
    List<CorrespondenceRow> rows = parties.rows(all, today);
    return new CorrespondenceDetail(
        rows.getFirst(),
        entry.version(),
        entry.summary(),
        entry.reason(),
        before == null ? null : rows.getLast(),
        rows.subList(1, before == null ? rows.size() : rows.size() - 1),
        repository.fileRows(ref));
  }

  /** The latest files of entries with a person, organization or State; two queries. */
  public List<CorrespondenceFileRow> filesWith(@NotNull UUID party, int max) {
    return repository.filesWith(party, Math.clamp(max, 1, PageRequest.MAX_SIZE));
  }

  /** The history of an entry, latest first. */
  public List<HistoryEntry> history(@NotNull UUID ref) {
    return audit.history(repository.entry(ref).ref());
  }

  /** People, then States and organizations, by any part of a name; so many of each at most. */
  public List<Party> findParties(@NotNull @PlainText(max = 200) String anyPart, int max) {
    List<Party> found = new ArrayList<>();
    directory.findPeople(anyPart, max).forEach(one -> found.add(new Party(one.ref(), one, null)));
    if (!anyPart.isBlank()) {
      directory
          .findEntities(anyPart, max)
          .forEach(one -> found.add(new Party(one.ref(), null, one)));
    }
    return found;
  }

  /** Who these people, organizations and States are, in their order; three queries. */
  public List<Party> parties(@NotNull List<UUID> refs) {
    return parties.of(refs);
  }

  /**
   * The file under an address, which may be in quarantine or refused.
   *
   * @throws NotFoundException if there is none
   */
  public FileRow file(@NotNull UUID ref) {
    CorrespondenceFile file = repository.file(ref).orElseThrow(NotFoundException::new);
    return files.rows(List.of(file.fileRef())).get(file.fileRef());
  }

  /**
   * A piece of a clean file; the number of the first is 0.
   *
   * @param sha256 of the content that the reader began with
   * @throws NotFoundException if there is no such piece, or another content by now
   */
  public byte[] piece(@NotNull UUID ref, @NotNull String sha256, int number) {
    FileRow file = file(ref);
    byte[] piece =
        file.isClean() && file.sha256().equals(sha256) ? files.piece(sha256, number) : null;
    if (piece == null) {
      throw new NotFoundException();
    }
    return piece;
  }
}
