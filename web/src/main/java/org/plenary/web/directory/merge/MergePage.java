package org.plenary.web.directory.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonLine;
import org.plenary.directory.merge.MergeField;
import org.plenary.directory.merge.MergePeople;
import org.plenary.directory.merge.MergePreview;
import org.plenary.directory.merge.MergeService;
import org.plenary.shared.FieldException;
import org.plenary.shared.Retry;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;

/**
 * Two people side by side with the one that would come of them: which value stays is chosen field
 * by field, and nothing happens before it is confirmed. Without the other person it asks for them.
 */
@Named
@ViewScoped
public class MergePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_FOUND = 12;

  @Inject private MergeService merges;
  @Inject private DirectoryService directory;
  @Inject private MergeWords words;
  @Inject private FormMessages messages;

  private String survivor;
  private String other;
  private PersonLine picked;
  private long survivorVersion;
  private long otherVersion;
  private Set<MergeField> fromOther;
  private transient PersonDetail alone;
  private transient MergePreview preview;

  /**
   * A field of both and of the result.
   *
   * @param field that is chosen between; null where both are united
   * @param chosen whether the result has the value of the other
   */
  public record Row(
      MergeField field, String label, String mine, String theirs, String result, boolean chosen) {
    public boolean isDiffers() {
      return field != null;
    }
  }

  /** Reads both, or the one to whom another is to be found. */
  public void load() {
    if (isPicking()) {
      alone = merges.person(Addresses.ref(survivor));
    } else {
      read();
    }
  }

  private void read() {
    preview = merges.preview(Addresses.ref(survivor), Addresses.ref(other));
    survivorVersion = preview.survivor().version();
    otherVersion = preview.merged().version();
    fromOther = EnumSet.noneOf(MergeField.class);
    fromOther.addAll(preview.fromMerged());
  }

  /** Whether the other person is still to be chosen. */
  public boolean isPicking() {
    return other == null || other.isBlank();
  }

  /** Who is merged with another one, while that one is to be chosen. */
  public PersonDetail getAlone() {
    if (alone == null) {
      alone = merges.person(Addresses.ref(survivor));
    }
    return alone;
  }

  /** What a merge would do; after a click as it is now. */
  public MergePreview getPreview() {
    if (preview == null) {
      preview = merges.preview(Addresses.ref(survivor), Addresses.ref(other));
    }
    return preview;
  }

  /** The fields of both, and what would come of them. */
  public List<Row> getRows() {
    PersonDetail mine = getPreview().survivor();
    PersonDetail theirs = getPreview().merged();
    List<Row> rows = new ArrayList<>();
    for (MergeField field : MergeField.values()) {
      boolean differs = getPreview().differing().contains(field);
      boolean chosen = differs && fromOther.contains(field);
      String own = words.value(mine, field);
      String others = words.value(theirs, field);
      String result = chosen ? others : own;
      if (field == MergeField.CONTACTS) {
        result = words.united(mine, theirs, chosen);
      }
      if (differs || !own.isEmpty() || !others.isEmpty()) {
        rows.add(new Row(differs ? field : null, words.label(field), own, others, result, chosen));
      }
    }
    rows.add(
        new Row(
            null,
            words.languagesLabel(),
            words.languages(mine),
            words.languages(theirs),
            words.languages(mine, theirs),
            false));
    rows.add(
        new Row(
            null,
            words.rolesLabel(),
            words.roles(mine),
            words.roles(theirs),
            words.allRoles(),
            false));
    return rows;
  }

  /** The values that nobody will have any more. */
  public List<String> getLost() {
    List<String> lost = new ArrayList<>();
    for (Row row : getRows()) {
      if (row.isDiffers() && row.field() != MergeField.CONTACTS) {
        String value = row.chosen() ? row.mine() : row.theirs();
        boolean wish = row.field().name().startsWith("DO_NOT");
        if (!value.isEmpty() && (!wish || value.equals(words.yes()))) {
          lost.add(row.label() + ": " + value);
        }
      }
    }
    return lost;
  }

  /** Takes a value of one of the two into the result. */
  public void take(MergeField field, boolean others) {
    if (others) {
      fromOther.add(field);
    } else {
      fromOther.remove(field);
    }
  }

  /** Goes on with the person who was found. */
  public String pick() {
    boolean found =
        messages.accepted(
            "pick",
            () -> {
              if (picked == null) {
                throw new FieldException("other", "shared.required");
              }
              merges.preview(Addresses.ref(survivor), picked.ref());
            });
    return found ? address(Addresses.ref(survivor), picked.ref()) : null;
  }

  /** People whose name contains what was typed, without the one who is there already. */
  public List<PersonLine> find(String typed) {
    UUID here = Addresses.ref(survivor);
    return directory.findPeople(typed, MAX_FOUND).stream()
        .filter(line -> !line.ref().equals(here))
        .toList();
  }

  /** Protects the one of the two who is not, under the public name of the other. */
  public String protectFirst() {
    MergePreview now = getPreview();
    boolean survivorOpen = !now.survivor().isProtectedPerson();
    PersonDetail open = survivorOpen ? now.survivor() : now.merged();
    PersonDetail hidden = survivorOpen ? now.merged() : now.survivor();
    boolean done =
        messages.accepted(
            "form",
            () -> Retry.onTransient(() -> directory.protect(open.ref(), hidden.publicName())));
    return done ? address(now.survivor().ref(), now.merged().ref()) : null;
  }

  /** Makes one of the two; if one of them changed meanwhile, both are shown as they are. */
  public String merge() {
    MergePeople command =
        new MergePeople(
            Addresses.ref(survivor),
            survivorVersion,
            Addresses.ref(other),
            otherVersion,
            fromOther);
    boolean done =
        messages.accepted(
            "form",
            () -> {
              try {
                Retry.onTransient(() -> merges.merge(command));
              } catch (StaleException e) {
                read();
                throw e;
              }
            });
    return done ? "person.xhtml?faces-redirect=true&ref=" + command.survivor() : null;
  }

  private static String address(UUID one, UUID other) {
    return "merge.xhtml?faces-redirect=true&survivor=" + one + "&other=" + other;
  }

  public String getSurvivor() {
    return survivor;
  }

  public void setSurvivor(String survivor) {
    this.survivor = survivor;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public PersonLine getPicked() {
    return picked;
  }

  public void setPicked(PersonLine picked) {
    this.picked = picked;
  }
}
