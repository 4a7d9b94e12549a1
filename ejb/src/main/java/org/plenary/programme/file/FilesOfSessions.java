package org.plenary.programme.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;

/** What a revision shows of files: those that are checked and clean. */
@Dependent
public class FilesOfSessions {
  @Inject private SessionFileRepository repository;
  @Inject private FileRepository files;

  /** The clean files of an event by their session, the first first. Two queries. */
  public Map<UUID, List<SessionFileRow>> clean(UUID event) {
    List<SessionFile> found = repository.ofEvent(event);
    Map<UUID, FileRow> rows = files.rows(found.stream().map(SessionFile::fileRef).toList());
    return found.stream()
        .filter(file -> rows.get(file.fileRef()).isClean())
        .collect(
            Collectors.groupingBy(
                SessionFile::sessionRef,
                Collectors.mapping(
                    file -> row(file, rows.get(file.fileRef())), Collectors.toList())));
  }

  static SessionFileRow row(SessionFile file, FileRow stored) {
    return new SessionFileRow(file.ref(), file.title(), file.language(), stored);
  }
}
