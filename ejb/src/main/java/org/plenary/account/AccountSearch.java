package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;

/** Finds accounts by what an administrator knows of them. */
@Dependent
class AccountSearch {
  private static final int MOST_WORDS = 5;
  private static final String NO_PASSWORD =
      "not exists (select c from Credential c where c.accountId = a.id)";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Settings settings;
  @Inject private Standings standings;

  /** A page of accounts by login; five queries, two more for a filter by access. */
  Page<AccountDetail> page(AccountFilter filter, PageRequest request) {
    List<Account> accounts =
        query("select a", " order by a.login", filter, Account.class)
            .setFirstResult(request.firstRow())
            .setMaxResults(request.size())
            .getResultList();
    Set<Long> invited = invitedAmong(accounts);
    Map<Long, Standing> standing = standings.of(accounts);
    return new Page<>(
        accounts.stream()
            .map(
                account ->
                    AccountDetail.of(
                        account, invited.contains(account.id()), null, standing.get(account.id())))
            .toList(),
        count(filter),
        request);
  }

  /** How many there are; one query. */
  long count(AccountFilter filter) {
    return query("select count(a)", "", filter, Long.class).getSingleResult();
  }

  /** How many enabled accounts hold each role, in the order of the roles; one query. */
  Map<String, Long> holders() {
    String counts =
        Roles.OF_ACCOUNTS.stream()
            .map(
                role ->
                    "count(case when concat(',', roles, ',') like '%," + role + ",%' then 1 end)")
            .collect(Collectors.joining(", "));
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery("select " + counts + " from account where enabled")
                .getSingleResult();
    Map<String, Long> holders = new LinkedHashMap<>();
    for (int i = 0; i < row.length; i++) {
      holders.put(Roles.OF_ACCOUNTS.get(i), ((Number) row[i]).longValue());
    }
    return holders;
  }

  /** Those whose owners have not chosen a password yet. */
  private Set<Long> invitedAmong(List<Account> accounts) {
    if (accounts.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        entityManager
            .createQuery(
                "select a.id from Account a where a.id in :ids and " + NO_PASSWORD, Long.class)
            .setParameter("ids", accounts.stream().map(Account::id).toList())
            .getResultList());
  }

  private <T> TypedQuery<T> query(String what, String order, AccountFilter filter, Class<T> type) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(" from Account a where 1 = 1");
    if (filter.words() != null) {
      for (String word : words(filter.words())) {
        String name = "word" + values.size();
        where.append(" and (a.login like :%1$s or a.displayName like :%1$s)".formatted(name));
        values.put(name, "%" + word + "%");
      }
    }
    if (filter.role() != null) {
      where.append(" and concat(',', a.roles, ',') like :role");
      values.put("role", "%," + filter.role() + ",%");
    }
    if (filter.state() != null) {
      where.append(" and ").append(condition(filter.state()));
    }
    if (filter.access() != null) {
      Set<Long> ids = standings.accounts(filter.access());
      where.append(ids.isEmpty() ? " and 1 = 0" : " and a.id in :ending");
      if (!ids.isEmpty()) {
        values.put("ending", ids);
      }
    }
    TypedQuery<T> query = entityManager.createQuery(what + where + order, type);
    values.forEach(query::setParameter);
    return query;
  }

  private String condition(AccountState state) {
    return switch (state) {
      case ACTIVE -> "a.enabled = true and not " + NO_PASSWORD;
      case INVITED -> "a.enabled = true and " + NO_PASSWORD;
      case DISABLED -> "a.enabled = false";
      case FACTOR_MISSING -> factorMissing();
    };
  }

  /** As {@link SecondFactors#isNeeded} says. */
  private String factorMissing() {
    String roles =
        SecondFactors.NEEDED_FOR.stream()
            .sorted()
            .map(role -> "concat(',', a.roles, ',') like '%," + role + ",%'")
            .collect(Collectors.joining(" or ", "(", ")"));
    String demonstration =
        "not exists (select d from Credential d"
            + " where d.accountId = a.id and d.demonstration = true)";
    return "a.enabled = true and not exists (select f from SecondFactor f where f.accountId = a.id)"
        + " and "
        + roles
        + (settings.demo() ? " and " + demonstration : "");
  }

  /** The characters that mean something to the database are taken as they are typed. */
  private static List<String> words(String typed) {
    return Arrays.stream(typed.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .map(word -> word.replaceAll("([\\\\%_])", "\\\\$1"))
        .toList();
  }
}
