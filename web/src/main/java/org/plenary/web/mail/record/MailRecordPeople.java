package org.plenary.web.mail.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.directory.merge.MergeService;

/** Names the people that mails went to, also those who were merged since. */
@RequestScoped
public class MailRecordPeople {
  @Inject private DirectoryService directory;
  @Inject private MergeService merges;

  /** The name of somebody as everybody may see it, "" if the directory does not know them. */
  public String name(UUID ref) {
    UUID now = merges.survivorOf(ref).orElse(ref);
    PersonLine line = directory.people(List.of(now)).get(now);
    return line == null ? "" : line.displayName();
  }
}
