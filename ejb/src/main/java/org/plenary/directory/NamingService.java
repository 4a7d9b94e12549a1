package org.plenary.directory;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.directory.naming.EditOtherName;
import org.plenary.directory.naming.OtherName;
import org.plenary.directory.naming.OtherNameRow;
import org.plenary.directory.naming.OtherNames;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;

/**
 * Former and alternative names of States and organizations. Who looks for one of them by any of
 * these finds it.
 */
@Stateless
@RolesAllowed(OFFICER)
public class NamingService {
  @Inject private OtherNames names;
  @Inject private EntityRepository entities;
  @Inject private DirectoryNews news;
  @Inject private AuditTrail audit;

  /** The names of a State or an organization, former ones first, the latest first. One query. */
  @PermitAll
  public List<OtherNameRow> of(UUID subject) {
    return names.of(List.of(subject)).stream().map(OtherName::row).toList();
  }

  /**
   * One name.
   *
   * @throws NotFoundException if the State or organization has none such
   */
  @PermitAll
  public OtherNameRow name(UUID subject, UUID ref) {
    return owned(subject, ref).row();
  }

  private OtherName owned(UUID subject, UUID ref) {
    OtherName name = names.one(ref);
    if (!name.subjectRef().equals(subject)) {
      throw new NotFoundException();
    }
    return name;
  }

  /**
   * Adds or corrects a name.
   *
   * @return its ref
   * @throws FieldException on {@code name}, if it is recorded already; on {@code ending}, if it is
   *     a former name that still holds
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditOtherName command) {
    if (entities.lines(List.of(command.subjectRef())).isEmpty()) {
      throw new FieldException("subjectRef", "directory.entity.unknown");
    }
    String text = command.name().strip();
    boolean recorded =
        names.of(List.of(command.subjectRef())).stream()
            .anyMatch(
                other ->
                    !other.ref().equals(command.ref())
                        && other.language() == command.language()
                        && other.name().equals(text)
                        && other.row().period().equals(command.period()));
    if (recorded) {
      throw new FieldException("name", "organization.name.recorded", text);
    }
    OtherName name;
    if (command.ref() == null) {
      name =
          names.add(
              new OtherName(
                  command.subjectRef(),
                  command.use(),
                  command.language(),
                  text,
                  command.period(),
                  ImportMark.BY_HAND));
    } else {
      name = owned(command.subjectRef(), command.ref());
      name.expectVersion(command.version());
      name.correct(command.use(), command.language(), text, command.period());
    }
    names.flush();
    index(command.subjectRef());
    return name.ref();
  }

  /**
   * Removes a name that was entered by mistake.
   *
   * @throws DomainException key {@code directory.record.fromReference} for one of the reference
   *     data
   */
  public void remove(UUID subject, UUID ref, long version) {
    OtherName name = owned(subject, ref);
    name.expectVersion(version);
    if (name.mark().isImported()) {
      throw new DomainException("directory.record.fromReference");
    }
    boolean state = entities.lines(List.of(subject)).getFirst().line().isState();
    audit.record(
        state ? "State" : "Organization", subject, "UPDATE", "otherName", name.name(), null);
    names.remove(name);
    names.flush();
    index(subject);
  }

  private void index(UUID subject) {
    entities.index(subject, names.of(List.of(subject)).stream().map(OtherName::name).toList());
    entities.flush();
    news.changed(entities.lines(List.of(subject)).getFirst().line());
  }
}
