package org.plenary.directory.partnership;

import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileSource;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;

/** The texts of agreements: in quarantine until they are checked, for those who work with them. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
public class AgreementFiles {
  private static final int MOST_FILES = 10;
  private static final String TYPE = "Agreement";

  @Inject private PartnershipRepository repository;
  @Inject private FileRepository files;
  @Inject private AuditTrail audit;

  /** The files of these agreements, the first of each first. Two queries. */
  public Map<UUID, List<AgreementFileRow>> of(@NotNull Collection<UUID> agreements) {
    List<AgreementFile> found = repository.files(agreements);
    Map<UUID, FileRow> rows = files.rows(found.stream().map(AgreementFile::fileRef).toList());
    Map<UUID, List<AgreementFileRow>> byAgreement = new HashMap<>();
    for (AgreementFile file : found) {
      byAgreement
          .computeIfAbsent(file.agreementRef(), any -> new ArrayList<>())
          .add(new AgreementFileRow(file.ref(), rows.get(file.fileRef())));
    }
    return byAgreement;
  }

  /**
   * The file under an address, which may be in quarantine or refused.
   *
   * @throws NotFoundException if there is none
   */
  public FileRow file(@NotNull UUID ref) {
    AgreementFile file = repository.file(ref);
    return files.rows(List.of(file.fileRef())).get(file.fileRef());
  }

  /**
   * A piece of a clean file; the number of the first is 0.
   *
   * @throws NotFoundException if there is no such piece of that content
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

  /**
   * Adds a file, which is in quarantine until it is checked; of the same file once more nothing
   * comes.
   *
   * @throws DomainException if the file is not accepted, or there are ten already
   * @throws NotFoundException if there is no such agreement
   */
  @RolesAllowed(OFFICER)
  public AgreementFileRow put(@NotNull UUID agreement, String name, @NotNull FileSource source) {
    repository.lock(agreement);
    FileRow file = files.put(name, source);
    List<AgreementFileRow> present = of(List.of(agreement)).getOrDefault(agreement, List.of());
    for (AgreementFileRow one : present) {
      if (one.file().sha256().equals(file.sha256()) && one.file().name().equals(file.name())) {
        files.remove(file.ref());
        return one;
      }
    }
    if (present.size() >= MOST_FILES) {
      throw new DomainException("directory.agreement.files.many", MOST_FILES);
    }
    AgreementFile kept = repository.add(new AgreementFile(agreement, file.ref()));
    audit.record(TYPE, agreement, "UPDATE", "file", null, file.name());
    repository.flush();
    return new AgreementFileRow(kept.ref(), file);
  }

  /**
   * Removes a file.
   *
   * @param file as in its address
   * @throws NotFoundException if the agreement has no such file
   */
  @RolesAllowed(OFFICER)
  public void remove(@NotNull UUID agreement, @NotNull UUID file) {
    repository.lock(agreement);
    AgreementFile kept = repository.file(file);
    if (!kept.agreementRef().equals(agreement)) {
      throw new NotFoundException();
    }
    removeAll(List.of(kept));
  }

  /** Removes the files of an agreement that is to be removed. */
  @RolesAllowed(OFFICER)
  public void removeOf(@NotNull UUID agreement) {
    removeAll(repository.files(List.of(agreement)));
  }

  private void removeAll(List<AgreementFile> removed) {
    for (AgreementFile kept : removed) {
      String name = files.rows(List.of(kept.fileRef())).get(kept.fileRef()).name();
      repository.remove(kept);
      repository.flush();
      files.remove(kept.fileRef());
      audit.record(TYPE, kept.agreementRef(), "UPDATE", "file", name, null);
    }
    repository.flush();
  }
}
