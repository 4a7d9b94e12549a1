package org.plenary.directory;

import java.util.List;
import org.plenary.directory.name.NearWords;
import org.plenary.directory.name.SoughtWord;

/**
 * SQL about a person {@code p} whose name is looked for word by word, in any order: each word has
 * to be, or begin, a word of the name, a single letter as an initial; or it may be near to one.
 *
 * @param words what is looked for
 * @param near for each of them the words that may be meant besides
 */
record SoughtName(List<SoughtWord> words, List<NearWords> near) {
  /** The words as they are typed. */
  static SoughtName asTyped(List<SoughtWord> words) {
    return new SoughtName(words, words.stream().map(word -> NearWords.NONE).toList());
  }

  /** Whether words are looked for that are not typed so. */
  boolean isLoose() {
    return near.stream().anyMatch(words -> !words.isEmpty());
  }

  /** The condition that the name has all the words; none has no words. */
  Clause condition() {
    Clause condition = new Clause();
    if (words.isEmpty()) {
      return condition.add("1 = 0");
    }
    for (int i = 0; i < words.size(); i++) {
      condition.add(i == 0 ? "" : " and ");
      condition.add("p.id in (select w.person_id from person_name_word w where ");
      condition.add(meant(i)).add(")");
    }
    return condition;
  }

  /**
   * How far the name is from what is looked for: 0 for the very words, 1 more for each that only
   * begins so, 10 for each with an error, 20 for each that is otherwise near.
   */
  Clause distance() {
    Clause distance = new Clause().add("(0");
    for (int i = 0; i < words.size(); i++) {
      distance.add(" + (select min(case when w.word").in(words.get(i).forms());
      distance.add(" then 0 when ").add(begun(i)).add(" then 1 when w.word");
      distance.in(near.get(i).nearly()).add(" then 10 else 20 end)");
      distance.add(" from person_name_word w where w.person_id = p.id and (");
      distance.add(meant(i)).add("))");
    }
    return distance.add(")");
  }

  private Clause meant(int i) {
    Clause meant = begun(i);
    NearWords others = near.get(i);
    return others.isEmpty() ? meant : new Clause().add(meant).add(" or w.word").in(others.all());
  }

  private Clause begun(int i) {
    Clause begun = new Clause();
    for (String form : words.get(i).forms()) {
      begun.add(begun.isEmpty() ? "w.word like ?" : " or w.word like ?", form + "%");
    }
    return begun;
  }
}
