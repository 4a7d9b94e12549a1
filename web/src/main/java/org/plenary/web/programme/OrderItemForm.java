package org.plenary.web.programme;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.programme.runningorder.ItemFacts;
import org.plenary.programme.runningorder.OrderItem;
import org.plenary.shared.FieldException;

/** An item of a running order as it was typed. */
public class OrderItemForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private UUID person;
  private String named;
  private String shown;
  private String label;
  private String minutes;
  private String note;

  /** An empty item that is no speaker. */
  OrderItemForm() {}

  OrderItemForm(OrderItem item) {
    person = item.facts().person();
    named = item.facts().name();
    label = item.facts().label();
    shown = label == null ? item.name() : null;
    minutes = item.facts().minutes() == null ? null : item.facts().minutes().toString();
    note = item.facts().note();
  }

  /** Whether nothing was typed into an item that is no speaker. */
  boolean isBlank() {
    return !isSpeaker() && blank(label) && blank(minutes) && blank(note);
  }

  /** What was typed, read. */
  ItemFacts facts() {
    return new ItemFacts(person, named, isSpeaker() ? null : label, number(), note);
  }

  private Integer number() {
    if (blank(minutes)) {
      return null;
    }
    if (!minutes.strip().matches("[0-9]{1,9}")) {
      throw new FieldException("minutes", "shared.number.malformed", minutes.strip());
    }
    return Integer.valueOf(minutes.strip());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** Whether somebody of the programme speaks. */
  public boolean isSpeaker() {
    return shown != null;
  }

  /** The name of the speaker, as everyone may read it. */
  public String getShown() {
    return shown;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
