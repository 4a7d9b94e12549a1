package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.RoleTerm;
import org.plenary.directory.RoleTerms;

/** How accounts stand today. Days begin at midnight UTC, for this as for the whole directory. */
@Dependent
class Standings {
  private static final int SOON = 30;

  @Inject private MandateRepository mandates;
  @Inject private RoleTerms terms;
  @Inject private Clock clock;

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), MandateState.ZONE);
  }

  /** One account. No query of the directory unless it has mandates. */
  Standing of(Account account) {
    List<Mandate> own = speaks(account) ? mandates.of(List.of(account)) : List.of();
    return Standing.on(today(), account.roles(), own, terms(own));
  }

  /**
   * All of these accounts, by their internal number. Two queries, none where none has such roles.
   */
  Map<Long, Standing> of(Collection<Account> accounts) {
    List<Mandate> all = mandates.of(accounts.stream().filter(Standings::speaks).toList());
    Map<UUID, RoleTerm> found = terms(all);
    Map<Long, List<Mandate>> byAccount =
        all.stream().collect(Collectors.groupingBy(mandate -> mandate.account().id()));
    Map<Long, Standing> standings = new HashMap<>();
    for (Account account : accounts) {
      List<Mandate> own = byAccount.getOrDefault(account.id(), List.of());
      standings.put(account.id(), Standing.on(today(), account.roles(), own, found));
    }
    return standings;
  }

  private static boolean speaks(Account account) {
    return Mandate.ROLES.stream().anyMatch(account.roles()::contains);
  }

  /**
   * The internal numbers of the accounts of which a mandate has ended or ends soon. Two queries.
   */
  Set<Long> accounts(AccessEnd end) {
    List<Mandate> all = mandates.all();
    Map<UUID, RoleTerm> found = terms(all);
    LocalDate today = today();
    return all.stream()
        .filter(
            mandate -> {
              MandateRow row = MandateRow.of(mandate, found.get(mandate.affiliationRef()), today);
              return switch (end) {
                case ENDED -> row.isOver();
                case SOON -> row.isEndingBy(today.plusDays(SOON));
              };
            })
        .map(mandate -> mandate.account().id())
        .collect(Collectors.toSet());
  }

  /** Whether nothing has changed on which somebody's access rests. At most one query. */
  boolean isAsBefore(SignedIn account) {
    return account.periods().isEmpty()
        || account.day().equals(today())
            && terms.periods(account.periods().keySet()).equals(account.periods());
  }

  private Map<UUID, RoleTerm> terms(List<Mandate> of) {
    Set<UUID> refs = of.stream().map(Mandate::affiliationRef).collect(Collectors.toSet());
    return refs.isEmpty() ? Map.of() : terms.of(refs);
  }
}
