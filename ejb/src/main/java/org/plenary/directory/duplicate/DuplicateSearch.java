package org.plenary.directory.duplicate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.directory.name.NameIndex;
import org.plenary.directory.name.NameLikeness;
import org.plenary.directory.name.NameWords;
import org.plenary.directory.name.NearWords;
import org.plenary.directory.name.SoughtWord;

/**
 * Finds those who may be the same as somebody, on the indexes of names and of contact points: the
 * whole directory is never compared. Protected people are never among them (rule 7).
 */
@Dependent
class DuplicateSearch {
  /** So common a name, or an address so widely shared, tells nothing. */
  private static final int MOST = 200;

  /** Of a name with more words the longest are looked for. */
  private static final int MOST_WORDS = 4;

  private static final String CONTACTS =
      "select o.person_id, max(o.kind = 'EMAIL'), max(o.kind <> 'EMAIL') from person_contact c"
          + " join person_contact o on o.reached_key = c.reached_key and o.person_id <> c.person_id"
          + " where c.person_id = ? and not c.removed and not o.removed and c.reached_key <> ''"
          + " and c.kind in ('EMAIL', 'PHONE', 'MOBILE') and o.kind in ('EMAIL', 'PHONE', 'MOBILE')"
          + " group by o.person_id limit "
          + MOST;

  private static final String REACHED =
      "select distinct c.person_id, c.kind = 'EMAIL' from person_contact c"
          + " where not c.removed and c.reached_key in (%s)"
          + " and c.kind in ('EMAIL', 'PHONE', 'MOBILE') limit "
          + MOST;
  private static final long NOBODY = -1;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private NameIndex names;

  /** Somebody of the directory, by the internal id, with the names as they are written. */
  record Somebody(long id, List<String> names) {
    static Somebody of(Object[] row) {
      List<String> names = new ArrayList<>();
      names.add(row[1] == null ? row[2].toString() : row[1] + " " + row[2]);
      if (row[3] != null) {
        names.add(row[3].toString());
      }
      return new Somebody(((Number) row[0]).longValue(), names);
    }

    NameLikeness likeness(Somebody other) {
      NameLikeness best = NameLikeness.NONE;
      for (String one : names) {
        for (String another : other.names) {
          NameLikeness likeness = NameLikeness.of(one, another);
          best = likeness.compareTo(best) < 0 ? likeness : best;
        }
      }
      return best;
    }
  }

  /** Who is likely the same as somebody, and why; by internal id. Six queries at most. */
  Map<Long, Set<DuplicateReason>> likelyOf(Somebody somebody) {
    Map<Long, Set<DuplicateReason>> found = new HashMap<>();
    for (Object[] row : rows(CONTACTS, List.of(somebody.id()))) {
      Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
      if (isTrue(row[1])) {
        reasons.add(DuplicateReason.SAME_MAIL);
      }
      if (isTrue(row[2])) {
        reasons.add(DuplicateReason.SAME_PHONE);
      }
      found.put(((Number) row[0]).longValue(), reasons);
    }
    Set<Long> namesakes = namesakes(somebody);
    namesakes.addAll(found.keySet());
    Map<Long, Set<DuplicateReason>> likely = new HashMap<>();
    Set<Long> colleagues = null;
    for (Somebody other : open(namesakes)) {
      Set<DuplicateReason> reasons =
          found.getOrDefault(other.id(), EnumSet.noneOf(DuplicateReason.class));
      switch (somebody.likeness(other)) {
        case SAME -> reasons.add(DuplicateReason.SAME_NAME);
        case NEAR -> reasons.add(DuplicateReason.NEAR_NAME);
        case NONE -> {}
      }
      if (!reasons.isEmpty()) {
        colleagues = colleagues == null ? colleagues(somebody.id(), namesakes) : colleagues;
        if (colleagues.contains(other.id())) {
          reasons.add(DuplicateReason.SAME_BODY);
        }
      }
      if (DuplicateReason.likeness(reasons) >= DuplicateReason.LIKELY) {
        likely.put(other.id(), reasons);
      }
    }
    return likely;
  }

  private Set<Long> namesakes(Somebody somebody) {
    Set<Long> namesakes = new HashSet<>();
    somebody.names().forEach(name -> namesakes.addAll(sharingTwoWords(name)));
    namesakes.remove(somebody.id());
    return namesakes;
  }

