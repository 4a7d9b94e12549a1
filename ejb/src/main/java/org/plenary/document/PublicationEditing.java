package org.plenary.document;

import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileSource;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;

/** Publications and their files, for those who keep them. */
@Stateless
@RolesAllowed({OFFICER, CO_ORDINATORS_DESK})
public class PublicationEditing {
  @Inject private PublicationRepository repository;
  @Inject private FileRepository files;
  @Inject private AuditTrail audit;

  /**
   * A publication with its files and its history.
   *
   * @throws NotFoundException if it is not there
   */
  public PublicationDetail detail(@NotNull UUID ref) {
    Publication publication = repository.publication(ref);
    return new PublicationDetail(
        repository.withFiles(List.of(publication)).getFirst(),
        publication.version(),
        publication.isImported(),
        audit.history(ref));
  }

  /**
   * Adds or changes a publication.
   *
   * @return its ref
   * @throws FieldException on {@code languages}, if there are none, or if one that has a file is
   *     missing
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditPublication command) {
    if (command.languages().isEmpty()) {
      throw new FieldException("languages", "shared.required");
    }
    Publication publication;
    if (command.ref() == null) {
      publication = Publication.byHand(command);
      repository.add(publication);
    } else {
      publication = repository.publication(command.ref());
      publication.expectVersion(command.version());
      keepsLanguagesWithFiles(command);
      publication.edit(command);
    }
    repository.flush();
    return publication.ref();
  }

  private void keepsLanguagesWithFiles(EditPublication command) {
    for (PublicationFile file : repository.files(List.of(command.ref()))) {
      if (!command.languages().contains(file.language())) {
        throw new FieldException("languages", "document.publication.languageHasFile");
      }
    }
  }

  /**
   * Removes a publication that was entered by mistake.
   *
   * @throws DomainException if it stands in the reference data, or has files
   */
  public void remove(@NotNull UUID ref, long version) {
    Publication publication = repository.publication(ref);
    publication.expectVersion(version);
    if (publication.isImported()) {
      throw new DomainException("document.publication.fromReference");
    }
    if (!repository.files(List.of(ref)).isEmpty()) {
      throw new DomainException("document.publication.hasFiles");
    }
    repository.remove(publication);
    repository.flush();
  }

  /**
   * Puts a file as the version of a publication in a language, in place of the one that was there.
   * The same file once more changes nothing. It is in quarantine until it is checked.
   *
   * @throws DomainException if the file is not accepted (see {@link FileRepository#put})
   * @throws NotFoundException if there is no such publication
   */
  public PublicationFileRow putFile(
      @NotNull UUID publicationRef,
      @NotNull Language language,
      String name,
      @NotNull FileSource source) {
    Publication publication = repository.lock(publicationRef);
    Optional<PublicationFile> present = repository.file(publicationRef, language);
    FileRow before = present.map(this::file).orElse(null);
    FileRow file = files.put(name, source);
    if (before != null && isSame(before, file)) {
      files.remove(file.ref());
      return new PublicationFileRow(present.get().ref(), language, before);
    }
    PublicationFile kept;
    if (present.isPresent()) {
      kept = present.get();
      kept.replace(file.ref());
      repository.flush();
      files.remove(before.ref());
    } else {
      kept = repository.add(new PublicationFile(publicationRef, language, file.ref()));
      publication.existsIn(language);
    }
    record(publicationRef, language, before, file);
    repository.flush();
    return new PublicationFileRow(kept.ref(), language, file);
  }

  private FileRow file(PublicationFile file) {
    return files.rows(List.of(file.fileRef())).get(file.fileRef());
  }

  /** The content came as it came before: a picture's changes when it is checked. */
  private static boolean isSame(FileRow before, FileRow after) {
    return before.sha256().equals(after.sha256()) && before.name().equals(after.name());
  }

  /**
   * Removes the file of a publication in a language; the publication still exists in it.
   *
   * @throws NotFoundException if there is none
   */
  public void removeFile(@NotNull UUID publicationRef, @NotNull Language language) {
    repository.lock(publicationRef);
    PublicationFile file =
        repository.file(publicationRef, language).orElseThrow(NotFoundException::new);
    FileRow before = file(file);
    repository.remove(file);
    repository.flush();
    files.remove(file.fileRef());
    record(publicationRef, language, before, null);
    repository.flush();
  }

  private void record(UUID publicationRef, Language language, FileRow before, FileRow after) {
    audit.record(
        "Publication",
        publicationRef,
        "UPDATE",
        "file",
        told(language, before),
        told(language, after));
  }

  private static String told(Language language, FileRow file) {
    return file == null ? null : language.code().toUpperCase(Locale.ROOT) + ": " + file.name();
  }
}
