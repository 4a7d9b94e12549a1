package org.plenary.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.AddPerson;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.RoleHolder;
import org.plenary.directory.RoleTerms;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Period;
import org.plenary.shared.Roles;
import org.plenary.shared.SearchKey;

/** On which roles of the directory accounts rest, and how these are handed over. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class MandateService {
  private static final int LONGEST_LOGIN = 50;
  private static final String SOURCE = "ACCOUNT";

  @Inject private AccountRepository accounts;
  @Inject private MandateRepository repository;
  @Inject private Mandates mandates;
  @Inject private Standings standings;
  @Inject private RoleTerms terms;
  @Inject private DirectoryService directory;
  @Inject private AccountLinks links;
  @Inject private AccountMail mail;
  @Inject private Clock clock;

  /** The mandates of an account, the earliest first, with those who take over. */
  public List<MandateHolder> of(UUID account) {
    List<MandateHolder> holders = new ArrayList<>();
    for (MandateRow row : standings.of(accounts.byRef(account)).mandates()) {
      RoleHolder holder = terms.holder(row.affiliationRef()).orElse(null);
      holders.add(
          new MandateHolder(
              row,
              holder == null ? "" : holder.displayName(),
              holder == null ? "" : holder.title(),
              successors(row)));
    }
    return holders;
  }

  private List<Successor> successors(MandateRow row) {
    List<Successor> successors = new ArrayList<>();
    Map<UUID, UUID> taken =
        repository.all().stream()
            .filter(mandate -> mandate.role().equals(row.role()))
            .collect(
                Collectors.toMap(
                    Mandate::affiliationRef, one -> one.account().ref(), (one, other) -> one));
    for (RoleHolder role : terms.successors(row.affiliationRef())) {
      if (!mandates.isOver(role)) {
        successors.add(
            new Successor(
                role.affiliationRef(),
                role.displayName(),
                role.title(),
                role.period(),
                role.email() != null,
                taken.get(role.affiliationRef())));
      }
    }
    return successors;
  }

  /**
   * Invites who takes over a role: an account with the same roles, which open from the first day of
   * the successor's own role in the directory, and a mail with the link to choose a password.
   * Somebody who has an account with that address gets the roles there.
   *
   * @param account the predecessor's
   * @param mandate of that account
   * @param affiliation the successor's role in the directory, in the same body and of the same
   *     title
   * @return the successor's account
   * @throws DomainException key {@code account.mandate.noMail} if the directory has no address that
   *     may be shown
   */
  public UUID inviteSuccessor(UUID account, UUID mandate, UUID affiliation) {
    Mandate predecessors = repository.byRef(account, mandate);
    RoleHolder next =
        terms.successors(predecessors.affiliationRef()).stream()
            .filter(role -> role.affiliationRef().equals(affiliation) && !mandates.isOver(role))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    if (next.email() == null) {
      throw new DomainException("account.mandate.noMail");
    }
    Set<String> roles =
        repository.of(predecessors.account()).stream()
            .filter(one -> one.affiliationRef().equals(predecessors.affiliationRef()))
            .map(Mandate::role)
            .collect(Collectors.toCollection(TreeSet::new));
    Account successor = accountOf(next, roles, predecessors.account());
    roles.forEach(role -> mandates.rest(successor, role, List.of(affiliation)));
    accounts.flush();
    return successor.ref();
  }

  private Account accountOf(RoleHolder next, Set<String> roles, Account predecessor) {
    String address = next.email().toLowerCase(Locale.ROOT);
    Account known = accounts.reachableAs(address, 1).stream().findFirst().orElse(null);
    if (known != null) {
      Set<String> all = new LinkedHashSet<>(known.roles());
      all.addAll(roles);
      known.grant(all);
      mail.notice(known, known.mail(), "rolesAdded");
      return known;
    }
    Account made =
        new Account(
            freeLogin(address), next.displayName(), roles, predecessor.language(), clock.instant());
    made.describe(next.displayName(), next.email(), predecessor.language());
    accounts.addInvited(made);
    mail.invitation(made, links.issue(made, LinkPurpose.INVITATION, null));
    return made;
  }

  /** What stands before the at sign, as far as a login may be so, with a number if it is taken. */
  private String freeLogin(String address) {
    String local = SearchKey.of(address.substring(0, address.indexOf('@')).replace('.', ' '));
    String wanted = local.replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.+|\\.+$", "");
    String base = wanted.length() < 2 ? "account" : wanted;
    String cut = base.substring(0, Math.min(LONGEST_LOGIN, base.length()));
    String login = cut;
    for (int number = 2; accounts.findByLogin(login).isPresent(); number++) {
      login = cut + number;
    }
    return login;
  }

  /**
   * Takes a mandate from an account; the role of the account goes with the last one of its kind.
   */
  public void remove(UUID account, UUID mandate) {
    Mandate gone = repository.byRef(account, mandate);
    Account holder = gone.account();
    boolean last =
        repository.of(holder).stream().filter(one -> one.role().equals(gone.role())).count() == 1;
    if (last) {
      holder.grant(holder.roles().stream().filter(role -> !role.equals(gone.role())).toList());
    }
    repository.remove(gone);
    accounts.flush();
  }

  /**
   * Gives mandates to accounts that were told an entity before there were mandates: on the role
   * that the directory records for their address, else on one that is entered there now, of which
   * nobody knows since when and until when.
   */
  @RolesAllowed(Roles.SYSTEM)
  public void takeOver() {
    for (Object[] row : repository.toTakeOver()) {
      Account account = accounts.byId(((Number) row[0]).longValue());
      UUID entity = UUID.fromString((String) row[1]);
      for (String role : Mandate.ROLES) {
        if (account.roles().contains(role)) {
          mandates.rest(account, role, List.of(recordedOrEntered(account, entity)));
        }
      }
    }
    repository.takenOver();
  }

  private UUID recordedOrEntered(Account account, UUID entity) {
    return terms.ofAddress(account.mail(), entity).stream()
        .filter(role -> !mandates.isOver(role))
        .map(RoleHolder::affiliationRef)
        .findFirst()
        .orElseGet(() -> entered(account, entity, Period.unknown()));
  }

  private UUID entered(Account account, UUID entity, Period period) {
    NewAffiliation role = new NewAffiliation(entity, "Focal point", Capacity.FULL, period);
    String[] names = account.displayName().split(" (?=\\S+$)", 2);
    UUID person =
        directory.addPerson(
            new AddPerson(
                null,
                null,
                names.length == 2 ? names[0] : null,
                names[names.length - 1],
                null,
                null,
                PersonContactRow.of(account.mail(), null),
                null,
                role,
                SOURCE));
    return terms.ofPerson(person, entity).getFirst().affiliationRef();
  }
}
