package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.shared.Caller;
import org.plenary.shared.LegalName;
import org.plenary.shared.NameRights;

/**
 * The entry of a person with all roles. For services of the directory, which ask whether the caller
 * may read it.
 */
@Dependent
public class PersonEntry {
  @Inject private PersonRepository people;
  @Inject private RoleRows roleRows;
  @Inject private DirectoryService directory;
  @Inject private Caller caller;

  /**
   * The entry. Three queries.
   *
   * @throws org.plenary.shared.NotFoundException if there is no such person
   */
  public PersonDetail of(UUID ref) {
    Person p = people.person(ref);
    NameRights rights = caller.nameRights();
    LegalName name = p.name();
    boolean legible = name.isLegibleFor(rights);
    List<Affiliation> roles = people.affiliations(List.of(p));
    Map<UUID, EntityLine> bodies =
        directory.entities(roles.stream().map(Affiliation::bodyRef).collect(Collectors.toSet()));
    return new PersonDetail(
        p.ref(),
        p.version(),
        name.render(rights),
        name.renderNative(rights),
        name.renderGiven(rights),
        name.renderFamily(rights),
        name.publicName(),
        p.honorific(),
        p.rankRef(),
        p.gender(),
        legible ? p.contacts().rows() : List.of(),
        p.languages(),
        p.protectedSince(),
        p.doNotMail(),
        p.doNotPhone(),
        p.doNotPublish(),
        p.mark().isImported(),
        p.source(),
        roleRows.today(roles),
        bodies);
  }
}
