package org.plenary.directory;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.membership.Memberships;
import org.plenary.directory.naming.NameUse;
import org.plenary.directory.naming.OtherName;
import org.plenary.directory.naming.OtherNameRow;
import org.plenary.directory.naming.OtherNames;
import org.plenary.shared.Bound;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.PlainText;
import org.plenary.shared.SearchKey;

/** Organizations and States as pages and the interface for machines show them; all public data. */
@Stateless
@PermitAll
public class OrganizationService {
  private static final int MAX_NAME = 300;
  private static final int MAX_ACRONYM = 60;

  @Inject private EntityRepository entities;
  @Inject private OrganizationList list;
  @Inject private OrganizationTree trees;
  @Inject private OtherNames names;
  @Inject private Memberships memberships;
  @Inject private DirectoryNews news;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** A page of organizations, by English name. Three queries. */
  public Page<OrganizationRow> list(
      @NotNull @Valid OrganizationFilter filter, @NotNull PageRequest page) {
    return list(filter, OrganizationSort.NAME, false, page);
  }

  /** A page of organizations in this order. Three queries. */
  public Page<OrganizationRow> list(
      @NotNull @Valid OrganizationFilter filter,
      @NotNull OrganizationSort sort,
      boolean descending,
      @NotNull PageRequest page) {
    long total = list.count(filter);
    List<Organization> rows = total == 0 ? List.of() : list.page(filter, sort, descending, page);
    return new Page<>(rows(rows), total, page);
  }

  /** With the groups they belong to; one query for all of them. */
  private List<OrganizationRow> rows(List<Organization> found) {
    Map<UUID, List<String>> groups =
        memberships.codesOf(found.stream().map(Organization::ref).toList());
    return found.stream().map(o -> OrganizationRow.of(o, groups.get(o.ref()))).toList();
  }

  /**
   * An organization with what hangs on it.
   *
   * @throws NotFoundException if no organization has this code
   */
  public OrganizationDetail organization(String code) {
    Organization o = entities.organization(code).orElseThrow(NotFoundException::new);
    return new OrganizationDetail(
        rows(List.of(o)).getFirst(),
        o.version(),
        o.parent() == null ? null : o.parent().line(),
        rows(entities.children(o)),
        otherNames(o.ref()));
  }

  /**
   * What an organization belongs to and all that belongs to it, from the root on, each line before
   * those that belong to it; 1,000 at most. Two queries.
   */
  public List<TreeLine> tree(@NotNull UUID organization) {
    return trees.of(organization);
  }

  /**
   * A State with what hangs on it.
   *
   * @throws NotFoundException if no State has this two-letter code
   */
  public StateDetail state(String iso2) {
    State s = entities.state(iso2).orElseThrow(NotFoundException::new);
    return new StateDetail(
        new EntityLine(
            s.ref(), s.iso2(), s.name(), EntityKind.STATE, s.membership(), null, s.iso2(), null),
        s.iso3(),
        s.source(),
        rows(entities.ofState(iso2)),
        otherNames(s.ref()));
  }

  private List<OtherNameRow> otherNames(UUID ref) {
    return names.of(List.of(ref)).stream().map(OtherName::row).toList();
  }

  /** The organizations and States that belong to a group today, by name. One query. */
  public List<EntityLine> membersOf(String groupCode) {
    return membersOf(groupCode, LocalDate.now(clock));
  }

  /** Those that belonged to it on a day, or may have belonged, by name. One query. */
  public List<EntityLine> membersOf(@NotNull String groupCode, @NotNull LocalDate day) {
    return entities.members(groupCode, day).stream()
        .map(EntityView::line)
        .sorted(Comparator.comparing(line -> SearchKey.of(line.name().in(Language.EN))))
        .toList();
  }

  /** How many States and organizations belong to each group, by its code. One query. */
  public Map<String, Long> memberCounts() {
    return memberships.counts(LocalDate.now(clock));
  }

  /** The history of a State or an organization, its names and memberships, latest first. */
  @RolesAllowed(OFFICER)
  public List<HistoryEntry> history(UUID ref) {
    List<UUID> refs = new ArrayList<>(List.of(ref));
    names.of(List.of(ref)).forEach(name -> refs.add(name.ref()));
    memberships.of(List.of(ref)).forEach(membership -> refs.add(membership.ref()));
    return audit.history(refs);
  }

  /**
   * Changes an organization. A new name with the day since when it holds keeps the old one as a
   * former name.
   *
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  @RolesAllowed(OFFICER)
  public void edit(@NotNull @Valid EditOrganization command) {
    Organization o = entities.organization(command.ref());
    o.expectVersion(command.version());
    checkNames(command.name(), command.acronym());
    if (command.renamedOn() != null) {
      keepFormerNames(o, command);
    }
    o.rename(command.name(), command.acronym());
    o.index(names.of(List.of(o.ref())).stream().map(OtherName::name).toList());
    o.classify(
        command.type(),
        command.parentRef() == null ? null : entities.organization(command.parentRef()));
    checkCountry(command.country());
    entities.expectState(command.type(), command.country());
    o.locate(command.country(), command.city());
    o.close(command.closed());
    entities.flush();
    news.organizationChanged(o.ref(), o.code());
  }

  /** The codes of ISO 3166, and the one in use for Kosovo, which has none there. */
  private static void checkCountry(String code) {
    boolean known =
        code == null
            || code.isBlank()
            || code.equals("XK")
            || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    if (!known) {
      throw new FieldException("country", "directory.organization.country");
    }
  }

  /**
   * @throws FieldException on {@code name} or {@code acronym}
   */
  static void checkNames(LocalizedText name, LocalizedText acronym) {
    name.asMap().values().forEach(text -> check("name", text, MAX_NAME));
    if (acronym != null) {
      acronym.asMap().values().forEach(text -> check("acronym", text, MAX_ACRONYM));
    }
  }

  private static void check(String field, String text, int max) {
    String complaint = PlainText.Validator.complaint(text, max, false);
    if (complaint != null) {
      throw new FieldException(field, complaint, max);
    }
  }

  private void keepFormerNames(Organization o, EditOrganization command) {
    LocalDate day = command.renamedOn();
    Period before = Period.of(Bound.unknown(), Bound.at(PartialDate.day(day)));
    for (Map.Entry<Language, String> old : o.name().asMap().entrySet()) {
      if (!old.getValue().equals(command.name().exactly(old.getKey()))) {
        names.add(
            new OtherName(
                o.ref(), NameUse.FORMER, old.getKey(), old.getValue(), before, ImportMark.BY_HAND));
      }
    }
  }
}