  /**
   * Who may be the same as somebody who is not in the directory, and why; by internal id. Less
   * speaks for it than for a pair of the work list. Four queries at most.
   *
   * @param mails by which somebody is found ({@code PersonContactRow.key})
   * @param numbers the same of telephones
   */
  Map<Long, Set<DuplicateReason>> maybe(
      List<String> names, Collection<String> mails, Collection<String> numbers) {
    Somebody typed = new Somebody(NOBODY, names);
    Map<Long, Set<DuplicateReason>> found = new HashMap<>();
    if (!mails.isEmpty() || !numbers.isEmpty()) {
      List<Object> values = new ArrayList<>(mails);
      values.addAll(numbers);
      for (Object[] row : rows(REACHED.formatted(places(values.size())), values)) {
        boolean mail = isTrue(row[1]);
        found
            .computeIfAbsent(
                ((Number) row[0]).longValue(), any -> EnumSet.noneOf(DuplicateReason.class))
            .add(mail ? DuplicateReason.SAME_MAIL : DuplicateReason.SAME_PHONE);
      }
    }
    Set<Long> namesakes = namesakes(typed);
    namesakes.addAll(found.keySet());
    Map<Long, Set<DuplicateReason>> maybe = new HashMap<>();
    for (Somebody other : open(namesakes)) {
      Set<DuplicateReason> reasons =
          found.getOrDefault(other.id(), EnumSet.noneOf(DuplicateReason.class));
      switch (typed.likeness(other)) {
        case SAME -> reasons.add(DuplicateReason.SAME_NAME);
        case NEAR -> reasons.add(DuplicateReason.NEAR_NAME);
        case NONE -> {}
      }
      if (!reasons.isEmpty()) {
        maybe.put(other.id(), reasons);
      }
    }
    return maybe;
  }

  /**
   * Those whose names have two of the words, each with a typing error, or an initial for one. The
   * database begins with the rarer word of each two.
   */
  private Set<Long> sharingTwoWords(String name) {
    List<SoughtWord> words =
        NameWords.sought(name).stream()
            .sorted(Comparator.comparingInt(word -> -word.forms().getFirst().length()))
            .limit(MOST_WORDS)
            .toList();
    List<NearWords> near = names.near(words, "1 = 1", List.of());
    List<String> pairs = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(
            "(select a.person_id, 1 from person_name_word a"
                + " join person_name_word b on b.person_id = a.person_id where "
                + meant("a", words.get(i), near.get(i), values)
                + " and "
                + meant("b", words.get(j), near.get(j), values)
                + " limit "
                + MOST
                + ")");
      }
    }
    Set<Long> ids = new HashSet<>();
    if (!pairs.isEmpty()) {
      rows(String.join(" union ", pairs), values)
          .forEach(row -> ids.add(((Number) row[0]).longValue()));
    }
    return ids;
  }

  /** The condition that a word of a name may stand for a word: itself, nearly, or as an initial. */
  private static String meant(String row, SoughtWord word, NearWords near, List<Object> values) {
    Set<String> whole = new LinkedHashSet<>(word.forms());
    whole.addAll(near.nearly());
    word.forms().forEach(form -> whole.add(form.substring(0, form.offsetByCodePoints(0, 1))));
    values.addAll(whole);
    StringBuilder sql = new StringBuilder("(").append(row).append(".word in (");
    sql.append(places(whole.size())).append(")");
    for (String form : word.forms()) {
      boolean initial = form.codePointCount(0, form.length()) == 1;
      sql.append(" or ").append(row).append(".word like ?");
      values.add(form + (initial ? "%" : "_"));
    }
    return sql.append(")").toString();
  }

  /** Those of them who are not protected. */
  private List<Somebody> open(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String sql =
        "select id, given_name, family_name, native_name from person"
            + " where protected_since is null and id in ("
            + places(ids.size())
            + ")";
    return rows(sql, new ArrayList<>(ids)).stream().map(Somebody::of).toList();
  }

  private Set<Long> colleagues(long id, Collection<Long> others) {
    List<Object> values = new ArrayList<>(List.of(id));
    values.addAll(others);
    String sql =
        "select distinct o.person_id, 1 from affiliation a join affiliation o"
            + " on o.body_ref = a.body_ref where a.person_id = ? and o.person_id in ("
            + places(others.size())
            + ")";
    Set<Long> ids = new HashSet<>();
    rows(sql, values).forEach(row -> ids.add(((Number) row[0]).longValue()));
    return ids;
  }

  private List<Object[]> rows(String sql, List<?> values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    List<Object[]> rows = new ArrayList<>();
    query.getResultList().forEach(row -> rows.add((Object[]) row));
    return rows;
  }

  private static String places(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }

  private static boolean isTrue(Object column) {
    return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
  }
}
