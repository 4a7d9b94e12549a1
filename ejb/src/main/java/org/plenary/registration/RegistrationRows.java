package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.shared.Caller;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NameRights;

/** Makes the rows of lists: names of people and entities as the directory has them today. */
@Dependent
class RegistrationRows {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private DirectoryService directory;
  @Inject private Caller caller;

  /** The rows of these ids, in their order. Four queries. */
  List<RegistrationRow> of(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Registration> found =
        entityManager
            .createQuery(
                "select r from Registration r join fetch r.category where r.id in :ids",
                Registration.class)
            .setParameter("ids", ids)
            .getResultList();
    Map<UUID, PersonLine> people =
        directory.people(refs(found.stream().map(Registration::personRef).toList()));
    Map<UUID, EntityLine> entities =
        directory.entities(refs(found.stream().map(Registration::entityRef).toList()));
    Map<Long, Registration> byId =
        found.stream().collect(Collectors.toMap(Registration::id, Function.identity()));
    NameRights rights = caller.nameRights();
    return ids.stream()
        .map(byId::get)
        .map(one -> row(one, people.get(one.personRef()), entities.get(one.entityRef()), rights))
        .toList();
  }

  private static List<UUID> refs(Collection<UUID> some) {
    return some.stream().filter(ref -> ref != null).distinct().toList();
  }

  private static RegistrationRow row(
      Registration one, PersonLine person, EntityLine entity, NameRights rights) {
    Category category = one.category();
    return new RegistrationRow(
        one.ref(),
        one.version(),
        name(one, person, rights),
        nativeName(one, person, rights),
        person == null || person.title() == null ? "" : person.title(),
        mail(one, rights),
        category.code(),
        category.name(),
        one.entityRef(),
        entity == null ? "" : entity.code(),
        entity == null ? LocalizedText.empty() : entity.name(),
        one.function(),
        one.status(),
        one.waitingPlace(),
        one.createdAt());
  }

  private static String mail(Registration one, NameRights rights) {
    boolean hidden = one.name() != null && !one.name().isLegibleFor(rights);
    return one.mail() == null || hidden ? "" : one.mail();
  }

  private static String name(Registration one, PersonLine person, NameRights rights) {
    if (person != null) {
      return person.honorific() == null
          ? person.displayName()
          : person.honorific() + " " + person.displayName();
    }
    return one.name() == null ? "–" : one.name().render(rights);
  }

  private static String nativeName(Registration one, PersonLine person, NameRights rights) {
    if (person != null) {
      return person.nativeName() == null ? "" : person.nativeName();
    }
    return one.name() == null ? "" : one.name().renderNative(rights);
  }

  /** Codes and names of entities, by English name. */
  Map<String, LocalizedText> names(List<UUID> refs) {
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    directory.entities(refs).values().stream()
        .sorted(
            Comparator.comparing((EntityLine line) -> !line.isState())
                .thenComparing(line -> line.name().in(Language.EN)))
        .forEach(line -> names.put(line.code(), line.name()));
    return names;
  }
}
