package org.plenary.directory.partnership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;

/** Turns agreements into lines, with their parties: one query for all of them. */
@Dependent
class AgreementLines {
  @Inject private DirectoryService directory;

  List<AgreementLine> of(List<Agreement> found) {
    List<UUID> refs = found.stream().flatMap(one -> one.parties().stream()).distinct().toList();
    Map<UUID, EntityLine> parties = directory.entities(refs);
    return found.stream().map(one -> line(one, parties)).toList();
  }

  private static AgreementLine line(Agreement agreement, Map<UUID, EntityLine> parties) {
    return new AgreementLine(
        agreement.ref(),
        agreement.version(),
        agreement.mark().isImported(),
        agreement.kind(),
        agreement.parties().stream().map(parties::get).filter(Objects::nonNull).toList(),
        agreement.signed().orElse(null),
        agreement.until(),
        agreement.reminder(),
        agreement.reminderDue(),
        agreement.reminderDoneAt(),
        agreement.subject(),
        agreement.source());
  }
}
