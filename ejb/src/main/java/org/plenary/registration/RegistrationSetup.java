package org.plenary.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.event.EditionCreated;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** Categories, capacities and quotas of an event. */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class RegistrationSetup {
  @Inject private RegistrationRepository registrations;
  @Inject private WaitingList waitingList;
  @Inject private Seats seats;
  @Inject private Surroundings surroundings;
  @Inject private DirectoryService directory;

  /** The categories of an event in their order. Two queries. */
  public List<CategoryDetail> categories(UUID eventRef) {
    Map<Category, Quota> quotas =
        registrations.quotas(eventRef).stream()
            .filter(Quota::isOfCategory)
            .collect(Collectors.toMap(Quota::category, quota -> quota));
    return registrations.categories(eventRef).stream()
        .map(category -> detail(category, quotas.get(category)))
        .toList();
  }

  private static CategoryDetail detail(Category category, Quota quota) {
    return new CategoryDetail(
        category.ref(),
        category.version(),
        category.code(),
        category.kind(),
        category.name(),
        quota == null ? 0 : quota.capacity(),
        quota == null ? 0 : quota.used(),
        category.isPublicForm(),
        category.seatTakenAt(),
        category.freedSeat(),
        category.delegationSeats());
  }

  /** Codes and names of the categories that are open to the public, in their order. */
  @PermitAll
  public Map<String, LocalizedText> publicCategories(UUID eventRef) {
    Map<String, LocalizedText> open = new java.util.LinkedHashMap<>();
    registrations.categories(eventRef).stream()
        .filter(Category::isPublicForm)
        .forEach(category -> open.put(category.code(), category.name()));
    return open;
  }

  /** The quotas of delegations, as far as they have registered. Two queries. */
  public List<QuotaRow> delegations(UUID eventRef) {
    List<Quota> quotas = registrations.quotas(eventRef).stream().filter(Quota::isOfEntity).toList();
    Map<UUID, EntityLine> entities =
        directory.entities(quotas.stream().map(Quota::entityRef).toList());
    return quotas.stream()
        .map(quota -> row(quota, entities.get(quota.entityRef())))
        .sorted(java.util.Comparator.comparing(row -> row.entity().toString()))
        .toList();
  }

  private static QuotaRow row(Quota quota, EntityLine entity) {
    Category category = quota.category();
    return new QuotaRow(
        quota.ref(),
        quota.version(),
        category == null ? "" : category.code(),
        category == null ? LocalizedText.empty() : category.name(),
        quota.entityRef(),
        entity == null ? "" : entity.code(),
        entity == null ? LocalizedText.empty() : entity.name(),
        quota.capacity(),
        quota.used(),
        quota.kept());
  }

  /**
   * Creates or changes a category. More seats go to those who wait.
   *
   * @return its ref
   * @throws FieldException key {@code registration.code.taken}
   * @throws org.plenary.shared.StaleException if it changed since it was read
   */
  public UUID save(@NotNull @Valid SetUpCategory command) {
    Optional<Category> sameCode = registrations.findCategory(command.eventRef(), command.code());
    Category category;
    if (command.ref() == null) {
      if (sameCode.isPresent()) {
        throw new FieldException("code", "registration.code.taken", command.code());
      }
      category = create(command);
    } else {
      category =
          sameCode.filter(c -> c.ref().equals(command.ref())).orElseThrow(NotFoundException::new);
      category.expectVersion(command.version());
      category.rename(command.name());
      categoryQuota(category).resize(command.capacity());
    }
    category.decide(command.seatTakenAt(), command.freedSeat(), command.publicForm());
    category.grantEachDelegation(command.delegationSeats());
    registrations.flush();
    waitingList.giveOn(category);
    registrations.flush();
    return category.ref();
  }

  private Category create(SetUpCategory command) {
    int position = registrations.categories(command.eventRef()).size();
    Category category =
        new Category(command.eventRef(), command.code(), command.kind(), command.name(), position);
    registrations.add(category);
    registrations.add(new Quota(command.eventRef(), category, null, null, command.capacity()));
    return category;
  }

  private Quota categoryQuota(Category category) {
    return registrations.quotas(category.eventRef()).stream()
        .filter(quota -> quota.isOfCategory() && quota.category().equals(category))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Gives a delegation more or fewer seats than others, before or after it registers somebody;
   * seats kept for it beyond that go back.
   */
  public void grant(@NotNull @Valid GrantSeats command) {
    Category category = registrations.category(command.eventRef(), command.category());
    UUID delegation = surroundings.representation(command.entityRef()).entityRef();
    Optional<Quota> granted = registrations.quotaOf(category, delegation);
    if (granted.isEmpty()) {
      registrations.add(
          new Quota(command.eventRef(), category, delegation, null, command.capacity()));
      registrations.flush();
      return;
    }
    Quota quota = granted.get();
    quota.resize(command.capacity());
    registrations.flush();
    if (seats.returnKept(quota, registrations.quotas(quota.eventRef()))) {
      waitingList.giveOn(category);
      registrations.flush();
    }
  }

  /** Takes the categories, their capacities and policies over from an earlier event. */
  public void copy(UUID from, UUID to) {
    Map<Category, Quota> quotas =
        registrations.quotas(from).stream()
            .filter(Quota::isOfCategory)
            .collect(Collectors.toMap(Quota::category, quota -> quota));
    for (Category category : registrations.categories(from)) {
      Category copy = category.copyTo(to);
      registrations.add(copy);
      int capacity = quotas.containsKey(category) ? quotas.get(category).capacity() : 0;
      registrations.add(new Quota(to, copy, null, null, capacity));
    }
    registrations.flush();
  }

  /** The next edition begins with the categories of the last one. */
  public void onNextEdition(@Observes EditionCreated created) {
    copy(created.from().ref(), created.to().ref());
  }
}
