package org.plenary.programme.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** What somebody said in a session. Replaced, never changed, but for hidden names. */
@Entity
@Table(name = "session_quote")
public class SessionQuote extends Aggregate {
  @Column(name = "position", nullable = false)
  private int position;

  @Column(name = "text", nullable = false)
  private String text;

  @Column(name = "person_ref")
  private UUID personRef;

  @Column(name = "name")
  private String name;

  protected SessionQuote() {}

  SessionQuote(int position, QuoteFacts facts) {
    this.position = position;
    text = facts.text();
    personRef = facts.person();
    name = facts.name();
  }

  QuoteFacts facts() {
    return new QuoteFacts(text, personRef, name);
  }
}
