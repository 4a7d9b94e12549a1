package org.plenary.web.directory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Two versions of a record side by side: what is typed, and what somebody else saved meanwhile.
 *
 * <p>A field that only the other one changed takes their value at once; where both changed it, what
 * was typed stays. Either can be taken for each field until the form is saved.
 */
public class Comparison implements Serializable {
  private static final long serialVersionUID = 1L;

  private final FormFields form;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param form what is typed; takes values
   * @param read what stood in the form before anything was typed
   * @param saved what is stored now
   * @param label text of a field's name
   * @param shown text of a field's value, from name and value
   */
  public Comparison(
      FormFields form,
      Map<String, String> read,
      FormFields saved,
      UnaryOperator<String> label,
      BinaryOperator<String> shown) {
    this.form = form;
    form.copy()
        .forEach(
            (name, typed) -> {
              String stored = saved.value(name);
              Row row = new Row(name, label.apply(name), typed, stored, shown);
              boolean untouched = Objects.equals(typed, read.get(name));
              if (row.differs && untouched) {
                row.mineTaken = false;
                form.put(name, stored);
              }
              rows.add(row);
            });
  }

  /** Takes a field's value into the form: one's own, or what somebody else saved. */
  public void take(String name, boolean mine) {
    rows.stream()
        .filter(row -> row.name.equals(name) && row.differs)
        .forEach(
            row -> {
              row.mineTaken = mine;
              form.put(name, mine ? row.typed : row.stored);
            });
  }

  /** Takes one of the versions as a whole. */
  public void takeAll(boolean mine) {
    rows.forEach(row -> take(row.name, mine));
  }

  public List<Row> getRows() {
    return rows;
  }

  /** A field of both versions. */
  public static class Row implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String label;
    private final String typed;
    private final String stored;
    private final String mine;
    private final String theirs;
    private final boolean differs;
    private boolean mineTaken = true;

    Row(String name, String label, String typed, String stored, BinaryOperator<String> shown) {
      this.name = name;
      this.label = label;
      this.typed = typed;
      this.stored = stored;
      this.mine = typed == null ? "–" : shown.apply(name, typed);
      this.theirs = stored == null ? "–" : shown.apply(name, stored);
      this.differs = !Objects.equals(typed, stored);
    }

    public String getName() {
      return name;
    }

    public String getLabel() {
      return label;
    }

    public String getMine() {
      return mine;
    }

    public String getTheirs() {
      return theirs;
    }

    public boolean isDiffers() {
      return differs;
    }

    /** Whether the form has one's own value. */
    public boolean isMineTaken() {
      return mineTaken;
    }
  }
}
