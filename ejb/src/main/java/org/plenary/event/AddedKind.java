package org.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/** A kind of events that an administrator added: a name, and the kind that it is treated as. */
@Entity
@Table(name = "event_kind")
public class AddedKind extends Aggregate {
  /** Characters of a name in one language, at most. */
  static final int MAX_NAME = 60;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  @Column(name = "like_kind", nullable = false)
  private EventKind like;

  protected AddedKind() {}

  AddedKind(LocalizedText name, EventKind like) {
    define(name, like);
  }

  /**
   * Takes another name, or is treated as another kind.
   *
   * @throws FieldException on {@code EN} without an English name, on the code of a language for
   *     what cannot be a name, on {@code like} without a kind
   */
  final void define(LocalizedText newName, EventKind newLike) {
    if (newName == null || newName.exactly(Language.EN) == null) {
      throw new FieldException("EN", "shared.required");
    }
    for (Language language : Language.values()) {
      String complaint = PlainText.Validator.complaint(newName.exactly(language), MAX_NAME, false);
      if (complaint != null) {
        throw new FieldException(language.name(), complaint, MAX_NAME);
      }
    }
    if (newLike == null) {
      throw new FieldException("like", "shared.required");
    }
    name = newName;
    like = newLike;
  }

  LocalizedText name() {
    return name;
  }

  EventKind like() {
    return like;
  }

  AddedKindRow row(long events) {
    return new AddedKindRow(ref(), version(), name, like, events);
  }
}
