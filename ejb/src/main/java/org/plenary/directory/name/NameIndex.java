package org.plenary.directory.name;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which words stand in whose name, and a dictionary of these words with what a typing error may
 * make of them. Kept in the transaction that changes a name; a word that nobody bears any longer
 * leaves the dictionary with its last bearer.
 *
 * <p>Entries are made in the order of the alphabet and with {@code insert ignore}, which waits for
 * whoever enters or deletes the same word at this moment: so two transactions agree on which words
 * somebody bears.
 */
@Dependent
public class NameIndex {
  /** Most rows of one statement. */
  private static final int BATCH = 500;

  private static final int MAX_NEAR = 5_000;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /**
   * Notes names by which people are found from now on, in the place of those before.
   *
   * @param names by the internal id of the person, who is in the database; by a name without a
   *     letter nobody is found
   */
  public void put(Map<Long, String> names) {
    Set<String> before = wordsOf(names.keySet());
    deleteWordsOf(names.keySet());
    Set<String> words = new TreeSet<>();
    List<List<Object>> borne = new ArrayList<>();
    names.forEach(
        (person, name) -> {
          for (String word : NameWords.of(name)) {
            words.add(word);
            borne.add(List.of(person, word));
          }
        });
    learn(words);
    insert("person_name_word (person_id, word)", borne);
    before.removeAll(words);
    forget(before);
  }

  /** Forgets by which words people are found, before they are removed. */
  public void remove(Collection<Long> people) {
    Set<String> before = wordsOf(people);
    deleteWordsOf(people);
    forget(before);
  }

  /**
   * The words that may be meant by those that are looked for. One query.
   *
   * @param condition SQL of a condition under which they are looked for, with its parameters
   * @return one for each word that is looked for
   */
  public List<NearWords> near(
      List<SoughtWord> sought, String condition, Collection<Object> parameters) {
    Set<String> variants = new TreeSet<>();
    sought.forEach(
        word -> word.fallible().forEach(f -> variants.addAll(TypingError.soughtVariants(f))));
    List<String> parts = sought.stream().flatMap(word -> word.parts().stream()).toList();
    if (parts.isEmpty()) {
      return Collections.nCopies(sought.size(), NearWords.NONE);
    }
    List<Object> values = new ArrayList<>(variants);
    values.addAll(parameters);
    parts.forEach(part -> values.add(part + "%"));
    values.addAll(parameters);
    String sql =
        "select word from name_word_variant where variant in (%s) and %s"
            + " union select word from name_word_ending where (%s) and %s limit "
            + MAX_NEAR;
    String endings = String.join(" or ", Collections.nCopies(parts.size(), "ending like ?"));
    String typed = variants.isEmpty() ? "null" : places(variants.size());
    Set<String> found = new TreeSet<>();
    bind(sql, values, typed, condition, endings, condition)
        .getResultList()
        .forEach(word -> found.add(word.toString()));
    return sought.stream().map(word -> NearWords.among(found, word)).toList();
  }

  private void learn(Set<String> words) {
    insert("name_word (word)", words.stream().map(List::<Object>of).toList());
    Set<String> learnt =
        texts(
            "select d.word from name_word d where d.word in (%s) and not exists"
                + " (select 1 from name_word_variant v where v.word = d.word)",
            words);
    insert("name_word_variant (word, variant)", pairs(learnt, TypingError::variants));
    insert("name_word_ending (word, ending)", pairs(learnt, SoughtWord::endings));
  }

  private void forget(Set<String> words) {
    update(
        "delete d from name_word d where d.word in (%s) and not exists"
            + " (select 1 from person_name_word w where w.word = d.word)",
        words);
  }

  private Set<String> wordsOf(Collection<Long> people) {
    return texts("select distinct word from person_name_word where person_id in (%s)", people);
  }

  private void deleteWordsOf(Collection<Long> people) {
    update("delete from person_name_word where person_id in (%s)", people);
  }

  private static List<List<Object>> pairs(Set<String> words, Function<String, Set<String>> parts) {
    List<List<Object>> pairs = new ArrayList<>();
    words.forEach(word -> parts.apply(word).forEach(part -> pairs.add(List.of(word, part))));
    return pairs;
  }

  private void insert(String into, List<List<Object>> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<List<Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
      String row = "(" + places(batch.getFirst().size()) + ")";
      String all = String.join(",", Collections.nCopies(batch.size(), row));
      List<Object> values = batch.stream().flatMap(List::stream).toList();
      bind("insert ignore into " + into + " values " + all, values).executeUpdate();
    }
  }

  private void update(String sql, Collection<?> values) {
    batches(values).forEach(batch -> bind(sql, batch, places(batch.size())).executeUpdate());
  }

  private Set<String> texts(String sql, Collection<?> values) {
    Set<String> texts = new TreeSet<>();
    for (List<?> batch : batches(values)) {
      bind(sql, batch, places(batch.size()))
          .getResultList()
          .forEach(text -> texts.add(text.toString()));
    }
    return texts;
  }

  private static List<List<?>> batches(Collection<?> values) {
    List<Object> all = new ArrayList<>(values);
    List<List<?>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += BATCH) {
      batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
    return batches;
  }

  private static String places(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }

  private Query bind(String sql, List<?> values, Object... inserted) {
    Query query = entityManager.createNativeQuery(sql.formatted(inserted));
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
