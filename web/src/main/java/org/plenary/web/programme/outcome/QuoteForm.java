package org.plenary.web.programme.outcome;

import java.io.Serializable;
import java.util.Set;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.outcome.QuoteFacts;
import org.plenary.web.shared.Params;

/** A quote as it was typed: of somebody chosen from the session, or of a name. */
public class QuoteForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PERSON = "p:";
  private static final String NAMED = "n:";

  private String text;
  private String who = "";
  private String name;

  /** An empty one. */
  QuoteForm() {}

  /**
   * @param offered values of those who can be chosen
   */
  QuoteForm(QuoteFacts facts, Set<String> offered) {
    text = facts.text();
    String value = facts.person() == null ? NAMED + facts.name() : PERSON + facts.person();
    who = offered.contains(value) ? value : "";
    name = who.isEmpty() ? facts.name() : null;
  }

  /** By which somebody in the session is chosen. */
  static String value(AppearanceLine line) {
    return line.person() == null ? NAMED + line.name() : PERSON + line.person();
  }

  /** By which somebody who was quoted is chosen; null for a name that was typed. */
  static String value(QuoteFacts facts) {
    return facts.person() == null ? null : PERSON + facts.person();
  }

  static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  boolean isBlank() {
    return blank(text) && blank(who) && blank(name);
  }

  /** What was typed, read. */
  QuoteFacts facts() {
    if (who != null && who.startsWith(PERSON)) {
      return new QuoteFacts(text, Params.ref(who.substring(PERSON.length())), null);
    }
    boolean chosen = who != null && who.startsWith(NAMED);
    return new QuoteFacts(text, null, chosen ? who.substring(NAMED.length()) : name);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
